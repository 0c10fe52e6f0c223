import { randomBytes } from 'node:crypto';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '#crypto';
import { replaySeed } from '../../../dev/test/chance.ts';
import { identifierInput } from '../identifiers/canonical.ts';
import { type Answer, answerBatch, type Batch, blindBatch, readAnswer } from './batch.ts';
import { isElement } from './element.ts';
import { matchKey, tagOf } from './keys.ts';
import { batchSize } from './sizes.ts';
import { knownTags, packTags, tagSet, tagsOf } from './tag-set.ts';
import { evaluate } from './voprf.ts';
import { weekOf } from './week.ts';

const seed: Uint8Array = new Uint8Array(32).fill(7);
const matter = { holder: 'ma-moi', asker: 'it-moi', category: 'phone', week: '2026-W47' };
const key = matchKey(seed, matter);
const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const phone = (number: number): Uint8Array => identifierInput({ type: 'phone', value: `+21260000${number}` });
const held = [phone(1001), phone(1002), phone(1003)];
const tags = tagSet(tagsOf(key, held), rnd);
const sure = <T extends { readonly ok: true }>(outcome: T | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
};
const ask = (inputs: readonly Uint8Array[], from = seed): Batch => sure<Batch>(blindBatch(inputs, from));
const answer = (batch: Batch): Answer => sure<Answer>(answerBatch(key, batch.blinded, rnd));
const read = (batch: Batch, given: Pick<Answer, 'evaluated' | 'proof'>, publicKey = key.public) =>
  readAnswer(batch, given, publicKey, new Set(tags.tags));
const placesIn = (found: ReturnType<typeof read>) => (found.ok ? found.hits.map(({ at }) => at) : found.code);

