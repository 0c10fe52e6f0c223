import { textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { ManyField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { lanes } from '../../schema.ts';
import { standardWords } from '../standard-words.ts';
import { useMandateText } from '../text/index.ts';
import { blankLane, blankText, type LaneDraft, type TermsDraft, type TextDraft } from './terms-draft.ts';

interface Props {
  readonly form: Form<{ readonly terms: TermsDraft }>;
  readonly scope: FormScope;
}

/** The whole terms: texts in every language, then what is the same in all of them. */
export function TermsFields({ form, scope }: Props) {
  const terms: Form<TermsDraft> = form.part('terms');
  return (
    <>
      <Texts form={terms} />
      <Lanes form={terms} group={scope.group} />
      <Working form={terms} group={scope.group} />
    </>
  );
}

function useMembers(group: string) {
  return (useGroup(group)?.members ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

function Texts({ form }: { form: Form<TermsDraft> }) {
  const t = useMandateText();
  return (
    <FormSection title={t('texts')} note={t('texts.help')}>
      <RowsField
        label={t('texts.label')}
        form={form}
        field={form.field('texts')}
        blank={() => blankText}
        max={textLanguages.length}
        name={(position) => t('texts.one', { position })}
        words={{ add: t('texts.add'), remove: t('texts.remove') }}
        row={({ form: one }) => <OneText form={one} />}
      />
    </FormSection>
  );
}

/** Whoever chooses the language finds the leads in it, to be changed at will. */
function OneText({ form }: { form: Form<TextDraft> }) {
  const t = useMandateText();
  const m = useMatterText();
  const nameOf = useLanguageName();
  const words: Form<TextDraft['text']> = form.part('text');
  const choose = (language: TextDraft['language']) => {
    const { text } = form.value;
    const untouched = text.chair === '' || Object.values(standardWords).some(({ chair }) => chair === text.chair);
    form.set({ language, ...(language !== '' && untouched ? { text: { ...text, ...standardWords[language] } } : {}) });
  };
  return (
    <>
      <SelectField
        field={{ ...form.field('language'), change: choose }}
        label={t('language')}
        required
        none={m('choose')}
        choices={textLanguages.map((value) => ({ value, label: nameOf(value) }))}
      />
      <LineField field={words.field('title')} label={t('title')} required max={200} />
      <ProseField
        field={words.field('mandate')}
        label={t('mandate')}
        help={t('mandate.help')}
        required
        rows={5}
        max={20_000}
      />
      <details>
        <summary>{t('leads')}</summary>
        <ProseField field={words.field('instruments')} label={t('lead.instruments')} required rows={1} max={1_000} />
        <ProseField field={words.field('chair')} label={t('lead.chair')} required rows={1} max={1_000} />
        <ProseField field={words.field('secretariat')} label={t('lead.secretariat')} required rows={1} max={1_000} />
        <ProseField field={words.field('meetings')} label={t('lead.meetings')} required rows={1} max={1_000} />
      </details>
    </>
  );
}

function Lanes({ form, group }: { form: Form<TermsDraft>; group: string }) {
  const t = useMandateText();
  const languages = form.value.texts.flatMap(({ language }) => (language === '' ? [] : [language]));
  return (
    <FormSection title={t('lanes')} note={t('lanes.help')}>
      <RowsField
        label={t('lanes.label')}
        form={form}
        field={form.field('lanes')}
        blank={() => blankLane}
        max={lanes.length}
        name={(position) => t('lanes.one', { position })}
        words={{ add: t('lanes.add'), remove: t('lanes.remove') }}
        row={({ form: one }) => <OneLane form={one} group={group} languages={languages} />}
      />
    </FormSection>
  );
}

function OneLane({ form, group, languages }: { form: Form<LaneDraft>; group: string; languages: readonly string[] }) {
  const t = useMandateText();
  const m = useMatterText();
  const nameOf = useLanguageName();
  const members = useMembers(group);
  const { name, value, error, change } = form.field('scope');
  return (
    <>
      <SelectField
        field={form.field('lane')}
        label={t('lane')}
        required
        none={m('choose')}
        choices={lanes.map((lane) => ({ value: lane, label: t(`lane.${lane}`) }))}
      />
      <ManyField field={form.field('members')} label={t('lane.members')} required choices={members} />
      {languages.map((language, index) => (
        <ProseField
          key={language}
          field={{
            name: `${name}.${index}.text`,
            value: value.find((one) => one.language === language)?.text ?? '',
            error: index === 0 ? error : undefined,
            change: (text) => change([...value.filter((one) => one.language !== language), { language, text }]),
          }}
          label={t('lane.scope', { language: nameOf(language) })}
          required
          rows={1}
          max={500}
        />
      ))}
    </>
  );
}

function Working({ form, group }: { form: Form<TermsDraft>; group: string }) {
  const t = useMandateText();
  const m = useMatterText();
  const members = useMembers(group);
  const instruments = useGroup(group)?.instruments ?? [];
  const chair: Form<TermsDraft['chair']> = form.part('chair');
  const meetings: Form<TermsDraft['meetings']> = form.part('meetings');
  const unit = meetings.field('unit');
  return (
    <FormSection title={t('working')}>
      <ManyField
        field={form.field('instruments')}
        label={t('instruments')}
        required
        choices={instruments.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <RowsField
        label={t('chair.order')}
        help={t('chair.help')}
        form={chair}
        field={chair.field('order')}
        blank={() => ({ member: '' })}
        max={16}
        name={(position) => t('chair.one', { position })}
        words={{ add: t('chair.add'), remove: t('chair.remove') }}
        row={({ form: one }) => (
          <SelectField field={one.field('member')} label={t('member')} required none={m('choose')} choices={members} />
        )}
      />
      <Columns>
        <LineField field={chair.field('months')} label={t('chair.months')} required max={4} />
        <DayField field={chair.field('first')} label={t('chair.first')} required />
      </Columns>
      <SelectField
        field={form.field('secretariat')}
        label={t('secretariat')}
        none={t('secretariat.chair')}
        choices={members}
      />
      <Columns>
        <LineField field={meetings.field('every')} label={t('meetings.every')} required max={4} />
        <SelectField
          field={{ ...unit, change: (next) => unit.change(next === '' ? 'month' : next) }}
          label={t('meetings.unit')}
          none={t('unit.month')}
          choices={[{ value: 'week' as const, label: t('unit.week') }]}
        />
      </Columns>
    </FormSection>
  );
}
