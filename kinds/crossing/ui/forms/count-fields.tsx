import { TextInput } from '@mantine/core';
import { wholeNumber } from '../../../../packages/formats/table/figures.ts';
import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldFrame } from '../../../../packages/ui/form/field-frame.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { type Band, bands, type Source, sources, type Way, ways } from '../../schema.ts';
import { useCrossingText } from '../text/index.ts';

/** What one count says: one line, one direction, one hour or the whole day, and the queue. */
export interface CountDraft {
  readonly line: string;
  readonly way: Way | '';
  /** Number of the hour; `whole` for the whole day. */
  readonly hour: string;
  readonly passengers: string;
  readonly vehicles: string;
  readonly rotations: string;
  readonly queue: string;
  readonly band: Band | '';
  readonly source: Source | '';
  readonly note: string;
}
export const blankCount: CountDraft = {
  ...{ line: '', way: '', hour: '', passengers: '', vehicles: '', rotations: '' },
  ...{ queue: '', band: '', source: 'gate', note: '' },
};

/** A figure in whatever digits; what is no number stays as it is, so that the schema says so. */
function figure(text: string): unknown {
  const found = wholeNumber(text);
  return found === undefined ? text : found;
}

/** The command's input: only what was typed is said. */
export function countInputOf({
  line,
  way,
  hour,
  passengers,
  vehicles,
  rotations,
  queue,
  band,
  source,
  note,
}: CountDraft) {
  const whole = hour === 'whole';
  const at = whole || hour === '' ? [] : [Number(hour)];
  const figures = { passengers: figure(passengers), vehicles: figure(vehicles), rotations: figure(rotations) };
  const counts = Object.values(figures).some((one) => one !== null);
  const column = (one: unknown) => (whole || hour === '' ? [] : [one]);
  const series = {
    ...{ line: orMissing(line), way: orMissing(way), hours: at },
    ...{
      passengers: column(figures.passengers),
      vehicles: column(figures.vehicles),
      rotations: column(figures.rotations),
    },
    whole: whole || hour === '' ? figures : null,
  };
  const waits = queue.trim() !== '' || band !== '';
  return {
    source: orMissing(source),
    series: counts ? [series] : [],
    queue: waits ? [{ hour: at[0] ?? null, vehicles: figure(queue), band: orMissing(band) ?? null }] : [],
    note: orNull(note),
  };
}

interface Props {
  readonly form: Form<CountDraft>;
  readonly lines: readonly { readonly code: string; readonly name: string }[];
  /** What the clocks show at each hour of the day; empty while port and day are not chosen. */
  readonly hours: readonly string[];
}

/** Few taps, large targets: this is filled in on a quay. */
export function CountFields({ form, lines, hours }: Props) {
  const t = useCrossingText();
  const m = useMatterText();
  const at = (key: 'line' | 'way') => ({ ...form.field(key), name: `series.0.${key}` });
  return (
    <>
      <SelectField
        field={at('line') as Field<string>}
        label={t('line')}
        none={m('choose')}
        choices={lines.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <OneField
        field={{ ...form.field('way'), name: 'series.0.way' }}
        label={t('way')}
        choices={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      <SelectField
        field={form.field('hour')}
        label={t('hour')}
        none={m('choose')}
        choices={[
          { value: 'whole', label: t('hour.whole') },
          ...hours.map((label, hour) => ({ value: String(hour), label })),
        ]}
      />
      <p>{t('figure.help')}</p>
      <Columns>
        {(['passengers', 'vehicles', 'rotations'] as const).map((key) => (
          <FigureField key={key} field={{ ...form.field(key), name: `series.0.${key}` }} label={t(key)} />
        ))}
      </Columns>
      <Columns>
        <FigureField field={{ ...form.field('queue'), name: 'queue.0.vehicles' }} label={t('queue')} />
        <SelectField
          field={form.field('band')}
          label={t('band')}
          none={t('band.unknown')}
          choices={bands.map((value) => ({ value, label: t(`band.${value}`) }))}
        />
      </Columns>
      <SelectField
        field={form.field('source')}
        label={t('source')}
        required
        none={m('choose')}
        choices={sources.filter((value) => value !== 'file').map((value) => ({ value, label: t(`source.${value}`) }))}
      />
      <LineField field={form.field('note')} label={t('note')} help={t('note.help')} max={300} />
    </>
  );
}

function FigureField({ field, label }: { field: Field<string>; label: string }) {
  return (
    <FieldFrame name={field.name} label={label}>
      <TextInput
        size="md"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        label={label}
        maxLength={12}
        value={field.value}
        onChange={(event) => field.change(event.currentTarget.value)}
        error={field.error}
      />
    </FieldFrame>
  );
}
