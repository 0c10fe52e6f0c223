import { catalogue, useText } from '../../../../packages/ui/text/catalogue.ts';
import type en from './en.ts';

export type MatchableKey = keyof typeof en;

export const text = catalogue<MatchableKey>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

export function useMatchableText() {
  return useText(text);
}
