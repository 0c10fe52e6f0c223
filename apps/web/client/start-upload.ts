import type { Upload } from '../../../packages/ui/kind/surroundings.tsx';

/** Uploading is fetched when the first file is chosen: most pages never need it. */
export function upload(file: File, group: string, progress: (sent: number, size: number) => void): Upload {
  const coming = import('./upload.ts').then((module) => module.upload(file, group, progress));
  return {
    done: coming.then((started) => started.done),
    pause: () => void coming.then((started) => started.pause()),
    resume: () => void coming.then((started) => started.resume()),
    cancel: () => void coming.then((started) => started.cancel()),
  };
}
