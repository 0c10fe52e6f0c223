import { partCatalogue, useText } from '../../text/catalogue.ts';
import type en from './en.ts';

export type PictureKey = keyof typeof en;

const text = partCatalogue<PictureKey>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

/** Words of figures, units, sections and of the picture itself. */
export function usePictureText() {
  return useText(text);
}
