import { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';

export type DraftBody = Omit<z.output<typeof routes.putDraft.body>, 'base'>;

/**
 * What one open form typed: two windows on the same draft keep it apart, so that neither writes over the other. `base`: what the node had
 * of it then. `at`: milliseconds.
 */
const kept = routes.putDraft.body.extend({ at: z.number().default(0) });

export interface Kept {
  readonly id: string;
  /** The open form that typed it; empty when it was put there for a form to open with. */
  readonly writer: string;
  readonly body: DraftBody;
  readonly base: string | null;
  readonly at: number;
}

const prefix = 'entente.draft.';

function keyOf(owner: string, id: string, writer: string): string {
  return writer === '' ? `${prefix}${owner}.${id}` : `${prefix}${owner}.${id}.${writer}`;
}

/** What could not yet be put on the node: kept in this browser, under its writer's account, until it is on the node and no longer. */
export function keepLocally(owner: string, id: string, body: DraftBody, base: string | null = null, writer = '') {
  try {
    localStorage.setItem(keyOf(owner, id, writer), JSON.stringify({ ...body, base, at: Date.now() }));
  } catch {
    // Private windows keep nothing; the form itself still holds what was typed.
  }
}

/** Everything of this person that only this browser has, the newest first. */
export function allKept(owner: string): readonly Kept[] {
  const own = `${prefix}${owner}.`;
  const found = storedKeys().flatMap((key) => (key.startsWith(own) ? read(key, key.slice(own.length)) : []));
  return found.sort((one, other) => other.at - one.at);
}

/** Of each draft what was typed last. */
export function localDrafts(owner: string): readonly Kept[] {
  const all = allKept(owner);
  return all.filter(({ id }, place) => all.findIndex((each) => each.id === id) === place);
}

export function keptLocally(owner: string, id: string): Kept | null {
  return localDrafts(owner).find((each) => each.id === id) ?? null;
}

/**
 * A form opens with what was typed last and answers for it from now on; older words of another window become a draft of their own.
 * Doing it twice changes nothing more.
 */
export function takeUp(owner: string, id: string, writer: string): Kept | null {
  const [last, ...older] = allKept(owner).filter((each) => each.id === id);
  if (last === undefined) return null;
  for (const each of older) if (!sameWords(each.body, last.body)) setApart(owner, each.body);
  for (const each of [last, ...older]) forgetLocally(owner, id, each.writer);
  keepLocally(owner, id, last.body, last.base, writer);
  return { ...last, writer };
}

/** Keeps these words as a draft of their own. */
export function setApart(owner: string, { group, kind, record, command, title, input }: DraftBody) {
  const body = { group, kind, record, command, title, input };
  keepLocally(owner, crypto.randomUUID(), body, null, crypto.randomUUID());
}

export function forgetLocally(owner: string, id: string, writer: string) {
  remove(keyOf(owner, id, writer));
}

/** The draft is thrown away, whichever window typed it. */
export function forgetDraft(owner: string, id: string) {
  for (const each of allKept(owner)) if (each.id === id) forgetLocally(owner, id, each.writer);
}

/** At sign-out: the next person at this desk finds nothing of who leaves. What somebody else could not save stays theirs. */
export function forgetLocalDrafts(owner: string) {
  for (const key of storedKeys()) if (key.startsWith(`${prefix}${owner}.`)) remove(key);
}

export function sameWords(one: DraftBody, other: DraftBody): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** What was typed, as one text to compare. */
export function wordsOf({ title, input }: DraftBody): string {
  return JSON.stringify([title, input]);
}

function read(key: string, name: string): readonly Kept[] {
  const [id = '', writer = ''] = name.split('.');
  try {
    const found = kept.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    if (!found.success) return [];
    const { base, at, ...body } = found.data;
    return [{ id, writer, body, base, at }];
  } catch {
    return [];
  }
}

function remove(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be kept.
  }
}

function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
