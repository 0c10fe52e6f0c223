import { NativeSelect as MantineSelect, type NativeSelectProps } from '@mantine/core';
import { isLeftToRight } from '../text/direction.ts';

type Data = NonNullable<NativeSelectProps['data']>;

/**
 * A browser draws what is chosen in the direction of the page, so that on a page from right to left a long Latin text is shown without
 * its beginning. Here such a text runs as it is read, and stays on the side where the others begin (`tokens.css`).
 */
export function NativeSelect(props: NativeSelectProps) {
  const { data = [], value } = props;
  return <MantineSelect {...props} data-runs={isLeftToRight(labelOf(data, value) ?? '') ? 'ltr' : undefined} />;
}

function labelOf(data: Data, value: unknown): string | undefined {
  const all = data.flatMap((item) => (typeof item === 'object' && 'group' in item ? item.items : [item]));
  const shown = all.find((item) => value === undefined || value === (typeof item === 'object' ? item.value : item));
  if (typeof shown !== 'object') return shown?.toString();
  return 'label' in shown ? shown.label : undefined;
}
