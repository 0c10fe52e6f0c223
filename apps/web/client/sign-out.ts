import { authRoutes } from '../../../packages/contract/auth.ts';
import { call } from './call.ts';
import { forgetLocalDrafts } from './local-drafts.ts';

/** Ends the session, forgets what this browser kept of unfinished forms, and starts the page anew. */
export async function signOut() {
  const { next } = await call(authRoutes.signOut, {});
  forgetLocalDrafts();
  location.assign(next ?? '/');
}
