import type { HeldChoice } from '../../packages/kind/held.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import type { Meeting, Tie } from './desk.ts';

/** Days that a report leaves open beyond which a meeting is no longer found by them: a month has several. */
const mostDays = 31;
const oneDay = 86_400_000;

/** The meeting that reports can be of by day and sides, where only one can; a proposal, which a person makes a tie. */
export function likelyMeeting(
  { countries, date }: Pick<Meeting, 'countries' | 'date'>,
  registered: readonly HeldChoice[],
  { charter }: Pick<InquiryPlace, 'charter'>,
): Tie | null {
  const days = daysOf(date);
  if (days === null || countries.length === 0) return null;
  const countryOf = new Map(charter.members.map(({ id, country }) => [id, country]));
  const possible = registered.filter(({ members, sittings }) => {
    const there = new Set(members.map((member) => countryOf.get(member)));
    return (
      countries.every((country) => there.has(country)) &&
      sittings.some(({ days: { first, last } }) => first <= days.last && last >= days.first)
    );
  });
  const [only, ...others] = possible;
  return only === undefined || others.length > 0 ? null : { kind: only.kind, record: only.record };
}

/** First and last day the reports leave open; null where that is too much to tell one meeting from another. */
function daysOf({ value, notBefore, notAfter }: Meeting['date']): { first: string; last: string } | null {
  if (value?.length === 10) return { first: value, last: value };
  if (notBefore === null || notAfter === null || notBefore > notAfter) return null;
  return Date.parse(notAfter) - Date.parse(notBefore) > mostDays * oneDay ? null : { first: notBefore, last: notAfter };
}
