import { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';
import { thisWindow } from './open-windows.ts';

export type DraftBody = Omit<z.output<typeof routes.putDraft.body>, 'base'>;

const draftBody = routes.putDraft.body.omit({ base: true });

/**
 * What one window typed into a draft: two windows on the same draft keep it apart, so that neither writes over the other. `base`: what the
 * node had of it then. `unanswered`: what was sent and not answered yet. `at`: milliseconds.
 */
const copy = routes.putDraft.body.extend({ unanswered: draftBody.nullable().default(null), at: z.number().default(0) });

export interface Copy {
  readonly body: DraftBody;
  readonly base: string | null;
  readonly unanswered: DraftBody | null;
}

export interface Kept extends Copy {
  readonly id: string;
  /** The window that typed it; empty when it was put there for a form to open with. */
  readonly writer: string;
  readonly at: number;
}

const prefix = 'entente.draft.';

function keyOf(owner: string, id: string, writer: string): string {
  return writer === '' ? `${prefix}${owner}.${id}` : `${prefix}${owner}.${id}.${writer}`;
}

/** What this window has not yet put on the node: kept in this browser, under its writer's account, until it is there and no longer. */
export function keepLocally(owner: string, id: string, copy: Copy) {
  write(keyOf(owner, id, thisWindow()), copy);
}

/** A form will open with these words; `base` as the node has them now. */
export function layOut(owner: string, id: string, body: DraftBody, base: string | null = null) {
  write(keyOf(owner, id, ''), { body, base, unanswered: null });
}

/** Keeps these words as a draft of their own: whoever brings what closed windows left brings it. */
export function setApart(owner: string, { group, kind, record, command, title, input }: DraftBody) {
  const body = { group, kind, record, command, title, input };
  write(keyOf(owner, crypto.randomUUID(), crypto.randomUUID()), { body, base: null, unanswered: null });
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

/** This window goes on with what was typed last and answers for it from now on; older words become a draft of their own. */
export function takeUp(owner: string, id: string): Copy | null {
  const [last, ...older] = allKept(owner).filter((each) => each.id === id);
  if (last === undefined) return null;
  for (const each of older) moveApart(owner, each, last.body);
  forgetCopies(owner, id);
  keepLocally(owner, id, last);
  return last;
}

/** A copy beside words that a window goes on with: a draft of its own, if it says something else. */
export function moveApart(owner: string, { id, writer, body }: Kept, beside: DraftBody) {
  if (!sameWords(body, beside)) setApart(owner, body);
  remove(keyOf(owner, id, writer));
}

export function forgetLocally(owner: string, id: string) {
  remove(keyOf(owner, id, thisWindow()));
}

/** The draft is thrown away, whichever window typed it. */
export function forgetCopies(owner: string, id: string) {
  for (const each of allKept(owner)) if (each.id === id) remove(keyOf(owner, id, each.writer));
}

/** At sign-out: the next person at this desk finds nothing of who leaves. What somebody else could not save stays theirs. */
export function forgetLocalDrafts(owner: string) {
  for (const key of storedKeys()) if (key.startsWith(`${prefix}${owner}.`)) remove(key);
}

export function sameWords(one: DraftBody, other: DraftBody): boolean {
  return JSON.stringify([one.title, one.input]) === JSON.stringify([other.title, other.input]);
}

function read(key: string, name: string): readonly Kept[] {
  const [id = '', writer = ''] = name.split('.');
  try {
    const found = copy.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    if (!found.success) return [];
    const { base, unanswered, at, ...body } = found.data;
    return [{ id, writer, body, base, unanswered, at }];
  } catch {
    return [];
  }
}

function write(key: string, { body, base, unanswered }: Copy) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...body, base, unanswered, at: Date.now() }));
  } catch {
    // Private windows keep nothing; the form itself still holds what was typed.
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
