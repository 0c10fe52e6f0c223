import { partCatalogue, useText } from '../../text/catalogue.ts';
import type en from './en.ts';

export const text = partCatalogue<keyof typeof en>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

export function useNamedText() {
  return useText(text);
}
