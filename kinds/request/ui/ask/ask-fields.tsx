import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FilesField } from '../../../../packages/ui/form/files-field.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { MembersField } from '../../../../packages/ui/form/members-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField, PurposeClassField } from '../../../../packages/ui/matter/base-fields.tsx';
import { HandlingFields, MarkFields } from '../../../../packages/ui/matter/marks-fields.tsx';
import { PersonsField } from '../../../../packages/ui/matter/persons-field.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { ThingsField } from '../../../../packages/ui/matter/things-field.tsx';
import { useFileWords } from '../../../../packages/ui/matter/use-file-words.ts';
import { tongues } from '../../../../packages/ui/text/languages.ts';
import { replyLanguages, urgencyClasses, urgencyReasons } from '../../vocabulary.ts';
import { useRequestText } from '../text/index.ts';
import type { AskDraft } from './ask-draft.ts';

interface Props {
  readonly form: Form<AskDraft>;
  readonly scope: FormScope;
}

/** A request as Directive (EU) 2023/977, Article 4, wants it: section by section, in the order in which the reader needs it. */
export function AskFields(props: Props) {
  return (
    <>
      <WhatSection {...props} />
      <WhySection {...props} />
      <AboutSection {...props} />
      <UrgencySection {...props} />
      <UseSection {...props} />
    </>
  );
}

function WhatSection({ form, scope }: Props) {
  const t = useRequestText();
  const m = useMatterText();
  return (
    <FormSection title={t('ask.what')}>
      <MembersField field={form.field('to')} group={scope.group} label={m('to')} help={m('to.help')} />
      <LineField field={form.field('title')} label={m('title')} help={m('title.help')} required max={200} />
      <ProseField
        field={form.field('facts')}
        label={t('ask.facts')}
        help={t('ask.facts.help')}
        required
        rows={5}
        max={20_000}
      />
      <LineField field={form.field('reference')} label={m('reference')} max={100} />
    </FormSection>
  );
}

function WhySection({ form, scope }: Props) {
  const t = useRequestText();
  return (
    <FormSection title={t('ask.why')} note={t('ask.why.note')}>
      <Columns>
        <PurposeClassField field={form.field('purposeClass')} />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </Columns>
      <ProseField field={form.field('purpose')} label={t('ask.purpose')} required rows={3} max={4_000} />
      <LineField field={form.field('offence')} label={t('ask.offence')} max={2_000} />
      <ProseField
        field={form.field('reasons')}
        label={t('ask.reasons')}
        help={t('ask.reasons.help')}
        required
        rows={3}
        max={10_000}
      />
    </FormSection>
  );
}

function AboutSection({ form }: Props) {
  const t = useRequestText();
  return (
    <FormSection title={t('ask.about')}>
      <PersonsField form={form} field={form.field('persons')} />
      <ThingsField form={form} field={form.field('objects')} />
      <ProseField
        field={form.field('link')}
        label={t('ask.link')}
        help={t('ask.link.help')}
        required
        rows={2}
        max={10_000}
      />
    </FormSection>
  );
}

function UrgencySection({ form }: Props) {
  const t = useRequestText();
  const m = useMatterText();
  const urgent = form.value.urgency === '8h' || form.value.urgency === '3d';
  return (
    <FormSection title={t('ask.urgency')} note={t('ask.urgency.note')}>
      <OneField
        field={form.field('urgency')}
        label={t('ask.limit')}
        required
        choices={urgencyClasses.map((value) => ({
          value,
          label: t(`urgency.${value}`),
          help: t(`urgency.${value}.help`),
        }))}
      />
      {urgent ? (
        <>
          <SelectField
            field={form.field('urgencyReason')}
            label={t('ask.urgencyReason')}
            required
            none={m('choose')}
            choices={urgencyReasons.map((value) => ({ value, label: t(`urgencyReason.${value}`) }))}
          />
          <ProseField field={form.field('urgencyNote')} label={t('ask.urgencyNote')} required rows={2} max={2_000} />
        </>
      ) : null}
      <SelectField
        field={form.field('language')}
        label={t('ask.language')}
        required
        none={m('choose')}
        choices={replyLanguages.map((value) => ({ value, label: tongues[value].name }))}
      />
    </FormSection>
  );
}

function UseSection({ form, scope }: Props) {
  const t = useRequestText();
  const m = useMatterText();
  const words = useFileWords();
  return (
    <FormSection title={t('ask.use')}>
      <HandlingFields codes={form.field('handling')} note={form.field('handlingNote')} />
      <MarkFields tlp={form.field('tlp')} pap={form.field('pap')} keep={form.field('keep')} />
      <ProseField field={form.field('restrictions')} label={m('restrictions')} rows={2} max={4_000} />
      <FilesField
        field={form.field('attachments')}
        group={scope.group}
        label={m('files')}
        help={m('files.help')}
        words={words}
      />
    </FormSection>
  );
}
