import type { Actor } from '../../packages/kind/kind.ts';

/** The node itself, as the one who acts. */
export const nodeActor: Actor = { role: 'node', ref: 'node' };
