import type { Facets } from '../../packages/kind/kind.ts';
import { headsOf, standingClauses } from './alignment.ts';
import { type CommuniqueState, titleClause } from './schema.ts';
import { communiqueState, waitingOn } from './versions.ts';

const titleLength = 200;
/** The search index takes the beginning of each text. */
const textLength = 20_000;

export function facets(state: CommuniqueState): Facets | null {
  const { begun, members, clauses, languages } = state;
  if (begun === null) return null;
  const word = communiqueState(state);
  const waiting = waitingOn(state);
  const title = clauses[titleClause];
  const titles =
    title === undefined
      ? []
      : languages.flatMap((language) => {
          const text = headsOf(title, language)[0]?.text.slice(0, titleLength) ?? '';
          return text === '' ? [] : [{ language, text }];
        });
  return {
    title: titles[0]?.text ?? '',
    titles,
    from: begun.author,
    to: members.filter((member) => member !== begun.author),
    state: word,
    ended: (word === 'published' || word === 'withdrawn') && waiting.length === 0,
    waitingOn: waiting,
    created: begun.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: wordsOf(state),
  };
}

function wordsOf(state: CommuniqueState): string {
  return state.languages
    .map((language) =>
      standingClauses(state)
        .flatMap((clause) => headsOf(clause, language)[0]?.text ?? [])
        .join('\n')
        .slice(0, textLength),
    )
    .join('\n');
}
