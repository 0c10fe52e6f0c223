import type { z } from 'zod';
import { dayIn } from '../../packages/kind/calendar.ts';
import { correctionAcknowledged, correctionInput } from '../../packages/kind/correction.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { later } from '../../packages/kind/instant.ts';
import { withFiles } from '../../packages/kind/item.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { disclosureOf } from './facets.ts';
import { textAt } from './fold.ts';
import { actUponInput, feedbackInput, shareInput } from './inputs.ts';
import type { InformationData, InformationEvent, InformationState } from './schema.ts';

const desk: readonly Role[] = ['officer', 'head'];
const own: readonly Role[] = ['node'];

type Drafts = readonly Draft[] | Refusal;

function say<T extends InformationEvent['type']>(
  type: T,
  data: InformationData<T>,
  disclosure: Disclosure,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('information', type, data, disclosure, at)];
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);

/** An act about what was shared goes under its marking; when its month is over it is kept to the end of this one. */
function about<T extends InformationEvent['type']>(
  { shared }: InformationState,
  at: Circumstances,
  type: T,
  data: InformationData<T>,
): Drafts {
  if (shared === null) return refuse('information.absent', 'There is no such information.');
  const { persons, objects, keep } = shared.notice;
  // Words about what was shared may be about anybody named in it.
  const named = worded(data) ? [...persons, ...objects, at.record] : [];
  return say(type, data, disclosureOf(shared.notice, later(keep, at.now.slice(0, 7)), named), at);
}

/** Says something in words, and is no mere verdict or acknowledgement. */
function worded(data: InformationData<InformationEvent['type']>): boolean {
  return 'text' in data || ('note' in data && data.note !== null) || 'part' in data;
}

function releaseOf(drafts: Drafts, at: Circumstances): string | null {
  if ('ok' in drafts) return null;
  return drafts.map((draft) => fourEyes(draft.disclosure, at.charter)).find((reason) => reason !== null) ?? null;
}

function shareDrafts(input: z.infer<typeof shareInput>, at: Circumstances): Drafts {
  const found = withFiles(input.items, at.attachment);
  if (!found.ok) return found;
  const notice = { ...input, items: found.items, day: today(at) };
  return say('shared', notice, disclosureOf(notice), at);
}

const share = command({
  name: 'share',
  creates: true,
  roles: desk,
  input: shareInput,
  draft: (_: InformationState, input, at) => shareDrafts(input, at),
  release: (_, input, at) => releaseOf(shareDrafts(input, at), at),
});

const actUpon = command({
  name: 'actUpon',
  roles: desk,
  input: actUponInput,
  probe: () => ({ text: '–' }),
  draft: (state: InformationState, input, at) => about(state, at, 'actedUpon', { ...input, day: today(at) }),
});

const giveFeedback = command({
  name: 'giveFeedback',
  roles: desk,
  input: feedbackInput,
  probe: () => ({ verdict: 'useful' as const, note: null }),
  draft: (state: InformationState, input, at) => about(state, at, 'feedback', { ...input, day: today(at) }),
});

/** What stood there is taken from the record, so that old and new are both shown for ever. */
const correct = command({
  name: 'correct',
  roles: desk,
  input: correctionInput,
  probe: ({ shared }: InformationState, { me }) => ({
    statement: shared?.author === me ? shared.id : 'none',
    part: 'title',
    new: '––',
    reason: '–',
  }),
  draft: (state: InformationState, input, at) =>
    about(state, at, 'corrected', { ...input, old: textAt(state, input.part) }),
  release: (state, input, at) => releaseOf(about(state, at, 'corrected', { ...input, old: '' }), at),
});

const acknowledgeCorrection = command({
  name: 'acknowledgeCorrection',
  roles: own,
  input: correctionAcknowledged,
  draft: (state: InformationState, input, at) => about(state, at, 'correctionAcknowledged', input),
});

export const commands = { share, actUpon, giveFeedback, correct, acknowledgeCorrection };
