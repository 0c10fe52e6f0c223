import { randomBytes, randomUUID } from 'node:crypto';
import type { Done } from '../../../packages/contract/record.ts';
import type { canaries } from '../../nodes/canaries.ts';
import { type Person, sealedFile } from '../../nodes/door.ts';
import { group } from '../../nodes/pair.ts';
import { notice } from '../exchange/observation.ts';

/** Longer than 3 MiB, so that it is no small page in a database by chance. */
const fileBytes = 3 * 2 ** 20 + 4_321;

export interface Planted {
  readonly done: Done;
  /** Canaries in this statement, and in what officers wrote beside it. */
  readonly words: number;
  readonly file: boolean;
}

export async function answered<T>(reply: Response): Promise<T> {
  if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

/** One piece of information with a canary in every field of words, a file with more of them, and a half-written form beside it. */
export async function plant(
  rome: Person,
  words: ReturnType<typeof canaries>,
  withFile: boolean,
  i: number,
): Promise<Planted> {
  let count = 0;
  const word = (): string => {
    count += 1;
    return words.word();
  };
  const files: string[] = [];
  if (withFile) {
    const content = Buffer.concat([Buffer.from(word()), randomBytes(fileBytes), Buffer.from(word())]);
    files.push(await sealedFile(rome, content, `${word()}.bin`));
  }
  const person = { name: word(), category: 'contact', aliases: [word()], born: null, nationality: null, note: word() };
  const plain = notice(i, new Date(), files) as { items: object[] };
  const input = {
    ...plain,
    title: word(),
    purpose: word(),
    necessity: word(),
    context: `${word()}\n${word()}`,
    persons: [person],
    objects: [{ kind: 'vehicle', value: word(), note: word() }],
    items: plain.items.map((item) => ({ ...item, text: word(), handling: ['H0'] })),
    restrictions: word(),
    reference: word(),
  };
  const body = { input, idempotency: randomUUID() };
  const done = await answered<Done>(await rome.post(`/api/groups/${group}/information/share`, body));
  await keepDraft(rome, done, word(), i);
  return { done, words: count, file: withFile };
}

/** When each draft was written last. */
const written = new Map<string, string>();

async function keepDraft(rome: Person, { kind, record }: Done, text: string, i: number): Promise<void> {
  const draft = { group, kind, record, command: 'correct', title: text, input: { new: text } };
  // The place of an unfinished form is its person's own, and they keep a limited number of them.
  const id = `unfinished-${i % 50}`;
  const body = { ...draft, base: written.get(id) ?? null };
  written.set(id, (await answered<{ updated: string }>(await rome.send('PUT', `/api/drafts/${id}`, body))).updated);
}
