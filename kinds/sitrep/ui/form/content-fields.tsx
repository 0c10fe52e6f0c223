import { textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { figureKeys, units } from '../../../../packages/kind/figure.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { sections } from '../../schema.ts';
import { useSitrepText } from '../text/index.ts';
import { blankFigure, blankWords, type ContentDraft, type FigureDraft, type WordsDraft } from './content.ts';

/** Figures and words of a report. */
export function ContentFields({ form, zone }: { form: Form<ContentDraft>; zone: string }) {
  const t = useSitrepText();
  return (
    <>
      <FormSection title={t('figures')} note={t('figures.help')}>
        <RowsField
          form={form}
          field={form.field('figures')}
          label={t('figures')}
          blank={() => blankFigure}
          max={60}
          name={(position) => t('figures.one', { position })}
          words={{ add: t('figures.add'), remove: t('figures.remove') }}
          row={({ form: row }) => <FigureFields form={row} zone={zone} />}
        />
      </FormSection>
      <FormSection title={t('words')} note={t('words.help')}>
        <RowsField
          form={form}
          field={form.field('words')}
          label={t('words')}
          blank={() => blankWords('')}
          max={textLanguages.length}
          name={(position) => t('words.one', { position })}
          words={{ add: t('words.add'), remove: t('words.remove') }}
          row={({ form: row }) => <WordsFields form={row} />}
        />
      </FormSection>
    </>
  );
}

function FigureFields({ form, zone }: { form: Form<FigureDraft>; zone: string }) {
  const t = useSitrepText();
  return (
    <>
      <Columns>
        <SelectField
          field={form.field('key')}
          label={t('key')}
          required
          none={t('choose')}
          choices={[...figureKeys, 'other' as const].map((value) => ({ value, label: t(`figure.${value}`) }))}
        />
        <LineField field={form.field('value')} label={t('value')} max={20} ltr />
        <SelectField
          field={form.field('unit')}
          label={t('unit')}
          required
          none={t('choose')}
          choices={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
        />
      </Columns>
      {form.value.key === 'other' ? (
        <LineField field={form.field('label')} label={t('ownLabel')} required max={120} />
      ) : null}
      <Columns>
        <MomentField field={form.field('asOf')} label={t('asOf')} zone={zone} />
        <LineField field={form.field('note')} label={t('figure.note')} max={300} />
      </Columns>
    </>
  );
}

function WordsFields({ form }: { form: Form<WordsDraft> }) {
  const t = useSitrepText();
  const name = useLanguageName();
  return (
    <>
      <SelectField
        field={form.field('language')}
        label={t('language')}
        required
        none={t('choose')}
        choices={textLanguages.map((value) => ({ value, label: name(value) }))}
      />
      {sections.map((section) => (
        <ProseField key={section} field={form.field(section)} label={t(`section.${section}`)} max={8_000} rows={2} />
      ))}
    </>
  );
}
