import type { ReactNode } from 'react';
import { textAt } from '../../../packages/ui/matter/foreign.ts';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';

/** The language something a peer wrote says it is in; `und` when it says none that could be one. */
export function languageOf(data: unknown): string {
  const said = textAt(data, 'language') ?? '';
  return /^[a-z]{2}$/.test(said) ? said : 'und';
}

export function LanguageLine({ language, children }: { language: string; children?: ReactNode }) {
  const name = useLanguageName();
  return (
    <>
      <p>{name(language)}</p>
      {children}
    </>
  );
}
