import { dayIn, monthsLater } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import {
  answerInput,
  askInput,
  declineInput,
  feedbackInput,
  publishInput,
  rejectInput,
  revokeInput,
} from './inputs.ts';
import { batchRecord, setRecord } from './places.ts';
import type { MatchData, MatchEvent, MatchState, reasonFields } from './schema.ts';

/** Nearly all of it is the node's: what a person decides stands in the own private group (kinds `sought` and `matchable`). */
const own: readonly Role[] = ['node'];
/** Both sides have to be able to account for what was asked; tags serve a week, and a request that names one comes soon after. */
const keptMonths = { batch: 60, tags: 4 };

/** No hit has it: whether anything can be said of a batch is asked with it, and it is never sent. */
const noTag = '0'.repeat(32);

type Reason = Pick<MatchData<'asked'>, Exclude<keyof typeof reasonFields, 'reference'>>;

/** It names nobody: what is asked about cannot be read by anybody but its asker. */
function disclosure(
  { purpose, necessity, legalBasis }: Reason,
  { months, about }: { readonly months: number; readonly about: readonly string[] },
  at: Circumstances,
): Disclosure {
  return {
    ...{ purpose, necessity, legalBasis },
    ...{ persons: [], items: [], about, repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'AMBER' },
    keep: monthsLater(at.now.slice(0, 10), months).slice(0, 7),
  };
}

function say<T extends MatchEvent['type']>(
  type: T,
  reason: Reason,
  data: MatchData<T>,
  at: Circumstances,
): readonly Draft[] {
  const months = type === 'published' ? keptMonths.tags : keptMonths.batch;
  // Words about a hit are words about the batch it came of: whoever is sheltered by that record is not spoken of.
  const about = type === 'feedback' ? [at.record] : [];
  return [draftOf('match', type, data, disclosure(reason, { months, about }, at), at)];
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);

/** Tags rest on the first instrument of the charter: under it the matching as a whole was agreed. */
const standing = (at: Circumstances): Reason => ({
  purpose: 'Tags of one week, under which a partner can find out whether both authorities hold the same identifier',
  necessity: 'Without them the identifiers themselves would have to be shown',
  legalBasis: at.charter.instruments[0]?.id ?? '',
});

/** What is said about a batch stands on what the batch stood on. */
function about<T extends 'answered' | 'declined' | 'rejected' | 'feedback'>(
  { asked }: MatchState,
  at: Circumstances,
  type: T,
  data: MatchData<T>,
): readonly Draft[] | Refusal {
  return asked === null ? refuse('match.absent', 'Nothing was asked here.') : say(type, asked, data, at);
}

export const commands = {
  publish: command({
    name: 'publish',
    creates: true,
    roles: own,
    input: publishInput,
    recordFor: ({ asker, category, week }, me) => setRecord(me, asker, category, week),
    draft(_: MatchState, { file: id, ...input }, at) {
      const file = at.attachment(id);
      if (file === null) return refuse('kind.attachment', 'This file is not here.', 'file');
      return say('published', standing(at), { ...input, file, day: today(at) }, at);
    },
  }),
  ask: command({
    name: 'ask',
    creates: true,
    roles: own,
    input: askInput,
    recordFor: ({ holder, day, slot }, me) => batchRecord(me, holder, day, slot),
    draft: (_: MatchState, input, at) => say('asked', input, input, at),
  }),
  answer: command({
    name: 'answer',
    roles: own,
    input: answerInput,
    draft: (state: MatchState, input, at) => about(state, at, 'answered', { ...input, day: today(at) }),
  }),
  decline: command({
    name: 'decline',
    roles: own,
    input: declineInput,
    draft: (state: MatchState, input, at) => about(state, at, 'declined', { ...input, day: today(at) }),
  }),
  /** A person's way to stop it now: nothing more is answered under these tags. */
  revoke: command({
    name: 'revoke',
    roles: ['officer', 'head'],
    input: revokeInput,
    probe: () => ({ reason: '–' }),
    draft: (_: MatchState, input, at) => say('revoked', standing(at), { ...input, day: today(at) }, at),
  }),
  /** What became of a hit: the tag names it, which says no more to the holder than a request that names it. */
  giveFeedback: command({
    name: 'giveFeedback',
    roles: ['officer', 'head'],
    input: feedbackInput,
    probe: () => ({ tag: noTag, verdict: 'same' as const, note: null }),
    draft: (state: MatchState, input, at) => about(state, at, 'feedback', { ...input, day: today(at) }),
  }),
  reject: command({
    name: 'reject',
    roles: own,
    input: rejectInput,
    draft: (state: MatchState, input, at) => about(state, at, 'rejected', { ...input, day: today(at) }),
  }),
};
