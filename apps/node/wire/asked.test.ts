import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labCharter, originOf } from '../../../dev/lab/keys.ts';
import { createHead, headFile, openHeadGuard } from '../data/head.ts';
import { askedOf } from './asked.ts';

const quota = { entries: 99, bytes: 1e9 };
const seats = (...ids: string[]) => ids.map((id) => ({ id, epochs: 1 }));
const origin = originOf('alfa', 1);
const feed = { origin, size: 3 };
const first = labCharter(1, seats('alfa', 'bravo', 'charlie'), [], quota);
const second = labCharter(2, seats('alfa', 'bravo'), [{ origin: originOf('charlie', 1), size: 0 }], quota);

it('[NODE-40] asks who left after the copy was made, also after a restart, until the head is known again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'entente-asked-'));
  try {
    let known = [first];
    const open = () => {
      const head = openHeadGuard(directory, [], () => known.length);
      head.adopt(feed);
      return head;
    };
    const asked = (head: ReturnType<typeof open>) =>
      askedOf({ me: 'alfa', head, charters: { history: () => known } }, origin).map(({ id }) => id);

    // A backup holds no head, so this directory is a copy.
    let head = open();
    expect([head.doubtedSince(origin), asked(head)]).toEqual([1, ['bravo', 'charlie']]);
    known = [first, second];
    expect(asked(head)).toEqual(['bravo', 'charlie']);
    head.close();
    head = open();
    expect([head.refusal(origin) === null, asked(head)]).toEqual([false, ['bravo', 'charlie']]);
    await head.settle(origin, 3);
    expect([head.doubtedSince(origin), asked(head)]).toEqual([null, ['bravo']]);
    head.close();

    // A copy made after the charter that removes charlie knows all that charlie was ever shown.
    await rm(headFile(directory));
    head = open();
    expect(asked(head)).toEqual(['bravo']);
    head.close();
  } finally {
    await rm(directory, { recursive: true });
  }
});

it('[NODE-40] asks only the present members when nothing is in doubt', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'entente-asked-'));
  try {
    createHead(directory);
    const head = openHeadGuard(directory, [], () => 2);
    head.adopt({ origin, size: 0 });
    const node = { me: 'alfa', head, charters: { history: () => [first, second] } };
    expect(askedOf(node, origin).map(({ id }) => id)).toEqual(['bravo']);
    head.close();
  } finally {
    await rm(directory, { recursive: true });
  }
});
