import { type ReactNode, useState } from 'react';
import { useSurroundings } from '../kind/surroundings.tsx';
import { useVoice } from '../text/voice.tsx';
import { DayInput } from './day-input.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { Field } from './form.ts';
import { momentWords } from './moment-words.ts';
import css from './time-fields.module.css';
import { wallTime, wallTimeToInstant } from './wall-time.ts';

export interface DayFieldProps {
  readonly field: Field<string>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly required?: boolean;
}

/** A calendar day, YYYY-MM-DD, in no zone. */
export function DayField({ field, label, help, required, time = false }: DayFieldProps & { time?: boolean }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <DayInput
        time={time}
        label={label}
        description={help}
        withAsterisk={required === true}
        aria-required={required === true}
        value={field.value}
        onDay={field.change}
        error={field.error}
      />
    </FieldFrame>
  );
}

/**
 * A wall time in a zone, kept as an instant (ISO, UTC). While it is being typed it may be no time at all: then the value is empty,
 * and what is typed stays in the field. What is chosen is said beside it in full words.
 */
export function MomentField({ zone, ...props }: DayFieldProps & { zone: string }) {
  const { field, help } = props;
  const [typed, setTyped] = useState(() => wallTime(field.value, zone));
  const change = (text: string) => {
    setTyped(text);
    field.change(wallTimeToInstant(text, zone) ?? '');
  };
  const said = <Said instant={field.value} zone={zone} />;
  const described = help === undefined && field.value === '' ? undefined : withWords(help, said);
  return <DayField {...props} time help={described} field={{ ...field, value: typed, change }} />;
}

const withWords = (help: ReactNode, said: ReactNode): ReactNode => (
  <>
    {help} {said}
  </>
);

/** The zone is written from left to right in every language: it stands apart. */
function Said({ instant, zone }: { instant: string; zone: string }) {
  const { locale } = useVoice();
  const own = useSurroundings().zone;
  return momentWords(locale, instant, zone, own).map((told) => (
    <span key={told.zone} className={css.said}>
      <time dateTime={instant}>{told.words}</time> (<bdi>{told.zone}</bdi>)
    </span>
  ));
}
