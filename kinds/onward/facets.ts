import type { Facets, Tally } from '../../packages/kind/kind.ts';
import { onwardState } from './fold.ts';
import type { OnwardState } from './schema.ts';

const titleLength = 120;

export function facets(state: OnwardState): Facets | null {
  const { asked } = state;
  if (asked === null) return null;
  const word = onwardState(state);
  return {
    title: asked.purpose.slice(0, titleLength),
    from: asked.author,
    to: [asked.owner],
    state: word,
    ended: word !== 'asked',
    waitingOn: word === 'asked' ? [asked.owner] : [],
    created: asked.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: [asked.purpose, asked.record, asked.recipient].join('\n'),
  };
}

/** Questions, answers and uses, each on its day. */
export function tallies({ asked, permitted, refused, withdrawn, uses }: OnwardState): readonly Tally[] {
  if (asked === null) return [];
  const count = (measure: string, said: { readonly day: string } | null): readonly Tally[] =>
    said === null ? [] : [{ day: said.day, asker: asked.author, holder: asked.owner, measure, count: 1 }];
  return [
    ...count('furtherAsked', asked),
    ...count('furtherPermitted', permitted),
    ...count(`furtherRefused:${refused?.ground}`, refused),
    ...count('furtherWithdrawn', withdrawn),
    ...uses.flatMap((use) => count('furtherUsed', use)),
  ];
}
