import { isPlausibleDay } from '../../packages/kind/calendar.ts';
import { charterNamed, restsOnCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { when } from './refusals.ts';
import type { Due, Text } from './schema.ts';

/** Owners are members; a commitment has a day and a measure, and neither lies in the past when it is written. */
export function textFits(text: Text & { readonly charter: number }, today: string, at: Occasion): Refusal | null {
  const members = (charterNamed(text.charter, at) ?? at.charter).members.map(({ id }) => id);
  const strange = !text.owners.every((owner) => members.includes(owner));
  const bare = text.texts.findIndex(({ text: { measure } }) => measure === null);
  const isCommitment = text.class === 'commitment';
  const someMeasured = text.texts.some(({ text: { measure } }) => measure !== null);
  return (
    when(strange, 'commitment.owner', 'Name owners among the members of the group.', 'owners') ??
    when(
      isCommitment && text.due === null,
      'commitment.noDue',
      'Give the day by which it is to be done; only a decision has none.',
      'due',
    ) ??
    when(
      bare >= 0 && (isCommitment || someMeasured),
      'commitment.measure',
      'Say in every language how one sees that it is done.',
      `texts.${bare}.text.measure`,
    ) ??
    (text.due === null ? null : dueFits(text.due, today, at)) ??
    restsOnCharter(text.legalBasis, at)
  );
}

/** The day is not over, and its last moment is one it can have in the zone of the charter. */
export function dueFits({ day, end }: Due, today: string, at: Occasion): Refusal | null {
  return (
    when(day < today, 'commitment.due', 'This day is over; choose today or a later one.', 'due') ??
    when(
      end.zone !== at.charter.zone || !isPlausibleDay(day, end.instant),
      'commitment.clock',
      'The last moment does not belong to the day; compute it in the zone of the charter.',
      'due',
    )
  );
}
