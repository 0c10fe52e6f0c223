import { parentPort } from 'node:worker_threads';
import { type Piece, piecesOf } from '../../../packages/formats/cap/cut.ts';

/** What the reading thread tells of a document: the alerts it holds, each with its bytes, and where others are, or why it holds none. */
export interface ReadDocument {
  readonly pieces: readonly Piece[];
  readonly links: readonly string[];
  readonly fault: string | null;
}

parentPort?.on('message', (bytes: Uint8Array) => {
  const { checked, pieces } = piecesOf(bytes);
  const told: ReadDocument = { pieces, links: checked.links, fault: checked.fault?.message ?? null };
  parentPort?.postMessage(told);
});
