import type { Response } from '../../../../packages/contract/route.ts';
import type { routes } from '../../../../packages/contract/routes.ts';

export type Health = Response<typeof routes.health>;
export type Peer = Health['peers'][number];
