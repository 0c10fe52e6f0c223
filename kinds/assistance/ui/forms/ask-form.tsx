import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { AreaField } from '../../../../packages/ui/map/area-field.tsx';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orNull } from '../../../../packages/ui/matter/drafts.ts';
import { PlaceFields } from '../../../../packages/ui/named/place-fields.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { askInput, changeInput } from '../../inputs.ts';
import { entryKinds } from '../../schema.ts';
import { templates } from '../templates.ts';
import { useAssistanceText } from '../text/index.ts';
import { Told } from '../told.tsx';
import {
  type AskDraft,
  askInputOf,
  blankAsk,
  type ItemDraft,
  itemDrafts,
  itemsInput,
  templateItems,
} from './ask-draft.ts';
import { ItemsField } from './items-field.tsx';

const Review = ({ input }: { input: unknown }) => <Told data={input} />;

export const askForm = commandForm<AskDraft>({
  command: 'ask',
  schema: askInput,
  blank: blankAsk,
  title: ({ title }) => title,
  input: askInputOf,
  Fields: AskFields,
  Review,
});

function AskFields({ form, scope }: { form: Form<AskDraft>; scope: FormScope }) {
  const t = useAssistanceText();
  const { language } = useVoice();
  const { KindName, RecordLink } = useSurroundings();
  const { template, occasion } = form.value;
  const hint = templates.get(template)?.hint[language];
  const entry = form.part('entry');
  return (
    <>
      {occasion === null ? null : (
        <FormSection title={t('occasion')}>
          <RecordLink group={scope.group} kind={occasion.kind} record={occasion.record}>
            <KindName kind={occasion.kind} />
          </RecordLink>
        </FormSection>
      )}
      <FormSection title={t('what')}>
        <TemplateField form={form} now={scope.now} />
        <LineField field={form.field('title')} label={t('title')} help={t('title.help')} required max={200} />
        <ProseField
          field={form.field('why')}
          label={t('why')}
          {...(hint === undefined ? {} : { help: hint })}
          required
          max={4_000}
        />
      </FormSection>
      <FormSection title={t('items')} note={t('items.help')}>
        <ItemsField form={form} field={form.field('items')} now={scope.now} />
      </FormSection>
      <FormSection title={t('where')}>
        <PlaceFields form={form.part('where')} label={t('place')} />
        <AreaField field={form.field('area')} label={t('area')} help={t('area.help')} language={language} />
      </FormSection>
      <FormSection title={t('entry')} note={t('entry.help')}>
        <SelectField
          field={entry.field('kind')}
          label={t('entry.kind')}
          none={t('entry.none')}
          choices={entryKinds.map((value) => ({ value, label: t(`entry.${value}`) }))}
        />
        {form.value.entry.kind === '' ? null : (
          <>
            <PlaceFields form={entry.part('place')} label={t('entry')} />
            <LineField field={entry.field('contact')} label={t('contact')} help={t('contact.help')} max={200} />
          </>
        )}
        <ProseField field={form.field('hostNation')} label={t('hostNation')} help={t('hostNation.help')} max={2_000} />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </FormSection>
    </>
  );
}

/** A template fills in the items; what was written elsewhere stays. */
function TemplateField({ form, now }: { form: Form<AskDraft>; now: Date }) {
  const t = useAssistanceText();
  const { language, locale } = useVoice();
  const choices = [...templates]
    .map(([value, { names }]) => ({ value, label: names[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const field = form.field('template');
  const choose = (id: string) => {
    const template = templates.get(id);
    form.set(template === undefined ? { template: '' } : { template: id, items: templateItems(template, now) });
  };
  return (
    <SelectField
      field={{ ...field, change: choose }}
      label={t('template')}
      help={t('template.help')}
      none={t('template.none')}
      choices={choices}
    />
  );
}

interface ChangeDraft {
  readonly items: readonly ItemDraft[];
  readonly note: string;
}

export const changeForm = commandForm<ChangeDraft>({
  command: 'change',
  schema: changeInput,
  blank: (scope) => ({ items: itemDrafts(scope), note: '' }),
  title: ({ note }) => note,
  input: ({ items, note }) => ({ items: itemsInput(items), note: orNull(note) }),
  Fields: ({ form, scope }) => {
    const t = useAssistanceText();
    return (
      <FieldStack>
        <ItemsField form={form} field={form.field('items')} now={scope.now} />
        <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});
