import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../../../packages/kind/paper.ts';

/** How a kind is told on paper: its file `paper.ts`. A kind without one is printed by its acts alone. The door asks this: no printing is loaded for it. */
export async function paperOf(kind: string): Promise<Paper<unknown> | null> {
  const path = join(import.meta.dirname, '../../../kinds', kind, 'paper.ts');
  if (!existsSync(path)) return null;
  const module: { readonly paper: Paper<unknown> } = await import(path);
  return module.paper;
}
