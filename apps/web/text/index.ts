import { catalogue, type Say, useText } from '../../../packages/ui/text/catalogue.ts';
import type en from './en.ts';

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
