import { dayIn } from '../../packages/kind/calendar.ts';
import { draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft } from '../../packages/kind/kind.ts';
import type { AssistanceData, AssistanceEvent, AssistanceState } from './schema.ts';

/** What authorities gave each other, and at whose cost, is kept as long as anything is at a time. */
const keptYears = 10;

/** Things and numbers, and officials in their office: nobody is named who is helped. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'Assistance between the members of the group: what is needed, what is offered, and what came of it',
    necessity: 'Help comes in time only if both sides see the same shortage',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

/** One event of the record at hand, under the legal basis on which help was asked. */
export function say<T extends AssistanceEvent['type']>(
  type: T,
  { asked }: AssistanceState,
  data: Omit<AssistanceData<T>, 'day'>,
  at: Circumstances,
): readonly Draft[] {
  const stated = 'legalBasis' in data && typeof data.legalBasis === 'string' ? data.legalBasis : asked?.legalBasis;
  const day = dayIn(at.now, at.charter.zone);
  return [draftOf('assistance', type, { ...data, day }, disclosure(stated ?? '', at), at)];
}
