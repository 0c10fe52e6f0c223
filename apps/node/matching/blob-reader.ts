import type { ReadSegment } from '../attachments/open-stream.ts';
import type { NodeCore } from '../core.ts';

/** Whole sealed segments of this node, for `openStream`. */
export const blobReader =
  (node: NodeCore): ReadSegment =>
  (sha256, size) =>
    node.blobs.read(sha256, 0, size);
