import { both, catalogue, useText } from '../../../../packages/ui/text/catalogue.ts';
import type own from '../own/en.ts';
import type en from './en.ts';

export type DeploymentKey = keyof typeof en | keyof typeof own;

/** What shared screens say of the kind: with the first page, so nothing else is in it. */
export const text = catalogue<keyof typeof en>({
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
});

export const words = catalogue<DeploymentKey>({
  en: () => both(import('./en.ts'), import('../own/en.ts')),
  fr: () => both(import('./fr.ts'), import('../own/fr.ts')),
  ar: () => both(import('./ar.ts'), import('../own/ar.ts')),
  it: () => both(import('./it.ts'), import('../own/it.ts')),
  es: () => both(import('./es.ts'), import('../own/es.ts')),
  de: () => both(import('./de.ts'), import('../own/de.ts')),
});

/** All that the pages of the kind say. */
export function useDeploymentText() {
  return useText(words);
}
