import { useNameIn } from '../../../packages/ui/named/place-name.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import type { Amount, Item } from '../schema.ts';
import { useAssistanceText } from './text/index.ts';

/** What an item is called; what this record does not have is shown as it came. */
export function useItemName(items: readonly Item[]): (id: string) => string {
  const nameIn = useNameIn();
  return (id) => nameIn(items.find((item) => item.id === id)?.names ?? []) || id;
}

/** A quantity in its unit, in the digits of the reader. */
export function useQuantity(): (quantity: number, unit: string) => string {
  const t = useAssistanceText();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  return (quantity, unit) => `${number.format(quantity)} ${t.maybe(`unit.${unit}`) ?? unit}`;
}

/** Lines of things and quantities. */
export function Amounts({ lines, items }: { lines: readonly Amount[]; items: readonly Item[] }) {
  const nameOf = useItemName(items);
  const quantityOf = useQuantity();
  return (
    <ul>
      {lines.map(({ item, quantity }) => (
        <li key={item}>
          <bdi>{nameOf(item)}</bdi>: {quantityOf(quantity, items.find(({ id }) => id === item)?.unit ?? 'piece')}
        </li>
      ))}
    </ul>
  );
}
