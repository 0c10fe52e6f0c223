import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Clause } from '../../packages/press/coverage.ts';
import communique from '../communique/index.ts';
import type { AgreedPoint, CommuniqueState } from '../communique/schema.ts';
import type { Brought } from './standing.ts';

/**
 * The points of the published communiqué of the meeting that these reports are tied to; where none is tied, those of the only published one.
 * Nothing where it cannot be said which one is meant.
 */
export function agreedPointsFor(compared: readonly Brought[], at: InquiryPlace): readonly Clause[] {
  const answer = communique.inquiries?.agreedPoints?.answer({}, at) as { readonly points: readonly AgreedPoint[] };
  const meetings = compared.flatMap(({ state }) => state.tied?.to?.record ?? []);
  const ofMeeting = at
    .records('communique')
    .filter(({ state }) => meetings.includes((state as CommuniqueState).begun?.meeting?.record ?? ''))
    .map(({ record }) => record);
  const published = [...new Set(answer.points.map(({ record }) => record))];
  const meant = published.filter((record) => ofMeeting.includes(record));
  const [only, ...others] = meant.length > 0 ? meant : published;
  return others.length > 0 ? [] : answer.points.filter(({ record }) => record === only).map(clauseOf);
}

const clauseOf = ({ clause, texts }: AgreedPoint): Clause => ({
  id: clause,
  text: Object.fromEntries(texts.map(({ language, text }) => [language, text])),
});
