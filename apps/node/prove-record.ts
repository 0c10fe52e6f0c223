import { addSignatures, type HashReader } from '../../packages/log/index.ts';
import { type ProvenEntry, proofText, type Receipt, receiptFor } from '../../packages/proof/index.ts';
import { openFileKey, openPayload } from '../../packages/seal/index.ts';
import type { NodeCore } from './core.ts';
import type { RecordKey } from './project.ts';

/** The proof of one record as `entente.proof/v1`, or null when nothing of the record is here. Erased statements are not in it. */
export async function proveRecord(node: NodeCore, key: RecordKey): Promise<string | null> {
  const rows = await node.store.view.eventsOf([key]);
  const entries: ProvenEntry[] = [];
  for (const { origin, seq } of rows) {
    const proven = await proveEntry(node, origin, seq);
    if (proven !== null) entries.push(proven);
  }
  if (entries.length === 0) return null;
  return proofText({ record: key.record, charters: await node.charters.notes(key.group), entries });
}

async function proveEntry(node: NodeCore, origin: string, seq: number): Promise<ProvenEntry | null> {
  const { log, keys } = node.store;
  const [[entry], [payload], [header]] = await Promise.all([
    log.entries(origin, seq, seq + 1),
    log.payloads(origin, seq, seq + 1),
    keys.headers(origin, seq, seq + 1),
  ]);
  if (entry === undefined || payload == null || header == null) return null;
  const opened = openedWith(node, header, payload);
  return opened === null ? null : { entry, opened, receipts: await receiptsFor(node, origin, seq) };
}

/** The exact plaintext of a body, or null when none of the node's identities opens it. */
export function openedWith(node: Pick<NodeCore, 'keys'>, header: Uint8Array, payload: Uint8Array): Uint8Array | null {
  const fileKey = node.keys.identities.map((identity) => openFileKey(header, identity)).find((found) => found !== null);
  return fileKey == null ? null : openPayload(fileKey, payload);
}

/** One receipt for each size at which a member first signed for the entry; when none has yet, the author's own checkpoint alone. */
async function receiptsFor(node: NodeCore, origin: string, seq: number): Promise<readonly Receipt[]> {
  const { log } = node.store;
  const read: HashReader = async (level, index) => {
    const hash = await log.node(origin, level, index);
    if (hash === null) throw new RangeError(`${origin} holds no node ${level}/${index}`);
    return hash;
  };
  const cosignatures = await log.firstCovering(origin, seq);
  const sizes = [...new Set(cosignatures.map((one) => one.size))];
  const receipts: Receipt[] = [];
  for (const size of sizes) {
    const checkpoint = await log.checkpointAfter(origin, size - 1, 1);
    if (checkpoint === null || checkpoint.size !== size) continue;
    const lines = cosignatures.filter((one) => one.size === size).map((one) => one.line);
    receipts.push(await receiptFor(seq, addSignatures(checkpoint.note, lines), read));
  }
  if (receipts.length > 0) return receipts;
  const own = await log.checkpointAfter(origin, seq, 1);
  return own === null ? [] : [await receiptFor(seq, own.note, read)];
}
