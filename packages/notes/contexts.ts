/**
 * Every context in which this project signs or hashes structured text. Two texts of different contexts can never be equal:
 * each but the checkpoint starts with its own first line below, and a checkpoint starts with an origin, which must not
 * start with `entente.` and never is `cosignature/v1`, because an origin has the form `<group>/<member>/<epoch>`.
 */
export const contexts = {
  /** Leaf of a feed (hashed, not signed by itself). */
  entry: 'entente.entry/v1',
  /** Plaintext of a sealed body (hashed into `bind`). */
  body: 'entente.body/v1',
  /** Charter, signed by the members' roots. */
  charter: 'entente.charter/v1',
  /** Commitment or communiqué, signed by doc keys. */
  act: 'entente.act/v1',
  /** Two statements of one author that contradict each other. */
  evidence: 'entente.evidence/v1',
  /** Introduction of a node to its future peer. */
  pair: 'entente.pair/v1',
  /** What a courier carries: the hash of its list of files. */
  courier: 'entente.courier/v1',
  /** The proof of one record; a container of signed notes, not signed itself. */
  proof: 'entente.proof/v1',
  /** A whole feed, to be read and checked without a node; a container, not signed itself. */
  feed: 'entente.feed/v1',
  /** A text that authorities made public with all their signatures; a container of signed notes, not signed itself. */
  publication: 'entente.publication/v1',
  /** First line of the message of a tlog-cosignature (C2SP). */
  cosignature: 'cosignature/v1',
} as const;

/** No origin may start with this, and every note of ours that is not a checkpoint must. */
export const reservedPrefix = 'entente.';

/** Message a 0x04 cosigner signs over a checkpoint text (C2SP tlog-cosignature). `time` is in Unix seconds. */
export function cosignatureMessage(time: number, checkpointText: string): string {
  return `${contexts.cosignature}\ntime ${time}\n${checkpointText}`;
}
