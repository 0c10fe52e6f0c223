import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef } from 'react';
import { FieldFrame } from '../../../../packages/ui/form/field-frame.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { AgendaItem } from '../../schema.ts';
import { useMeetingText } from '../text/index.ts';
import css from './order-field.module.css';

/** The agenda in another order: one place up or down at a time, by mouse or keyboard. */
export function OrderField({ field, items }: { field: Field<readonly string[]>; items: readonly AgendaItem[] }) {
  const t = useMeetingText();
  const list = useRef<HTMLOListElement>(null);
  const { value } = field;
  const move = (index: number, by: -1 | 1) => {
    const [one, other] = [value[index], value[index + by]];
    if (one === undefined || other === undefined) return;
    field.change(value.with(index, other).with(index + by, one));
    // The button goes with its item: whoever goes on pressing goes on moving it.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>(`[data-by="${by}"]`)[index + by]?.focus());
  };
  const titleOf = (key: string) =>
    items
      .find((item) => item.key === key)
      ?.titles.map(({ text }) => text)
      .join(' · ') ?? key;
  return (
    <FieldFrame name={field.name} label={t('order')}>
      <ol ref={list} className={css.list} aria-label={t('order')}>
        {value.map((key, index) => (
          <li key={key} className={css.item}>
            <span>
              <RecordText>{titleOf(key)}</RecordText>
            </span>
            <ActionIcon
              variant="subtle"
              data-by="-1"
              aria-label={t('order.up', { title: titleOf(key) })}
              aria-disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              data-by="1"
              aria-label={t('order.down', { title: titleOf(key) })}
              aria-disabled={index === value.length - 1}
              onClick={() => move(index, 1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
          </li>
        ))}
      </ol>
    </FieldFrame>
  );
}
