import { textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { ManyField, OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { categories, certainties, ownScopes, responseTypes, severities, urgencies } from '../../vocabulary.ts';
import { useAlertText } from '../text/index.ts';
import { AreasField } from './areas-field.tsx';
import { blankText, type ContentDraft, type TextDraft } from './content-draft.ts';

/** What an alert says: how grave it is, from when to when, in each language, and where. */
export function ContentFields({ form }: { form: Form<ContentDraft> }) {
  const t = useAlertText();
  const m = useMatterText();
  const { zone } = useSurroundings();
  const choices = <V extends string>(list: readonly V[], name: string) =>
    list.map((value) => ({ value, label: t.maybe(`${name}.${value}`) ?? value }));
  return (
    <>
      <FormSection title={t('form.danger')}>
        <Columns>
          <SelectField
            field={form.field('severity')}
            label={t('severity')}
            required
            none={m('choose')}
            choices={choices(severities, 'severity')}
          />
          <SelectField
            field={form.field('urgency')}
            label={t('urgency')}
            required
            none={m('choose')}
            choices={choices(urgencies, 'urgency')}
          />
          <SelectField
            field={form.field('certainty')}
            label={t('certainty')}
            required
            none={m('choose')}
            choices={choices(certainties, 'certainty')}
          />
        </Columns>
        <Columns>
          <MomentField field={form.field('onset')} label={t('onset')} help={t('onset.help')} zone={zone} />
          <MomentField
            field={form.field('expires')}
            label={t('expires')}
            help={t('expires.help')}
            required
            zone={zone}
          />
        </Columns>
        <ManyField
          field={form.field('categories')}
          label={t('categories')}
          required
          choices={choices(categories, 'category')}
        />
        <ManyField
          field={form.field('responseTypes')}
          label={t('responseTypes')}
          choices={choices(responseTypes, 'response')}
        />
      </FormSection>
      <FormSection title={t('form.texts')} note={t('form.texts.note')}>
        <TextsField form={form} />
        <Columns>
          <LineField field={form.field('web')} label={t('web')} help={t('web.help')} max={500} ltr />
          <LineField field={form.field('contact')} label={t('contact')} help={t('contact.help')} max={300} />
        </Columns>
      </FormSection>
      <FormSection title={t('areas')} note={t('areas.note')}>
        <AreasField form={form} />
      </FormSection>
      <FormSection title={t('form.audience')}>
        <OneField
          field={form.field('scope')}
          label={t('scope')}
          required
          choices={ownScopes.map((value) => ({
            value,
            label: t(`scope.${value}`),
            help: t(`scope.${value}.help`),
          }))}
        />
        {form.value.scope === 'Restricted' ? (
          <LineField
            field={form.field('restriction')}
            label={t('restriction')}
            help={t('restriction.help')}
            required
            max={500}
          />
        ) : null}
      </FormSection>
    </>
  );
}

function TextsField({ form }: { form: Form<ContentDraft> }) {
  const t = useAlertText();
  return (
    <RowsField<TextDraft>
      form={form}
      field={form.field('texts')}
      label={t('texts')}
      blank={() => blankText}
      max={textLanguages.length}
      name={(position) => t('texts.one', { position })}
      words={{ add: t('texts.add'), remove: t('texts.remove') }}
      row={({ form: one }) => (
        <>
          <Columns>
            <LanguageField field={one.field('language')} />
            <LineField field={one.field('event')} label={t('event')} help={t('event.help')} required max={200} />
          </Columns>
          <LineField field={one.field('headline')} label={t('headline')} required max={160} />
          <ProseField field={one.field('description')} label={t('description')} rows={2} max={8_000} />
          <ProseField
            field={one.field('instruction')}
            label={t('instruction')}
            help={t('instruction.help')}
            rows={2}
            max={8_000}
          />
        </>
      )}
    />
  );
}
