type Listener = () => void;

/** Calls that wait for the officer to sign in again. The dialog listens; the calls continue when it is done. */
let waiting: { promise: Promise<void>; resolve: () => void; reject: (reason: Error) => void } | null = null;
const listeners = new Set<Listener>();

function tell() {
  for (const listener of listeners) listener();
}

/** Resolves when the officer has signed in again; the dialog is shown meanwhile. */
export function signedInAgain(): Promise<void> {
  if (!waiting) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting = { promise, resolve, reject };
    tell();
  }
  return waiting.promise;
}

export function isSessionOver(): boolean {
  return waiting !== null;
}

export function sessionBegan() {
  waiting?.resolve();
  waiting = null;
  tell();
}

export function onSessionOver(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
