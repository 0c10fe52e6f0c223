import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { z } from 'zod';

/** What `entente match audit RECORD -o FILE` writes: bytes as hexadecimal digits. */
const hex = z.string().regex(/^([0-9a-f]{2})*$/);
const transcript = z.object({
  inputs: z.array(hex).min(1),
  blinds: z.array(hex),
  blinded: z.array(hex),
  evaluated: z.array(hex),
  proof: hex,
  publicKey: hex,
  hits: z.array(z.object({ at: z.int().min(0), tag: hex })),
});

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
/** Spec/PSI.md, PSI-9. */
const tagOf = (output: Uint8Array): string =>
  createHash('sha256').update('entente.tag/v1').update(output).digest('hex').slice(0, 32);

/**
 * Checks the transcript of a batch with another implementation of RFC 9497 than ours (@noble/curves), and with nothing of ours: that each element is its
 * input under its blind, that the proof holds for the public key, and that the tags of the hits are those of the outputs. Null where all is so, else
 * what is not.
 */
export function faultOf(text: unknown): string | null {
  const read = transcript.safeParse(text);
  if (!read.success) return 'this is no transcript of a batch';
  const { inputs, blinds, blinded, evaluated, proof, publicKey, hits } = read.data;
  const count = inputs.length;
  if (![blinds, blinded, evaluated].every(({ length }) => length === count)) return 'its lists are not of one length';
  const { voprf } = ristretto255_oprf;
  const items = inputs.map((input, at) => ({
    input: bytes(input),
    blind: bytes(blinds[at] ?? ''),
    blinded: bytes(blinded[at] ?? ''),
    evaluated: bytes(evaluated[at] ?? ''),
  }));
  const outputs = finalized(() => voprf.finalizeBatch(items, bytes(publicKey), bytes(proof)));
  if (outputs === null) return 'the proof does not hold for this key, these elements and these answers';
  const wrong = hits.find(({ at, tag }) => tagOf(outputs[at] ?? new Uint8Array()) !== tag);
  return wrong === undefined ? null : `the tag of hit ${wrong.at} is not that of its output`;
}

function finalized(work: () => readonly Uint8Array[]): readonly Uint8Array[] | null {
  try {
    return work();
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error('usage: node dev/third-party/check-transcript.ts FILE');
    process.exitCode = 2;
  } else {
    const fault = faultOf(JSON.parse(readFileSync(file, 'utf8')));
    console.log(
      fault === null ? 'The transcript holds: every answer was made with the key that was published.' : fault,
    );
    process.exitCode = fault === null ? 0 : 1;
  }
}
