import { z } from 'zod';
import { dayIn } from '../../packages/kind/calendar.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace, Standing } from '../../packages/kind/kind.ts';
import { type CalledOccasion, calledOccasions } from '../../packages/kind/serving.ts';
import { optional } from '../../packages/kind/text.ts';
import { recordId } from '../mandate/schema.ts';
import type { DeploymentState, DeploymentWord, Terms } from './schema.ts';
import { carriesWeapons, openExtension, peopleOf, waitingOn, wordOf } from './states.ts';

/** One deployment as a list shows it. */
export interface Sent {
  readonly record: string;
  readonly terms: Terms;
  readonly state: DeploymentWord;
  readonly number: string | null;
  readonly people: number;
  /** The last day as it stands now. */
  readonly until: string;
  readonly arrived: string | null;
  readonly weapons: boolean;
  /** Still there, or not yet there, though its time is over. */
  readonly overdue: boolean;
  readonly extension: string | null;
  readonly waiting: readonly string[];
}
export interface Deployments {
  readonly sent: readonly Sent[];
  readonly occasions: readonly CalledOccasion[];
  readonly today: string;
  readonly cut: boolean;
}

const order: readonly DeploymentWord[] = [
  'leaving',
  'present',
  'proposed',
  'granted',
  'refused',
  'ended',
  'cancelled',
  'erased',
];

/** All deployments of the group, those who are there first; `record`: of an occasion or of the request whose offer they fulfil. */
export const list = inquiry({
  name: 'list',
  input: z.strictObject({ record: optional(recordId) }),
  needs: ['deployment', 'incident', 'transit'],
  answer: ({ record }, at): Deployments => {
    const all = sentIn(at);
    const occasions = calledOccasions(
      all.map(({ terms }) => terms.occasion),
      at,
    );
    const sent = all.filter(
      ({ terms }) => record === null || terms.occasion?.record === record || terms.offer?.record === record,
    );
    return { sent, occasions, today: dayIn(at.now, at.charter.zone), cut: at.cut };
  },
});

function sentIn(at: InquiryPlace): readonly Sent[] {
  const today = dayIn(at.now, at.charter.zone);
  return at
    .records('deployment')
    .flatMap((standing) => sentOf(standing, today))
    .sort(
      (a, b) =>
        Number(b.overdue) - Number(a.overdue) ||
        order.indexOf(a.state) - order.indexOf(b.state) ||
        compare(a.until, b.until) ||
        compare(a.record, b.record),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sentOf({ record, state: folded }: Standing, today: string): readonly Sent[] {
  // The state of a record of this kind, as its own fold made it.
  const state = folded as DeploymentState;
  const { terms } = state;
  if (terms === null) return [];
  const word = wordOf(state);
  const until = state.until ?? terms.until;
  const isOpen = ['granted', 'present', 'leaving'].includes(word);
  return [
    {
      ...{ record, terms, state: word, people: peopleOf(state), until },
      number: state.granted?.number ?? null,
      arrived: state.arrived?.on ?? null,
      weapons: carriesWeapons(state),
      overdue: isOpen && until < today,
      extension: openExtension(state)?.until ?? null,
      waiting: waitingOn(state),
    },
  ];
}
