import { catalogue, useText } from '../../../../packages/ui/text/catalogue.ts';
import type en from './en.ts';

export type OfflineKey = keyof typeof en;

const text = catalogue<OfflineKey>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

export function useOfflineText() {
  return useText(text);
}
