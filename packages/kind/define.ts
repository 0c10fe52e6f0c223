import type { ZodType } from 'zod';
import type {
  Circumstances,
  Command,
  Disclosure,
  Draft,
  Inquiry,
  InquiryPlace,
  Instant,
  Kind,
  Refusal,
  Role,
} from './kind.ts';
import { mistakeOf, wordsFor } from './mistake.ts';
import { refuse } from './refusal.ts';

/** Fixes the types of a kind; the one way to make one. */
export function defineKind<S, E extends { readonly type: string }>(kind: Kind<S, E>): Kind<S, E> {
  return Object.freeze(kind);
}

interface CommandLaw<S, I> {
  readonly name: string;
  readonly creates?: boolean;
  readonly roles: readonly Role[];
  readonly input: ZodType<I>;
  recordFor?(input: I, me: string): string | null;
  draft(state: S, input: I, at: Circumstances): readonly Draft[] | Refusal;
  release?(state: S, input: I, at: Circumstances): string | null;
  leaves?(state: S, input: I, at: Circumstances): Instant | null;
  readonly looksBack?: number;
  readonly begunByPeople?: boolean;
  probe?(state: S, at: { readonly me: string; readonly now: Instant }): I;
}

/** A command whose `draft` and `release` read raw input with its own schema, so that nothing unread can reach them. */
export function command<S, I>(law: CommandLaw<S, I>): Command<S, unknown> {
  const read = readerOf(law.input);
  return Object.freeze({
    name: law.name,
    creates: law.creates ?? false,
    roles: law.roles,
    input: law.input,
    recordFor(raw: unknown, me: string) {
      const given = read(raw);
      return given.ok ? (law.recordFor?.(given.input, me) ?? null) : null;
    },
    draft(state: S, raw: unknown, at: Circumstances) {
      const given = read(raw);
      return given.ok ? law.draft(state, given.input, at) : given;
    },
    release(state: S, raw: unknown, at: Circumstances) {
      const given = read(raw);
      return given.ok ? (law.release?.(state, given.input, at) ?? null) : null;
    },
    leaves(state: S, raw: unknown, at: Circumstances) {
      const given = read(raw);
      return given.ok ? (law.leaves?.(state, given.input, at) ?? null) : null;
    },
    begunByPeople: law.begunByPeople ?? false,
    ...(law.looksBack === undefined ? {} : { looksBack: law.looksBack }),
    ...(law.probe === undefined ? {} : { probe: law.probe }),
  });
}

/** What came over the wire as the input a schema describes, or the first field that does not fit. */
function readerOf<I>(schema: ZodType<I>) {
  return (raw: unknown): { readonly ok: true; readonly input: I } | Refusal => {
    const parsed = schema.safeParse(raw, { error: wordsFor });
    if (parsed.success) return { ok: true, input: parsed.data };
    const { message, field } = mistakeOf(parsed.error, 'the input');
    return refuse('kind.input', message, field);
  };
}

interface InquiryLaw<I> {
  readonly name: string;
  readonly input: ZodType<I>;
  readonly needs: readonly string[];
  readonly dates?: readonly string[];
  about?(input: I): Readonly<Record<string, string | readonly string[] | null>>;
  answer(input: I, at: InquiryPlace): unknown;
}

/** An inquiry that reads what was asked with its own schema; what does not fit is answered with a refusal. */
export function inquiry<I>(law: InquiryLaw<I>): Inquiry<unknown> {
  const read = readerOf(law.input);
  return Object.freeze({
    name: law.name,
    input: law.input,
    needs: law.needs,
    dates: law.dates ?? [],
    about(raw: unknown) {
      const given = read(raw);
      return given.ok ? (law.about?.(given.input) ?? {}) : {};
    },
    answer(raw: unknown, at: InquiryPlace) {
      const given = read(raw);
      return given.ok ? law.answer(given.input, at) : given;
    },
  });
}

/** A draft of one event of the record at hand, in version 1. */
export function draftOf(kind: string, event: string, data: unknown, disclosure: Disclosure, at: Circumstances): Draft {
  return { group: at.charter.group, kind, record: at.record, type: `${kind}.${event}/1`, data, disclosure };
}
