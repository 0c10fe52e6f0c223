import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toHex } from '#crypto';
import { dataPath } from '../../../dev/data.ts';
import { blinded, deriveKeys, evaluate, finalize, proofHolds } from './voprf.ts';

const path = dataPath('6-crypto/oprf-rfc9497-vectors.json');
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const vector = z.object({
  Input: z.string(),
  Blind: z.string(),
  BlindedElement: z.string(),
  EvaluationElement: z.string(),
  Output: z.string(),
  Proof: z.object({ proof: z.string(), r: z.string() }).optional(),
});
const suites = z.array(
  z.object({
    identifier: z.string(),
    mode: z.number(),
    seed: z.string(),
    keyInfo: z.string(),
    skSm: z.string(),
    pkSm: z.string().optional(),
    vectors: z.array(vector),
  }),
);

/** Published vectors, read from the outside data set; without it these tests are skipped, and say so. */
describe.skipIf(path === null)('RFC 9497, ristretto255-SHA512, VOPRF', () => {
  const found = path === null ? [] : suites.parse(JSON.parse(readFileSync(path, 'utf8')));
  const suite = found.find(({ identifier, mode }) => identifier === 'ristretto255-SHA512' && mode === 1);

  it('[PSI-3] the key, the function and the proofs are those of the standard', () => {
    expect(suite?.vectors.length).toBe(3);
    if (suite === undefined) return;
    const keys = deriveKeys(bytes(suite.seed), bytes(suite.keyInfo));
    expect([toHex(keys.secret), toHex(keys.public)]).toEqual([suite.skSm, suite.pkSm]);
    for (const { Input, Blind, BlindedElement, EvaluationElement, Output, Proof } of suite.vectors) {
      const [inputs, blinds] = [Input.split(',').map(bytes), Blind.split(',').map(bytes)];
      const [elements, evaluated] = [BlindedElement.split(',').map(bytes), EvaluationElement.split(',').map(bytes)];
      const at = (all: readonly Uint8Array[], index: number): Uint8Array => all[index] ?? new Uint8Array();
      expect(inputs.map((input, i) => toHex(blinded(input, at(blinds, i)))).join(',')).toBe(BlindedElement);
      expect(proofHolds(keys.public, elements, evaluated, bytes(Proof?.proof ?? ''))).toBe(true);
      const outputs = inputs.map((input, i) => finalize(input, at(blinds, i), at(evaluated, i)));
      expect(outputs.map(toHex).join(',')).toBe(Output);
      expect(inputs.map((input) => toHex(evaluate(keys.secret, input))).join(',')).toBe(Output);
    }
  });
});
