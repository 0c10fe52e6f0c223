import { type TextLanguage, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import type { RosterState, Shift } from '../../schema.ts';
import { useNameIn, usePersonName } from '../names.tsx';
import { useRosterText } from '../text/index.ts';

export interface NameDraft {
  readonly language: TextLanguage | '';
  readonly text: string;
}
export const blankNames: readonly NameDraft[] = [{ language: '', text: '' }];

export function namesInput(names: readonly NameDraft[]) {
  return names.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) }));
}

interface NamesProps {
  readonly form: Pick<Form<object>, 'rows'>;
  readonly field: Field<readonly NameDraft[]>;
  readonly label: string;
  readonly help: string;
}

/** One name or title in each language that writes it in its own way. */
export function NamesField({ form, field, label, help }: NamesProps) {
  const t = useRosterText();
  const m = useMatterText();
  const { locale } = useVoice();
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (
    <RowsField
      label={label}
      help={help}
      form={form}
      field={field}
      blank={() => ({ language: '', text: '' })}
      max={textLanguages.length}
      name={(position) => t('names.one', { position })}
      words={{ add: t('names.add'), remove: t('names.remove') }}
      row={({ form: one }) => (
        <Columns>
          <SelectField
            field={one.field('language')}
            label={t('language')}
            required
            none={m('choose')}
            choices={textLanguages.map((value) => ({ value, label: languages.of(value) ?? value }))}
          />
          <LineField field={one.field('text')} label={label} required max={200} />
        </Columns>
      )}
    />
  );
}

interface PersonProps {
  readonly field: Field<string>;
  readonly state: RosterState;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
}

/** Somebody on the roster who has not left. */
export function PersonField({ field, state, label, help, required = true }: PersonProps) {
  const t = useRosterText();
  const m = useMatterText();
  const nameIn = useNameIn();
  return (
    <SelectField
      field={field}
      label={label}
      help={help}
      required={required}
      none={required ? m('choose') : t('nobody')}
      choices={state.people
        .filter(({ left }) => left === null)
        .map(({ id, names }) => ({ value: id, label: nameIn(names) }))}
    />
  );
}

interface ShiftProps {
  readonly field: Field<string>;
  readonly state: RosterState;
  readonly shifts: readonly Shift[];
}

/** One of these shifts, by its beginning on the clocks of the place and who serves it. */
export function ShiftField({ field, state, shifts }: ShiftProps) {
  const t = useRosterText();
  const m = useMatterText();
  const { locale } = useVoice();
  const nameOf = usePersonName(state.people);
  return (
    <SelectField
      field={field}
      label={t('shift')}
      required
      none={m('choose')}
      choices={shifts.map(({ id, start, person }) => ({
        value: id,
        label: `${formatInstant(locale, start.instant, 'minute', start.zone)} · ${nameOf(person)}`,
      }))}
    />
  );
}
