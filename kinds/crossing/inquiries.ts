import { z } from 'zod';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { day } from '../../packages/kind/marks.ts';
import { recordId } from '../mandate/schema.ts';
import type { CrossingState } from './schema.ts';

/** A sheet of the own authority as it stands, for whoever is about to say more. */
export interface StandingSheet {
  readonly port: string;
  readonly day: string;
  readonly series: CrossingState['series'];
  readonly queue: CrossingState['queue'];
}

function own(
  { operation, from, to }: { operation: string; from: string; to: string },
  at: InquiryPlace,
): readonly StandingSheet[] {
  return at.records('crossing').flatMap(({ state }) => {
    const { sheet, series, queue } = state as CrossingState;
    if (sheet === null || sheet.operation !== operation || sheet.member !== at.me) return [];
    return sheet.day < from || sheet.day > to ? [] : [{ port: sheet.port, day: sheet.day, series, queue }];
  });
}

export const inquiries = {
  own: inquiry({
    name: 'own',
    input: z.strictObject({ operation: recordId, from: day, to: day }),
    needs: ['crossing'],
    about: ({ operation }) => ({ crossing: operation }),
    answer: (asked, at) => own(asked, at),
  }),
};
