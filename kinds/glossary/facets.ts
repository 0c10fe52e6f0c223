import type { Facets } from '../../packages/kind/kind.ts';
import { glossaryState, openVersions, versionInForce, waitingOn } from './fold.ts';
import type { Entry, GlossaryState } from './schema.ts';

const titleLength = 120;

export function facets(state: GlossaryState): Facets | null {
  const [first] = state.versions;
  if (first === undefined) return null;
  const { entry } = versionInForce(state) ?? openVersions(state).at(-1) ?? first;
  const waiting = waitingOn(state);
  return {
    title: (entry.forms[0]?.form ?? '').slice(0, titleLength),
    from: first.author,
    to: state.members.filter((member) => member !== first.author),
    state: glossaryState(state),
    ended: waiting.length === 0,
    waitingOn: waiting,
    created: first.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: wordsOf(entry).join('\n'),
  };
}

/** Everything the entry can be found by. */
function wordsOf({ forms, never }: Entry): readonly string[] {
  return [...forms.flatMap(({ form, variants }) => [form, ...variants]), ...never.map(({ form }) => form)];
}
