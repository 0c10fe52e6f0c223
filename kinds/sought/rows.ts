import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { InquiryPlace, Instant } from '../../packages/kind/kind.ts';
import { inRows, type Row, rowDays, rowsIn } from '../../packages/match/identifiers/rows.ts';
import { askFields, type SoughtData, type SoughtState } from './schema.ts';

const dayMs = 86_400_000;

/** What was asked about in questions of this authority. Our own fold made them. */
export const identifiersOf = (states: readonly unknown[]): SoughtData<'sealed'>['identifiers'] =>
  states.flatMap((state) => (state as SoughtState).sealed?.identifiers ?? []);

/** A question in which identifiers stood in rows, and which left all the same: a second person released it. */
export interface Walked {
  readonly group: string;
  readonly record: string;
  readonly holder: string;
  readonly reference: string;
  readonly time: Instant;
  readonly asked: number;
  readonly inRows: number;
  readonly longest: number;
}

/** Which of these identifiers would stand in rows, before they are asked: for whoever asks, and for whoever releases it. */
export const rows = inquiry({
  name: 'rows',
  input: z.strictObject({ identifiers: askFields.identifiers }),
  needs: ['sought'],
  answer: ({ identifiers }, at): readonly Row[] => rowsIn(identifiers, identifiersOf(sealedSince(at, rowDays))),
});

/** For whoever oversees the authority: such questions of the last four weeks, newest first. */
export const walked = inquiry({
  name: 'walked',
  input: z.strictObject({}),
  needs: ['sought'],
  answer(_, at): readonly Walked[] {
    const found = at.records('sought').flatMap(({ record, state }) => {
      const { sealed } = state as SoughtState;
      if (sealed?.rows === undefined || sealed.time < daysBefore(at.now, rowDays)) return [];
      const { group, holder, reference, time, identifiers } = sealed;
      const asked = identifiers.length;
      const figures = { asked, inRows: inRows(sealed.rows, asked), longest: sealed.rows[0]?.all ?? 0 };
      return [{ group, record, holder, reference, time, ...figures }];
    });
    return found.sort((one, other) => (one.time < other.time ? 1 : -1));
  },
});

const sealedSince = ({ now, records }: InquiryPlace, days: number): readonly unknown[] =>
  records('sought')
    .filter(({ facets }) => facets.created >= daysBefore(now, days))
    .map(({ state }) => state);

const daysBefore = (now: Instant, days: number): Instant => instantOf(millis(now) - days * dayMs);
