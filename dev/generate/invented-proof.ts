import { type Proof, type ProvenEntry, proofText } from '../../packages/proof/index.ts';
import {
  charterNote,
  type InventedEvent,
  type InventedFeed,
  type InventedMember,
  inventCharter,
  inventFeed,
  inventMember,
  nextCharter,
} from './invented.ts';

/** A group of three that began as two, a request between two of them among other records, and its proof. */
export interface InventedWorld {
  readonly group: string;
  readonly record: string;
  readonly members: readonly InventedMember[];
  readonly charters: readonly string[];
  readonly feeds: readonly InventedFeed[];
  readonly proof: Proof;
  readonly text: string;
  /** Root verifier keys of the charter in force. */
  readonly roots: readonly string[];
}

const group = 'gmmp.ma-it';

/** `salt` other than '' gives other keys; `record` another record of the same story. */
export async function inventWorld(
  salt = '',
  record = 'it-moi.01936f5e-7b2a-7c3d-8e4f-5a6b7c8d9e0f',
): Promise<InventedWorld> {
  const [it, ma, fr] = ['it-moi', 'ma-moi', 'fr-moi'].map((id) => inventMember(group, id, salt)) as [
    InventedMember,
    InventedMember,
    InventedMember,
  ];
  const first = inventCharter(group, [it, ma]);
  const second = nextCharter(first, { members: inventCharter(group, [it, ma, fr]).members });
  const charters = [charterNote(first, [it.root, ma.root]), charterNote(second, [ma.root, it.root, fr.root])];
  const asked = inventFeed(it, story(record, 'request.asked/1', 11), [ma, fr]);
  const answered = inventFeed(ma, story(record, 'request.answered/1', 6), [it, fr]);
  const entries = [...(await proven(answered, record)), ...(await proven(asked, record))];
  const proof = { record, charters, entries };
  const roots = [it, ma, fr].map((m) => m.root.vkey);
  return {
    group,
    record,
    members: [it, ma, fr],
    charters,
    feeds: [asked, answered],
    proof,
    text: proofText(proof),
    roots,
  };
}

/** Every third event is of the record, the others are of other ones. */
function story(record: string, type: string, length: number): InventedEvent[] {
  return Array.from({ length }, (_, i) =>
    i % 3 === 1
      ? { record, type, data: { part: i, facts: 'An invented lorry was seen at an invented port. شاحنة', files: [] } }
      : { record: `it-moi.0193-other-${i}`, type: 'information.given/1', data: { part: i } },
  );
}

async function proven(feed: InventedFeed, record: string): Promise<ProvenEntry[]> {
  const found = feed.plaintexts.map((plaintext, seq) => ({ plaintext, seq }));
  const mine = found.filter(({ plaintext }) => new TextDecoder().decode(plaintext).includes(`"record":"${record}"`));
  return Promise.all(
    mine.map(async ({ plaintext, seq }) => ({
      entry: feed.entries[seq] ?? new Uint8Array(),
      opened: plaintext,
      receipts: [{ checkpoint: feed.checkpoint, path: await feed.proofOf(seq) }],
    })),
  );
}
