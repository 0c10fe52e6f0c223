import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { isRefusal, refuse } from '../../packages/kind/refusal.ts';
import { isPlain } from '../../packages/kind/text.ts';
import {
  type BringInput,
  bringInput,
  confirmInput,
  dismissInput,
  listInput,
  rereadInput,
  settleInput,
  tieInput,
} from './inputs.ts';
import { readingOf } from './reading.ts';
import type { PressData, PressEvent, PressState, Span } from './schema.ts';

const desk: readonly Role[] = ['press', 'secretariat', 'head'];
/** What was said of a report outlives its words. */
const keptYears = 5;

function disclosure(legalBasis: string, at: Circumstances, keep?: string): Disclosure {
  return {
    purpose: 'The group’s press work: what was reported of its meetings, and what was reported wrongly.',
    necessity: 'All members speak of the same report.',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'GREEN', pap: 'GREEN' },
    keep: keep ?? `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

/** Without the day, which every act is given. */
type Undated<T extends PressEvent['type']> = Omit<PressData<T>, 'day'>;

function say<T extends PressEvent['type']>(type: T, data: Undated<T>, under: Disclosure, at: Circumstances): Draft {
  return draftOf('press', type, { ...data, day: dayIn(at.now, at.charter.zone) }, under, at);
}

/** What is said of a report goes under its legal basis. */
function about<T extends PressEvent['type']>(
  { brought }: PressState,
  at: Circumstances,
  type: T,
  data: Undated<T>,
): readonly Draft[] | Refusal {
  if (brought === null) return refuse('press.absent', 'No report was brought here.');
  return [say(type, data, disclosure(brought.legalBasis, at), at)];
}

/** Three statements: that it was brought, its words under their own month, and what the reader makes of them. */
function bring({ text, glossary, keep, legalBasis, ...report }: BringInput, at: Circumstances): readonly Draft[] {
  const kept = disclosure(legalBasis, at);
  return [
    say('brought', { ...report, length: text.length, keep, legalBasis }, kept, at),
    say('text', { text }, disclosure(legalBasis, at, keep), at),
    say('read', readingOf(text, { published: report.published, glossary }), kept, at),
  ];
}

/** The words of the report, or why there are none. */
function wordsOf({ brought, text }: PressState): string | Refusal {
  if (brought === null) return refuse('press.absent', 'No report was brought here.');
  return text ?? refuse('press.textGone', 'The words of the report are no longer kept.');
}

/** Passages with the words that stand there, so that they can be read when the report is gone. A passage of nothing, or of half a letter, is none. */
function quoting<T extends Span>(text: string, spans: readonly T[]): readonly (T & { quote: string })[] | Refusal {
  const quotes = spans.map((one) => ({ ...one, quote: text.slice(one.start, one.end) }));
  return quotes.every(({ quote }) => isPlain(quote, true))
    ? quotes
    : refuse('press.span', 'A passage does not lie in the text of the report.');
}

export const commands = {
  bring: command({
    name: 'bring',
    creates: true,
    roles: desk,
    input: bringInput,
    draft: (_: PressState, input, at) => bring(input, at),
  }),
  confirm: command({
    name: 'confirm',
    roles: desk,
    input: confirmInput,
    probe: () => ({
      ...{ meeting: false, sides: [], date: { value: null, notBefore: null, notAfter: null } },
      ...{ place: null, topics: [], agreed: [], names: [] },
    }),
    draft: (state: PressState, input, at) => {
      const words = wordsOf(state);
      if (typeof words !== 'string') return words;
      const agreed = quoting(words, input.agreed);
      return isRefusal(agreed) ? agreed : about(state, at, 'confirmed', { ...input, agreed: [...agreed] });
    },
  }),
  tie: command({
    name: 'tie',
    roles: desk,
    input: tieInput,
    probe: () => ({ to: null }),
    draft: (state: PressState, input, at) => about(state, at, 'tied', input),
  }),
  listMistake: command({
    name: 'listMistake',
    roles: desk,
    input: listInput,
    probe: () => ({ start: 0, end: 1, what: 'other' as const, right: '–', note: null }),
    draft: (state: PressState, input, at) => {
      const words = wordsOf(state);
      if (typeof words !== 'string') return words;
      const passage = quoting(words, [input]);
      if (isRefusal(passage)) return passage;
      const [one] = passage;
      return one === undefined ? [] : about(state, at, 'mistaken', one);
    },
  }),
  settleMistake: command({
    name: 'settleMistake',
    roles: desk,
    input: settleInput,
    probe: ({ mistakes }: PressState, { me }) => {
      const open = mistakes.find(({ author, settled }) => author === me && settled === null);
      return { mistake: open?.id ?? mistakes[0]?.id ?? '–', outcome: 'noAnswer' as const, answer: null };
    },
    draft: (state: PressState, input, at) => about(state, at, 'settled', input),
  }),
  /** Once the group has agreed on more names. */
  reread: command({
    name: 'reread',
    roles: desk,
    input: rereadInput,
    probe: () => ({ glossary: null }),
    draft: (state: PressState, { glossary }, at) => {
      const words = wordsOf(state);
      if (typeof words !== 'string') return words;
      return about(state, at, 'read', readingOf(words, { published: state.brought?.published ?? null, glossary }));
    },
  }),
  dismiss: command({
    name: 'dismiss',
    roles: desk,
    input: dismissInput,
    probe: () => ({ reason: '–' }),
    draft: (state: PressState, input, at) => about(state, at, 'dismissed', input),
  }),
};
