import type { Rnd } from '#crypto';
import {
  type Identifier,
  type IdentifierType,
  identifierInput,
  identifierTypes,
} from '../../../packages/match/identifiers/canonical.ts';
import { answerBatch, blindBatch, readAnswer } from '../../../packages/match/oblivious/batch.ts';
import { type MatchKey, matchKey } from '../../../packages/match/oblivious/keys.ts';
import { batchSize } from '../../../packages/match/oblivious/sizes.ts';
import { type TagSet, tagSet, tagsOf } from '../../../packages/match/oblivious/tag-set.ts';

/** Whose identifiers meet, and in which week. */
export interface Sides<T extends Identifier> {
  readonly asker: readonly T[];
  readonly holder: readonly Identifier[];
  readonly week: string;
}

export interface Matched<T> {
  readonly hits: readonly T[];
  readonly batches: number;
  /** What would travel in sealed entries: tags of 16 bytes, elements of 32, a proof of 64 for each batch. */
  readonly bytes: { readonly tags: number; readonly questions: number; readonly answers: number };
}

const seedBytes = 32;

/** Told of each identifier that was tagged or asked about. */
export type Tell = (identifiers: number) => void;

/** The whole protocol between what two nodes hold, category by category: tags, blinded batches of 64, answers with proofs, comparison. */
export function exchange<T extends Identifier>(
  { asker, holder, week }: Sides<T>,
  rnd: Rnd,
  tell: Tell = () => {},
): Matched<T> {
  const seed = rnd(seedBytes);
  const hits: T[] = [];
  const bytes = { tags: 0, questions: 0, answers: 0 };
  let batches = 0;
  for (const category of identifierTypes) {
    const [asked, held] = [ofType(asker, category), ofType(holder, category)];
    if (asked.length === 0) continue;
    const key = matchKey(seed, { holder: 'b', asker: 'a', category, week });
    const tags = tagSet(counted(tagsOf(key, held.map(identifierInput)), tell), rnd);
    bytes.tags += tags.tags.length * 16;
    for (let from = 0; from < asked.length; from += batchSize) {
      const some = asked.slice(from, from + batchSize);
      const { places, question, answer } = askOnce(key, tags, some.map(identifierInput), rnd);
      hits.push(...places.flatMap((place) => some[place] ?? []));
      bytes.questions += question;
      bytes.answers += answer;
      batches += 1;
      tell(some.length);
    }
  }
  return { hits, batches, bytes };
}

function* counted(tags: Iterable<string>, tell: Tell): Iterable<string> {
  for (const tag of tags) {
    yield tag;
    tell(1);
  }
}

const ofType = <T extends Identifier>(all: readonly T[], type: IdentifierType): readonly T[] =>
  all.filter((one) => one.type === type);

/** One batch there and back; the places of the inputs that hit. */
function askOnce(key: MatchKey, tags: TagSet, inputs: readonly Uint8Array[], rnd: Rnd) {
  const batch = blindBatch(inputs, rnd(seedBytes));
  if (!batch.ok) throw new Error(batch.message);
  const answered = answerBatch(key, batch.blinded, rnd);
  if (!answered.ok) throw new Error(answered.message);
  const found = readAnswer(batch, answered, key.public, new Set(tags.tags));
  if (!found.ok) throw new Error(found.message);
  const size = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  return {
    places: found.hits.map(({ at }) => at),
    question: size(batch.blinded),
    answer: size([...answered.evaluated, answered.proof]),
  };
}
