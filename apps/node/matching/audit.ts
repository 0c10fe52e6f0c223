import { fromBase64, toBase64, toHex } from '#crypto';
import { setRecord } from '../../../kinds/match/places.ts';
import sought from '../../../kinds/sought/index.ts';
import type { SoughtState } from '../../../kinds/sought/schema.ts';
import { readAnswer } from '../../../packages/match/oblivious/batch.ts';
import type { NodeCore } from '../core.ts';
import { privateGroupOf } from '../names.ts';
import { batchOf, stateOf } from './asking.ts';
import { tagsIn } from './reading.ts';

/** All that a second implementation of RFC 9497 needs to go over a batch again; bytes in hex. */
export interface Transcript {
  readonly suite: 'ristretto255-SHA512';
  readonly mode: 'VOPRF';
  readonly publicKey: string;
  readonly inputs: readonly string[];
  readonly blinds: readonly string[];
  readonly blinded: readonly string[];
  readonly evaluated: readonly string[];
  readonly proof: string;
  /** Places of the inputs that stood in the holder's tags, and under which tag. */
  readonly hits: readonly { readonly at: number; readonly tag: string }[];
}

/** What a batch asked, made again from its seed. */
export interface Audit {
  readonly record: string;
  readonly batch: string;
  readonly group: string;
  readonly holder: string;
  readonly category: string;
  readonly week: string;
  readonly day: string;
  readonly slot: number;
  readonly reference: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly identifiers: readonly { readonly type: string; readonly value: string }[];
  /** The elements made again are those in the feed, byte for byte. */
  readonly isSame: boolean;
  /** The answer's proof holds for the key of the week; null where there is no answer. */
  readonly proofHolds: boolean | null;
  /** The hits written down are those the answer gives; null where the tags are no longer here. */
  readonly hitsAgree: boolean | null;
  readonly transcript: Transcript | null;
}

/** Opens a batch again from what was sealed; null where nothing was asked under this record. */
export async function audit(node: NodeCore, record: string): Promise<Audit | null> {
  const row = await node.store.view.record(privateGroupOf(node.me), sought.name, record);
  const { sealed, posted, found }: Partial<SoughtState> = row === null ? {} : JSON.parse(row.state);
  if (sealed == null || posted == null) return null;
  const { group, holder, category, reference, purpose, legalBasis, identifiers } = sealed;
  const { batch, week, day, slot } = posted;
  const state = await stateOf(node, group, batch);
  const made = batchOf(sealed);
  const isSame = made.blinded.map(toBase64).join() === state?.asked?.elements.join();
  const about = {
    record,
    batch,
    group,
    holder,
    category,
    week,
    day,
    slot,
    reference,
    purpose,
    legalBasis,
    identifiers,
  };
  if (state?.asked == null || state.answered === null)
    return { ...about, isSame, proofHolds: null, hitsAgree: null, transcript: null };
  const evaluated = state.answered.evaluated.map(bytes);
  const [proof, publicKey] = [bytes(state.answered.proof), bytes(state.asked.key)];
  const set = await stateOf(node, group, setRecord(holder, node.me, category, week));
  const known = set?.published == null ? null : await tagsIn(node, set.published.file);
  const tags = known === null || known === 'missing' ? null : known;
  const read = readAnswer(made, { evaluated, proof }, publicKey, tags ?? new Set<string>());
  const hits = read.ok ? read.hits : [];
  const agrees = JSON.stringify(hits) === JSON.stringify(found?.hits ?? []);
  return {
    ...about,
    isSame,
    proofHolds: read.ok,
    hitsAgree: tags === null ? null : agrees,
    transcript: {
      ...{ suite: 'ristretto255-SHA512', mode: 'VOPRF', publicKey: toHex(publicKey), proof: toHex(proof), hits },
      ...{ inputs: made.inputs.map(toHex), blinds: made.blinds.map(toHex) },
      ...{ blinded: made.blinded.map(toHex), evaluated: evaluated.map(toHex) },
    },
  };
}

const bytes = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array();
