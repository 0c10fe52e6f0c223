import type { Figure } from '../../kind/figure.ts';
import { usePictureText } from './text/index.ts';

/** What a figure is called, with its unit; its own name where it is on no list. */
export function useFigureName(): (name: Pick<Figure, 'key' | 'label' | 'unit'>) => { name: string; unit: string } {
  const t = usePictureText();
  return ({ key, label, unit }) => ({ name: label ?? t(`figure.${key}`), unit: t(`unit.${unit}`) });
}
