import { Columns } from '../form/columns.tsx';
import type { Form } from '../form/form.ts';
import { LineField } from '../form/text-fields.tsx';
import { NamesField } from './names-field.tsx';
import type { PlaceDraft } from './place-draft.ts';
import { useNamedText } from './text/index.ts';

/** A named point: what it is called, its UN/LOCODE if it has one, and where it lies. */
export function PlaceFields({ form, label }: { form: Form<PlaceDraft>; label: string }) {
  const t = useNamedText();
  const at = form.part('at');
  return (
    <>
      <NamesField form={form} field={form.field('names')} label={label} max={120} />
      <Columns>
        <LineField field={at.field('lat')} label={t('latitude')} help={t('latitude.help')} required max={12} ltr />
        <LineField field={at.field('lon')} label={t('longitude')} help={t('longitude.help')} required max={12} ltr />
        <LineField field={form.field('locode')} label={t('locode')} help={t('locode.help')} max={6} ltr />
      </Columns>
    </>
  );
}
