import type { Facets, Tally } from '../../packages/kind/kind.ts';
import { matchState } from './fold.ts';
import type { MatchState } from './schema.ts';

/** Nobody has to act on any of it: both nodes do it by themselves. */
export function facets(state: MatchState): Facets | null {
  const { published, asked, updated } = state;
  const said = published ?? asked;
  if (said === null) return null;
  const word = matchState(state);
  const to = published === null ? (asked?.holder ?? '') : published.asker;
  const title = asked === null ? `${said.category} ${said.week}` : asked.reference;
  return {
    ...{ title, from: said.author, to: [to] },
    ...{ state: word, ended: word !== 'asked', waitingOn: [] },
    ...{ created: said.time, updated, due: null, where: null, urgency: null },
    reference: asked?.reference ?? null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'AMBER' },
    text: [title, said.category, said.week, asked?.purpose ?? ''].join('\n'),
  };
}

/** Batches asked and answered, each on its day. How many found something is known to nobody but their asker. */
export function tallies({ asked, answered, declined, rejected }: MatchState): readonly Tally[] {
  if (asked === null) return [];
  const { author: asker, holder } = asked;
  const count = (measure: string, said: { readonly day: string } | null): readonly Tally[] =>
    said === null ? [] : [{ day: said.day, asker, holder, measure, count: 1 }];
  return [
    ...count('matchAsked', asked),
    ...count('matchAnswered', answered),
    ...count('matchDeclined', declined),
    ...count('matchRejected', rejected),
  ];
}
