import { authRoutes } from '../../../packages/contract/auth.ts';
import { forgetLocalDrafts } from '../drafts/local-drafts.ts';
import { forgetKept } from '../offline/kept.ts';
import { forgetSeen } from '../offline/seen-here.ts';
import { call } from './call.ts';

/** Ends the session, forgets what this browser kept of unfinished forms and of who was here, and starts the page anew. */
export async function signOut(owner: string) {
  const { next } = await call(authRoutes.signOut, {});
  forgetLocalDrafts(owner);
  forgetKept();
  await forgetSeen();
  location.assign(next ?? '/');
}

const wish = 'entente.sign-out';

/** Signing out is asked for; what is kept on this device alone answers first (`offline/leaving.tsx`), else it is done at once. */
export function askToSignOut(owner: string) {
  if (window.dispatchEvent(new Event(wish, { cancelable: true }))) void signOut(owner);
}

/** `listener` gives true to take the wish upon itself; the function returned ends it. */
export function onSignOut(listener: () => boolean): () => void {
  const hear = (event: Event) => {
    if (listener()) event.preventDefault();
  };
  window.addEventListener(wish, hear);
  return () => window.removeEventListener(wish, hear);
}
