import type { Upload } from '../../../packages/ui/kind/surroundings.tsx';

/** Sends a file in resumable pieces. The code for it is fetched when the first file is chosen: most pages never need it. */
export function upload(file: File, group: string): Upload {
  const listeners = new Set<(sent: number) => void>();
  let sent = 0;
  const progress = (now: number) => {
    sent = now;
    for (const listener of listeners) listener(now);
  };
  const coming = import('./upload.ts').then((module) => module.startUpload(file, group, progress));
  return {
    outcome: () => coming.then((started) => started.outcome()),
    watch: (listener) => {
      listeners.add(listener);
      listener(sent);
      return () => listeners.delete(listener);
    },
    pause: () => void coming.then((started) => started.pause()),
    resume: () => void coming.then((started) => started.resume()),
    cancel: () => void coming.then((started) => started.cancel()),
  };
}
