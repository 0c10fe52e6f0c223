import { both, catalogue, type Say, useText } from '../../../packages/ui/text/catalogue.ts';
import type en from './en.ts';
import type own from './own/en.ts';

export type FrameKey = keyof typeof en;
export type FrameSay = Say<FrameKey>;

const frameText = catalogue<FrameKey>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

/** The sentences of the frame: everything that belongs to no kind. */
export function useFrameText(): FrameSay {
  return useText(frameText);
}

const pageText = catalogue<FrameKey | keyof typeof own>({
  en: () => both(import('./en.ts'), import('./own/en.ts')),
  fr: () => both(import('./fr.ts'), import('./own/fr.ts')),
  ar: () => both(import('./ar.ts'), import('./own/ar.ts')),
  it: () => both(import('./it.ts'), import('./own/it.ts')),
  es: () => both(import('./es.ts'), import('./own/es.ts')),
  de: () => both(import('./de.ts'), import('./own/de.ts')),
});

/** The same with what only pages say that few open: these words do not come with the first page. */
export function usePageText() {
  return useText(pageText);
}
