import { createContext, type ReactNode, use } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

const NamedFilesContext = createContext<readonly Named[]>([]);

/** Around the review of an input: its files are ids there, and here is what they are called. */
export function NamedFiles({ files, children }: { files: readonly Named[]; children: ReactNode }) {
  return <NamedFilesContext value={files}>{children}</NamedFilesContext>;
}

/** The files a form holds, wherever in it they stand. */
export function filesIn(draft: unknown): readonly Named[] {
  if (Array.isArray(draft)) return draft.flatMap(filesIn);
  if (typeof draft !== 'object' || draft === null) return [];
  const { id, name, sha256 } = draft as Partial<Record<string, unknown>>;
  if (typeof id === 'string' && typeof name === 'string' && typeof sha256 === 'string') return [{ id, name }];
  return Object.values(draft).flatMap(filesIn);
}

/** Name of a file that an input names by id; null where nobody here knows it. */
export function useFileName(): (id: string) => string | null {
  const files = use(NamedFilesContext);
  return (id) => files.find((file) => file.id === id)?.name ?? null;
}
