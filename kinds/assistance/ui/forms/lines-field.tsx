import { FieldFrame } from '../../../../packages/ui/form/field-frame.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { numberFrom } from '../../../../packages/ui/named/numbers.ts';
import type { AssistanceState } from '../../schema.ts';
import { useItemName, useQuantity } from '../names.tsx';
import { useAssistanceText } from '../text/index.ts';
import css from './lines-field.module.css';

/** A quantity of an item while it is written; left empty, the item is left out. */
export interface LineDraft {
  readonly item: string;
  readonly quantity: string;
}

/** Lines of an input: those that were left empty are left out, a nought too unless it says something. */
export function linesInput<T extends LineDraft>(lines: readonly T[], least = 1) {
  return lines.flatMap(({ quantity, ...line }) => {
    const number = numberFrom(quantity);
    return number === undefined || (number === 0 && least > 0) ? [] : [{ ...line, quantity: number }];
  });
}

interface Props {
  readonly field: Field<readonly LineDraft[]>;
  readonly label: string;
  readonly state: AssistanceState;
  /** The most of each item, and the word for it: "of 4 offered". */
  readonly most: (item: string) => { readonly quantity: number; readonly words: string };
}

/** One quantity an item, beside how much it can be. */
export function LinesField({ field, label, state, most }: Props) {
  const t = useAssistanceText();
  const nameOf = useItemName(state.items);
  const quantityOf = useQuantity();
  return (
    <FieldFrame name={field.name} label={label}>
      <fieldset className={css.lines}>
        <legend className={css.legend}>{label}</legend>
        {field.error ? (
          <p className={css.error} role="alert">
            {field.error}
          </p>
        ) : null}
        {field.value.map((line, index) => {
          const { quantity, words } = most(line.item);
          const unit = state.items.find(({ id }) => id === line.item)?.unit ?? 'piece';
          return (
            <LineField
              key={line.item}
              field={{
                name: `${field.name}.${index}.quantity`,
                value: line.quantity,
                error: undefined,
                change: (to) => field.change(field.value.with(index, { ...line, quantity: to })),
              }}
              label={nameOf(line.item)}
              help={t('lines.most', { words, quantity: quantityOf(quantity, unit) })}
              max={9}
              ltr
            />
          );
        })}
      </fieldset>
    </FieldFrame>
  );
}
