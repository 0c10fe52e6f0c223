import { type AuthScene, authRows } from '../auth/matrix.table.ts';
import type { MatrixRow } from '../auth/matrix.ts';

/** What the rows need to be called for real: accounts, and the things of this node and of others that addresses can name. */
export type DoorScene = AuthScene;

/** One row a route of the officers' door; a route without a row fails the build. */
export const matrixTable: readonly MatrixRow<DoorScene>[] = [...authRows];
