import type { KindMenu } from '../../../packages/ui/kind/kind-ui.ts';

/** Its records stand in no list: only what a second person has to read is drawn by it. */
export const menu: KindMenu = { order: 90, create: null, list: null, unlisted: true, states: {} };
