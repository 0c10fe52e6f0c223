import { catalogue, useText } from '../../../../packages/ui/text/catalogue.ts';
import type en from './en.ts';

export type ErasureKey = keyof typeof en;

export const text = catalogue<ErasureKey>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

export function useErasureText() {
  return useText(text);
}
