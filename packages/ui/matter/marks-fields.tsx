import { type HandlingCode, handlingCodes, type Pap, paps, type Tlp, tlps } from '../../kind/kind.ts';
import { ManyField, SelectField } from '../form/choice-fields.tsx';
import { Columns } from '../form/columns.tsx';
import type { Field } from '../form/form.ts';
import { MonthField } from '../form/month-field.tsx';
import { ProseField } from '../form/text-fields.tsx';
import { useMatterText } from './text/index.ts';

/** What use in law: H0 to H3. The note is asked for when H3 is chosen. */
export function HandlingFields(props: { codes: Field<readonly HandlingCode[]>; note: Field<string> }) {
  const t = useMatterText();
  return (
    <>
      <ManyField
        field={props.codes}
        label={t('handling')}
        required
        choices={handlingCodes.map((value) => ({ value, label: t(`handling.${value}`) }))}
      />
      {props.codes.value.includes('H3') ? (
        <ProseField
          field={props.note}
          label={t('handlingNote')}
          help={t('handlingNote.help')}
          required
          rows={2}
          max={2_000}
        />
      ) : null}
    </>
  );
}

/** Who may know, what may be done, how long it is kept. `inherited` words the empty choice where the record's own marking holds. */
export function MarkFields(props: {
  tlp: Field<Tlp | ''>;
  pap: Field<Pap | ''>;
  keep: Field<string>;
  inherited?: string;
}) {
  const t = useMatterText();
  const required = props.inherited === undefined;
  const none = props.inherited ?? t('choose');
  return (
    <>
      <SelectField
        field={props.tlp}
        label={t('tlp')}
        required={required}
        none={none}
        choices={tlps.map((value) => ({ value, label: t(`tlp.${value}`) }))}
      />
      <SelectField
        field={props.pap}
        label={t('pap')}
        required={required}
        none={none}
        choices={paps.map((value) => ({ value, label: t(`pap.${value}`) }))}
      />
      <Columns>
        <MonthField field={props.keep} label={t('keep')} help={t('keep.help')} required={required} />
      </Columns>
    </>
  );
}
