import { agreedBySecondPerson } from '../../apps/node/control/charter-agreed.ts';
import { openNode } from '../../apps/node/start.ts';
import { type Charter, charterHash, charterText } from '../../packages/charter/index.ts';
import { group } from './pair.ts';

/** Puts a new version of the charter before a second person at a node that is not running; the page on which it is decided. */
export async function proposeCharter(directory: string): Promise<string> {
  const { core, close } = await openNode(directory);
  try {
    const now = core.charters.of(group);
    if (now === null) throw new Error(`${directory} is in no group ${group}`);
    const [version, previous] = [now.version + 1, charterHash(charterText(now))];
    const next: Charter = { ...now, version, previous, fourEyes: ['H1', 'H2', 'H3'], title: `${now.title}, renewed` };
    const text = charterText(next);
    const page = await agreedBySecondPerson(core, { next, now, text, hash: charterHash(text) });
    return page === null ? '' : new URL(page).pathname;
  } finally {
    await close();
  }
}
