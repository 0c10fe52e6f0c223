import { z } from 'zod';
import { dayIn } from '../../packages/kind/calendar.ts';
import { inquiry } from '../../packages/kind/define.ts';
import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { type ChairTerm, chairBy } from './chair.ts';
import { lanesWith, type Matter, matterOf, matters } from './positions.ts';
import { type Lane, type MandateState, type Position, type Proposal, recordId } from './schema.ts';
import { inForce, pending, standing, unsigned } from './versions.ts';

/** How the group stands with its terms today. */
export interface TermsNow {
  /** The record that holds them; null before anybody proposed any. */
  readonly record: string | null;
  /** Other records of terms in this group, which gave way to it. */
  readonly others: readonly string[];
  readonly title: readonly { readonly language: string; readonly text: string }[];
  /** Number of the version that stands, and which members of the charter of today have not signed it. */
  readonly stands: { readonly version: number; readonly since: string; readonly toConfirm: readonly string[] } | null;
  /** The version on the table when it does not stand, and whose signatures it lacks. */
  readonly open: { readonly id: string; readonly version: number; readonly missing: readonly string[] } | null;
  readonly chair: Seat | null;
  readonly next: Seat | null;
  /** Null: whoever is in the chair. */
  readonly secretariat: string | null;
  readonly conflicts: readonly Matter[];
}

/** A term in the chair; `vacant` when the member has left the group. */
export interface Seat extends ChairTerm {
  readonly vacant: boolean;
}

export interface Lanes {
  readonly record: string | null;
  readonly lanes: readonly { readonly lane: Lane; readonly members: readonly string[] }[];
  readonly matters: readonly Matter[];
}

interface Found {
  readonly record: string;
  readonly state: MandateState;
}

/**
 * The group's terms among all records of terms: two sides may have begun one each. One that all have signed goes before one that they
 * have not; then the smaller id, which every node finds alike.
 */
export function mandateIn(at: Pick<InquiryPlace, 'records'>): {
  readonly found: Found | null;
  readonly others: readonly string[];
} {
  const [found = null, ...others] = at
    .records('mandate')
    .map(({ record, state }) => ({ record, state: state as MandateState }))
    .sort((a, b) => rank(a) - rank(b) || (a.record < b.record ? -1 : 1));
  return { found, others: others.map(({ record }) => record) };
}

const rank = ({ state }: Found): number => (standing(state) === null ? 1 : 0);

function termsNow(at: InquiryPlace): TermsNow {
  const { found, others } = mandateIn(at);
  if (found === null)
    return {
      record: null,
      others,
      title: [],
      stands: null,
      open: null,
      chair: null,
      next: null,
      secretariat: null,
      conflicts: [],
    };
  const { record, state } = found;
  const members = at.charter.members.map(({ id }) => id);
  const chair = chairBy(state, dayIn(at.now, at.charter.zone));
  const seat = (term: ChairTerm | null): Seat | null => term && { ...term, vacant: !members.includes(term.member) };
  return {
    ...{ record, others, title: titleOf(inForce(state)) },
    stands: standsFor(standing(state), members),
    open: openFor(state, members),
    chair: seat(chair.now),
    next: seat(chair.next),
    secretariat: standing(state)?.terms.secretariat ?? null,
    conflicts: matters(state).filter(({ conflict }) => conflict),
  };
}

function titleOf(proposal: Proposal | null): TermsNow['title'] {
  return (proposal?.terms.texts ?? []).map(({ language, text }) => ({ language, text: text.title }));
}

function standsFor(proposal: Proposal | null, members: readonly string[]): TermsNow['stands'] {
  if (proposal?.stands == null) return null;
  return { version: proposal.version, since: proposal.stands.time, toConfirm: unsigned(proposal, members) };
}

function openFor(state: MandateState, members: readonly string[]): TermsNow['open'] {
  const open = pending(state);
  if (open === null || open.stands !== null) return null;
  return { id: open.id, version: open.version, missing: unsigned(open, members) };
}

function lanesOf(at: InquiryPlace, on: (matter: Matter) => boolean): Lanes {
  const { found } = mandateIn(at);
  if (found === null) return { record: null, lanes: [], matters: [] };
  const terms = inForce(found.state)?.terms.lanes ?? [];
  const shown = matters(found.state).filter(on);
  const order = lanesWith(
    shown,
    terms.map(({ lane }) => lane),
  );
  const lanes = order.map((lane) => ({ lane, members: terms.find((one) => one.lane === lane)?.members ?? [] }));
  return { record: found.record, lanes, matters: shown };
}

/** Positions on one record, those no longer held too: the page of the record shows how it came to them. */
function positionsOn(at: InquiryPlace, key: string): readonly Position[] {
  return mandateIn(at).found?.state.positions.filter((one) => matterOf(one.about) === key) ?? [];
}

const nothing = z.strictObject({});

export const inquiries = {
  terms: inquiry({ name: 'terms', input: nothing, needs: ['mandate'], answer: (_, at) => termsNow(at) }),
  /** Every matter with the stance of each lane and member. */
  lanes: inquiry({ name: 'lanes', input: nothing, needs: ['mandate'], answer: (_, at) => lanesOf(at, () => true) }),
  /** Only what does not go together. */
  conflicts: inquiry({
    name: 'conflicts',
    input: nothing,
    needs: ['mandate'],
    answer: (_, at) => lanesOf(at, ({ conflict }) => conflict),
  }),
  /** What lanes think of one record, and in which lanes we may say something. */
  about: inquiry({
    name: 'about',
    input: z.strictObject({ kind: z.string().min(1).max(32), record: recordId }),
    needs: ['mandate'],
    answer: (record, at) => {
      const key = matterOf(record);
      return { ...lanesOf(at, (matter) => matter.key === key), positions: positionsOn(at, key) };
    },
  }),
};
