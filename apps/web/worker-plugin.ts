import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Chunk {
  readonly file: string;
  readonly src?: string;
}

/** Old browsers' fonts, the build's own notes, and the worker itself are not kept on devices. */
const left = /\.woff$|^\.vite|^sw\.js$/;
const catalogue = /\/(?:text|own)\/(en|fr|ar|it|es|de)\.ts$/;

/** Writes the worker that keeps the pages on a device, with the list of what they are made of and a version that follows from it. */
export function workerPlugin(): Plugin {
  return {
    name: 'entente-worker',
    apply: 'build',
    closeBundle() {
      const dist = join(import.meta.dirname, 'dist');
      const languages = cataloguesIn(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')));
      const spoken = new Set(Object.values(languages).flat());
      const files = readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
        .filter((file) => !left.test(file))
        .sort();
      const worker = readFileSync(join(import.meta.dirname, 'offline/worker.js'), 'utf8');
      const digest = createHash('sha256').update(worker);
      for (const file of files) digest.update(file).update(readFileSync(join(dist, file)));
      const shell = {
        version: digest.digest('hex').slice(0, 16),
        files: files.map((file) => `/${file}`).filter((file) => !spoken.has(file)),
        languages,
      };
      writeFileSync(join(dist, 'sw.js'), `const shell = ${JSON.stringify(shell)};\n${worker}`);
    },
  };
}

/** Files of each language: the texts of the frame, of the parts and of every kind. */
function cataloguesIn(manifest: Readonly<Record<string, Chunk>>): Record<string, readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const { file, src } of Object.values(manifest)) {
    const language = catalogue.exec(src ?? '')?.[1];
    if (language === undefined) continue;
    const list = found[language] ?? [];
    list.push(`/${file}`);
    found[language] = list;
  }
  return found;
}
