import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { withFiles } from '../../packages/kind/item.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { dueAt, prolongedUntil } from './clock.ts';
import { answerDisclosure, disclosureOf, findingDisclosure, inheritedDisclosure } from './facets.ts';
import { answerInput, prolongInput, type ReceiveInput, receiveInput, reportInput } from './inputs.ts';
import { neutralWords } from './neutral-words.ts';
import type { Petition, SubjectData, SubjectEvent, SubjectState } from './schema.ts';
import { neutralTick } from './tick.ts';

const lead: readonly Role[] = ['protection', 'head'];
const desk: readonly Role[] = ['officer', 'head', 'protection'];

type Drafts = readonly Draft[] | Refusal;

function say<T extends SubjectEvent['type']>(
  type: T,
  data: SubjectData<T>,
  disclosure: Disclosure,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('subject', type, data, disclosure, at)];
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);

function about({ received }: SubjectState, next: (petition: Petition) => Drafts): Drafts {
  return received === null ? refuse('subject.absent', 'There is no such request.') : next(received.petition);
}

function releaseOf(drafts: Drafts, at: Circumstances): string | null {
  if ('ok' in drafts) return null;
  return drafts.map(({ disclosure }) => fourEyes(disclosure, at.charter)).find((reason) => reason !== null) ?? null;
}

function receiveDrafts(input: ReceiveInput, at: Circumstances): Drafts {
  const due = dueAt(input.receivedOn, at.charter.zone, at.tzdb);
  const petition = { ...input, due, day: today(at) };
  return say('received', petition, disclosureOf(petition), at);
}

const receive = command({
  name: 'receive',
  creates: true,
  roles: lead,
  input: receiveInput,
  draft: (_: SubjectState, input, at) => receiveDrafts(input, at),
  release: (_, input, at) => releaseOf(receiveDrafts(input, at), at),
});

function reportDrafts(
  state: SubjectState,
  { what, items }: (typeof reportInput)['_output'],
  at: Circumstances,
): Drafts {
  return about(state, (petition) => {
    const found = withFiles(items, at.attachment);
    if (!found.ok) return found;
    const disclosure = findingDisclosure(petition, found.items, at);
    return say('found', { what, items: found.items, day: today(at) }, disclosure, at);
  });
}

const report = command({
  name: 'report',
  roles: desk,
  input: reportInput,
  probe: () => ({ what: 'neutral' as const, items: [] }),
  draft: reportDrafts,
  // The neutral word tells nothing, so there is nothing to release.
  release: (state, input, at) => (input.what === 'neutral' ? null : releaseOf(reportDrafts(state, input, at), at)),
  leaves: (state, { what }, at) => (what === 'neutral' ? neutralTick(state, at.now) : null),
});

const prolong = command({
  name: 'prolong',
  roles: lead,
  input: prolongInput,
  probe: () => ({ reason: '–' }),
  draft: (state: SubjectState, input, at) =>
    about(state, (petition) => {
      const until = prolongedUntil(petition.receivedOn, at.charter.zone, at.tzdb);
      const disclosure = { ...inheritedDisclosure(petition, at), repeats: true };
      return say('prolonged', { ...input, until, day: today(at) }, disclosure, at);
    }),
});

/** A neutral answer is written by the node, so that nothing in its words can depend on what is held. */
function answerDrafts(state: SubjectState, input: (typeof answerInput)['_output'], at: Circumstances): Drafts {
  return about(state, (petition) => {
    const neutral = neutralWords(petition.language, input.authority);
    const text = input.outcome === 'neutral' ? (input.text ?? neutral) : (input.text ?? '');
    return say('answered', { ...input, text, day: today(at) }, answerDisclosure(petition, input, at), at);
  });
}

const answer = command({
  name: 'answer',
  roles: lead,
  input: answerInput,
  probe: () => ({ outcome: 'neutral' as const, authority: '–', corrections: [], recalls: [], text: null }),
  draft: answerDrafts,
  release: (state, input, at) => releaseOf(answerDrafts(state, input, at), at),
});

export const commands = { receive, report, prolong, answer };
