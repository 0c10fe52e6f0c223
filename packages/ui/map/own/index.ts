import { partCatalogue, useText } from '../../text/catalogue.ts';
import type en from './en.ts';

export type MapKey = keyof typeof en;

export const text = partCatalogue<MapKey>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

export function useMapText() {
  return useText(text);
}
