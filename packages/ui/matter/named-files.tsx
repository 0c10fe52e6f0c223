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

/** Name of a file that an input names by id; null where nobody here knows it. */
export function useFileName(): (id: string) => string | null {
  const files = use(NamedFilesContext);
  return (id) => files.find((file) => file.id === id)?.name ?? null;
}