describe('private matching', () => {
  it('[PSI-4] the asker learns which of its identifiers the holder has, and nothing else', () => {
    const batch = ask([phone(2000), phone(1002), phone(2001), phone(1003)]);
    expect(placesIn(read(batch, answer(batch)))).toEqual([1, 3]);
    expect(read(ask([phone(3000)]), answer(ask([phone(3000)])))).toEqual({ ok: true, hits: [] });
  });

  it('[PSI-5] a batch has 64 elements and an answer its size, whatever is asked and found', () => {
    for (const count of [1, 3, 64]) {
      const batch = ask(Array.from({ length: count }, (_, at) => phone(1001 + at)));
      const given = answer(batch);
      const sizes = [batch.blinded, given.evaluated].map((all) => all.map(({ length }) => length));
      expect(sizes).toEqual([Array.from({ length: 64 }, () => 32), Array.from({ length: 64 }, () => 32)]);
      expect(given.proof.length).toBe(64);
    }
    for (const count of [0, 65]) {
      const inputs = Array.from({ length: count }, (_, at) => phone(at));
      expect(blindBatch(inputs, seed)).toMatchObject({ ok: false, code: 'match.size' });
    }
  }, 120_000);

  it('[PSI-6] the same seed makes the same batch again, another seed another', () => {
    const texts = (batch: Batch): string => batch.blinded.map(toHex).join();
    expect(texts(ask([phone(1)]))).toBe(texts(ask([phone(1)])));
    expect(texts(ask([phone(1)]))).not.toBe(texts(ask([phone(1)], new Uint8Array(32))));
    expect(texts(ask([phone(1)]))).not.toBe(texts(ask([phone(2)])));
    // One blind for two elements would show the holder how they stand to each other; one for two batches, that the same is asked again.
    const blinds = [seed, new Uint8Array(32)].flatMap((from) => ask([phone(1)], from).blinds.map(toHex));
    expect(new Set(blinds).size).toBe(2 * batchSize);
  });

  it('[PSI-7] the holder evaluates 64 elements of the group and nothing else', () => {
    const { blinded } = ask([phone(1)]);
    const code = (elements: readonly Uint8Array[]): string => {
      const outcome = answerBatch(key, elements, rnd);
      return outcome.ok ? 'done' : outcome.code;
    };
    expect(code(blinded.slice(1))).toBe('match.size');
    expect(code([...blinded, blinded[0] ?? seed])).toBe('match.size');
    const identity = new Uint8Array(32);
    const odd: Uint8Array = Uint8Array.from(blinded[0] ?? [], (byte, at) => (at === 0 ? byte | 1 : byte));
    const beyond = new Uint8Array(32).fill(0xff);
    for (const strange of [identity, odd, beyond, new Uint8Array(31), new Uint8Array(33)]) {
      expect(isElement(strange)).toBe(false);
      expect(code(blinded.with(5, strange))).toBe('match.element');
    }
  });

  it('[PSI-8] an answer is read only where its proof holds for the key of the matter', () => {
    const batch = ask([phone(1001)]);
    const given = answer(batch);
    const code = (change: Partial<Answer>, publicKey = key.public): string => {
      const outcome = read(batch, { ...given, ...change }, publicKey);
      return outcome.ok ? 'read' : outcome.code;
    };
    expect(code({})).toBe('read');
    const other = matchKey(seed, { ...matter, week: '2026-W48' });
    expect(code({}, other.public)).toBe('match.proof');
    expect(code(sure<Answer>(answerBatch(other, batch.blinded, rnd)))).toBe('match.proof');
    expect(code({ proof: answer(ask([phone(1001)], rnd(32))).proof })).toBe('match.proof');
    expect(code({ evaluated: [...given.evaluated.slice(1), ...given.evaluated.slice(0, 1)] })).toBe('match.proof');
    expect(code({ evaluated: given.evaluated.with(9, given.evaluated[8] ?? seed) })).toBe('match.proof');
    expect(code({ evaluated: given.evaluated.slice(1) })).toBe('match.answer');
    expect(code({ evaluated: given.evaluated.with(0, new Uint8Array(32)) })).toBe('match.answer');
    expect(code({ proof: new Uint8Array(64) })).toBe('match.proof');
    expect(code({ proof: new Uint8Array(3) })).toBe('match.proof');
    for (const scalar of [0, 1]) expect(code({ proof: otherSpelling(given.proof, scalar) })).toBe('match.proof');
  }, 120_000);

  it('[PSI-3] another implementation of the standard reads our answers, and we read its', () => {
    const batch = ask([phone(1001), phone(4000)]);
    const own = answer(batch);
    const copies = (all: readonly Uint8Array[]) => all.map((bytes) => Uint8Array.from(bytes));
    const { voprf } = ristretto255_oprf;
    const items = batch.inputs.map((input, at) => ({
      input: Uint8Array.from(input),
      blind: Uint8Array.from(batch.blinds[at] ?? []),
      blinded: Uint8Array.from(batch.blinded[at] ?? []),
      evaluated: Uint8Array.from(own.evaluated[at] ?? []),
    }));
    const outputs = voprf.finalizeBatch(items, Uint8Array.from(key.public), Uint8Array.from(own.proof));
    expect(toHex(outputs[0] ?? seed)).toBe(toHex(evaluate(key.secret, phone(1001))));
    const [secret, publicKey] = [Uint8Array.from(key.secret), Uint8Array.from(key.public)];
    const theirs = voprf.blindEvaluateBatch(secret, publicKey, copies(batch.blinded));
    expect(placesIn(read(batch, theirs))).toEqual([0]);
  }, 60_000);

  it('[PSI-9] tags are padded to a power of two, at least 64, sorted, and differ for every week, asker and category', () => {
    expect(tags.tags.length).toBe(64);
    expect([...tags.tags].sort()).toEqual(tags.tags);
    expect(tagSet([], rnd).tags.length).toBe(64);
    expect(
      tagSet(
        Array.from({ length: 65 }, () => toHex(rnd(16))),
        rnd,
      ).tags.length,
    ).toBe(128);
    const changes = [{}, { week: '2026-W48' }, { asker: 'fr-mi' }, { category: 'iban' }, { holder: 'it-moi' }];
    const all = changes.map((change) => [...tagsOf(matchKey(seed, { ...matter, ...change }), held)][0]);
    expect(new Set(all).size).toBe(changes.length);
  });

  it('[PSI-9] travel as a file of 16 bytes each, in which every tag is found again and no other', () => {
    for (const count of [0, 64, 129]) {
      const set = tagSet(
        Array.from({ length: count }, () => toHex(rnd(16))),
        rnd,
      );
      const file = packTags(set);
      expect(file.length).toBe(set.tags.length * 16);
      const known = knownTags(file);
      expect(set.tags.every((tag) => known?.has(tag))).toBe(true);
      expect([toHex(rnd(16)), '0'.repeat(32), 'f'.repeat(32), ''].some((tag) => known?.has(tag))).toBe(false);
      const [first, rest] = [file.slice(0, 16), file.slice(16)];
      for (const bad of [file.slice(1), Uint8Array.from([...rest, ...first]), Uint8Array.from([...first, ...file])])
        expect(knownTags(bad)).toBe(null);
    }
  });

  it('[PSI-10] agrees with plain comparison, whoever holds and asks what', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
        (holds, asks) => {
          const mine = tagSet(tagsOf(key, holds.map(phone)), rnd);
          const found = asks.map((number) => mine.tags.includes(toHex(tagOf(evaluate(key.secret, phone(number))))));
          expect(found).toEqual(asks.map((number) => holds.includes(number)));
        },
      ),
      { numRuns: 60, ...replaySeed() },
    );
  }, 120_000);

  it('[PSI-2] weeks are those of ISO 8601, in UTC', () => {
    const weeks = ['2026-01-01', '2026-11-22', '2026-11-23', '2026-12-31', '2027-01-03', '2027-01-04', '2021-01-03'];
    expect(weeks.map((day) => weekOf(`${day}T23:59:59.000Z`))).toEqual([
      ...['2026-W01', '2026-W47', '2026-W48', '2026-W53', '2026-W53', '2027-W01', '2020-W53'],
    ]);
  });

  it('[PSI-5] the constant is 64', () => {
    expect(batchSize).toBe(64);
  });
});

/** The same scalar of a proof with the order of the group (RFC 9496) added: equal as a number, and not its one encoding. */
function otherSpelling(proof: Uint8Array, scalar: number): Uint8Array {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const own = proof.slice(scalar * 32, scalar * 32 + 32);
  const number = own.reduceRight((sum, byte) => (sum << 8n) + BigInt(byte), 0n) + order;
  const spelled = own.map((_, at) => Number((number >> BigInt(8 * at)) & 255n));
  const all = Uint8Array.from(proof);
  all.set(spelled, scalar * 32);
  return all;
}
