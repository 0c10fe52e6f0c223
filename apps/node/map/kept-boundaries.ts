import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BoundaryLines, boundaryLayer } from '../../../packages/contract/map.ts';

/** Where a node keeps the boundaries its operator chose, in its data directory. */
export const boundariesFile = 'boundaries.json';

export function hasBoundaries(directory: string): boolean {
  return existsSync(join(directory, boundariesFile));
}

export async function keepBoundaries(directory: string, layer: BoundaryLines): Promise<void> {
  const path = join(directory, boundariesFile);
  await writeFile(`${path}.new`, JSON.stringify(boundaryLayer.parse(layer)), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}

export async function dropBoundaries(directory: string): Promise<void> {
  await rm(join(directory, boundariesFile), { force: true });
}

/** The layer as it is kept; null when there is none. */
export async function readBoundaries(directory: string): Promise<BoundaryLines | null> {
  const text = await readFile(join(directory, boundariesFile), 'utf8').catch(ifThere);
  return text === null ? null : boundaryLayer.parse(JSON.parse(text));
}

/** The same for a running node: read again only when the file has changed, so that a choice is seen without a restart. */
export function boundariesOf(directory: string): () => Promise<BoundaryLines | null> {
  let known: { readonly mark: string; readonly layer: BoundaryLines | null } = { mark: '', layer: null };
  return async () => {
    const found = await stat(join(directory, boundariesFile)).catch(ifThere);
    const mark = found === null ? '' : `${found.mtimeMs} ${found.size}`;
    if (mark !== known.mark) known = { mark, layer: await readBoundaries(directory) };
    return known.layer;
  };
}

function ifThere(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
