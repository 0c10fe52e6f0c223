import { identifierTypes } from '../../../packages/match/identifiers/types.ts';
import { SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { MonthField } from '../../../packages/ui/form/month-field.tsx';
import { LineField } from '../../../packages/ui/form/text-fields.tsx';
import { IdentifiersField } from '../../../packages/ui/matter/identifiers-field.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { type EntriesDraft, meant } from './entries-draft.ts';
import { useMatchableText } from './text/index.ts';

/** `hasFile`: a file with many takes their place, and nothing has to be typed. */
export function EntriesFields({ form, hasFile = false }: { form: Form<EntriesDraft>; hasFile?: boolean }) {
  const isTyped = !hasFile || form.value.identifiers.trim() !== '';
  const t = useMatchableText();
  const m = useMatterText();
  return (
    <>
      <SelectField
        field={form.field('type')}
        label={t('type')}
        help={t('type.help')}
        none={t('type.none')}
        choices={identifierTypes.map((value) => ({ value, label: m(`id.${value}`) }))}
      />
      <IdentifiersField
        field={{ ...form.field('identifiers'), name: 'entries' }}
        label={t('entries')}
        help={t('entries.help')}
        meant={meant(form.value.type)}
        isOptional={hasFile}
      />
      <Columns>
        <LineField
          field={form.field('source')}
          label={t('source')}
          help={t('source.help')}
          required={isTyped}
          max={200}
        />
        <MonthField field={form.field('until')} label={t('until')} help={t('until.help')} required={isTyped} />
      </Columns>
    </>
  );
}
