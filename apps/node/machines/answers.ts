import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { NodeCore } from '../core.ts';

const collection = 'machine-answers';
/** A machine repeats a request after its restart, or after the week-end. */
const keptMs = 7 * 86_400_000;

const remembered = z.object({ digest: z.string(), at: z.string(), answer: z.unknown() });

/** What an answer is remembered by: the machine, the key it chose, and what it sent under that key. */
export interface AnswerKey {
  readonly machine: string;
  readonly key: string;
  readonly digest: string;
}

export function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const nameOf = ({ machine, key }: AnswerKey): string => `${machine} ${key}`;

/**
 * The answer that was given under this key. A repetition that was long on its way must not put older figures in the place of those that were
 * sent since: it gets the first answer, and nothing is done. `other`: the key stands for another body.
 */
export async function answerBefore(
  node: NodeCore,
  asked: AnswerKey,
): Promise<{ readonly answer: unknown } | 'other' | null> {
  const text = await node.store.local.get(collection, nameOf(asked));
  const before = text === null ? null : remembered.parse(JSON.parse(text));
  if (before === null) return null;
  return before.digest === asked.digest ? { answer: before.answer } : 'other';
}

/** Only what was done to its end is remembered: what was cut goes on when the same comes again. */
export async function rememberAnswer(node: NodeCore, asked: AnswerKey, answer: unknown): Promise<void> {
  const note = { digest: asked.digest, at: node.now().toISOString(), answer };
  await node.store.local.put(collection, nameOf(asked), JSON.stringify(note));
}

export async function forgetAnswers(node: NodeCore): Promise<void> {
  const oldest = new Date(node.now().getTime() - keptMs).toISOString();
  for (const { key, value } of await node.store.local.list(collection)) {
    const note = remembered.safeParse(JSON.parse(value));
    if (!note.success || note.data.at < oldest) await node.store.local.delete(collection, key);
  }
}
