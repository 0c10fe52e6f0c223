import { Input } from '@mantine/core';
import { useId, useState } from 'react';
import { useMatterText } from '../matter/text/index.ts';
import { useVoice } from '../text/voice.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { Field } from './form.ts';
import css from './month-field.module.css';
import { NativeSelect } from './native-select.tsx';
import type { DayFieldProps } from './time-fields.tsx';

/** Longer than any charter lets something be kept. */
const yearsAhead = 30;

/**
 * A month, YYYY-MM: how long something is kept. Month and year are chosen apart, because what browsers have for a month speaks their own
 * language, and some have nothing. The value is empty until both are chosen.
 */
export function MonthField({ field, label, help, required }: DayFieldProps) {
  const t = useMatterText();
  const id = useId();
  const months = useMonths();
  const [half, setHalf] = useState({ year: '', month: '' });
  const { year, month } = partsOf(field) ?? half;
  const change = (next: typeof half) => {
    setHalf(next);
    field.change(next.year && next.month ? `${next.year}-${next.month}` : '');
  };
  const shared = { 'aria-required': required === true, 'aria-invalid': field.error !== undefined };
  return (
    <FieldFrame name={field.name} label={label}>
      <Input.Wrapper
        id={id}
        role="group"
        aria-labelledby={`${id}-label`}
        labelElement="div"
        label={label}
        labelProps={{ id: `${id}-label` }}
        description={help}
        withAsterisk={required === true}
        error={field.error}
      >
        <div className={css.parts}>
          <NativeSelect
            {...shared}
            aria-label={t('month')}
            value={month}
            data={[{ value: '', label: t('month') }, ...months]}
            onChange={(event) => change({ year, month: event.currentTarget.value })}
          />
          <NativeSelect
            {...shared}
            aria-label={t('year')}
            value={year}
            data={[{ value: '', label: t('year') }, ...yearsAround(year)]}
            onChange={(event) => change({ month, year: event.currentTarget.value })}
          />
        </div>
      </Input.Wrapper>
    </FieldFrame>
  );
}

function partsOf({ value }: Field<string>): { year: string; month: string } | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  return year === undefined || month === undefined ? null : { year, month };
}

function useMonths(): readonly { value: string; label: string }[] {
  const { locale } = useVoice();
  const words = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1).padStart(2, '0'),
    label: words.format(Date.UTC(2000, at)),
  }));
}

/** From this year on, and the year that is chosen, whichever that is. */
function yearsAround(chosen: string): readonly string[] {
  const first = new Date().getFullYear();
  const years = Array.from({ length: yearsAhead + 1 }, (_, at) => String(first + at));
  return chosen === '' || years.includes(chosen) ? years : [chosen, ...years].toSorted();
}
