/** As much of hypercore as the measurement uses; the package carries no types. */
declare module 'hypercore' {
  import type { Duplex } from 'node:stream';
  export default class Hypercore {
    constructor(directory: string, key?: Uint8Array | null);
    readonly key: Uint8Array;
    readonly length: number;
    readonly contiguousLength: number;
    ready(): Promise<void>;
    append(blocks: readonly Uint8Array[]): Promise<unknown>;
    update(options: { wait: boolean }): Promise<boolean>;
    download(range: { start: number; end: number }): { done(): Promise<unknown> };
    replicate(initiator: boolean): Duplex;
    close(): Promise<void>;
  }
}
