import { ManyField, OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FilesField } from '../../../../packages/ui/form/files-field.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { MembersField } from '../../../../packages/ui/form/members-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { HandlingFields, MarkFields } from '../../../../packages/ui/matter/marks-fields.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useFileWords } from '../../../../packages/ui/matter/use-file-words.ts';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { ages, needs, referredCategories, spokenLanguages, urgencies } from '../../schema.ts';
import { useReferralText } from '../text/index.ts';
import { ConsentFields } from './consent-fields.tsx';
import type { OfferDraft } from './offer-draft.ts';

interface Props {
  readonly form: Form<OfferDraft>;
  readonly scope: FormScope;
}

/** A referral in the order of the talk with the person: what help, who, the consent, and only then what is told. */
export function OfferFields(props: Props) {
  return (
    <>
      <ServiceSection {...props} />
      <PersonSection {...props} />
      <ConsentFields form={props.form} child={props.form.value.person.age === 'child'} />
      <TellSection {...props} />
      <UseSection {...props} />
    </>
  );
}

function ServiceSection({ form, scope }: Props) {
  const t = useReferralText();
  const m = useMatterText();
  return (
    <FormSection title={t('offer.to')}>
      <MembersField field={form.field('to')} group={scope.group} label={m('to')} help={m('to.help')} />
      <Columns>
        <SelectField
          field={form.field('need')}
          label={t('need')}
          required
          none={m('choose')}
          choices={needs.map((value) => ({ value, label: t(`need.${value}`) }))}
        />
        <SelectField
          field={form.field('urgency')}
          label={t('urgency')}
          required
          none={m('choose')}
          choices={urgencies.map((value) => ({ value, label: t(`urgency.${value}.label`) }))}
        />
      </Columns>
      <Columns>
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
        <LineField field={form.field('reference')} label={m('reference')} max={100} />
      </Columns>
    </FormSection>
  );
}

function PersonSection({ form }: Props) {
  const t = useReferralText();
  const m = useMatterText();
  const nameOf = useLanguageName();
  const person = form.part('person');
  return (
    <FormSection title={t('offer.person')}>
      <LineField
        field={person.field('name')}
        label={t('person.name')}
        help={t('person.name.help')}
        required
        max={200}
      />
      <OneField
        field={person.field('pseudonym')}
        label={t('person.pseudonym')}
        required
        choices={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`person.pseudonym.${value}`),
          help: t(`person.pseudonym.${value}.help`),
        }))}
      />
      <Columns>
        <SelectField
          field={person.field('category')}
          label={t('person.category')}
          help={m('person.category.help')}
          required
          none={m('choose')}
          choices={referredCategories.map((value) => ({ value, label: m(`category.${value}`) }))}
        />
        <SelectField
          field={person.field('age')}
          label={t('person.age')}
          required
          none={m('choose')}
          choices={ages.map((value) => ({ value, label: t(`age.${value}`) }))}
        />
      </Columns>
      <details>
        <summary>{t('person.languages')}</summary>
        <ManyField
          field={person.field('languages')}
          label={t('person.languages')}
          choices={spokenLanguages.map((value) => ({ value: value as string, label: nameOf(value) }))}
        />
      </details>
      <ProseField
        field={person.field('contact')}
        label={t('person.contact')}
        help={t('person.contact.help')}
        rows={2}
        max={2_000}
      />
      <ProseField
        field={person.field('risks')}
        label={t('person.risks')}
        help={t('person.risks.help')}
        rows={2}
        max={4_000}
      />
    </FormSection>
  );
}

function TellSection({ form, scope }: Props) {
  const t = useReferralText();
  const words = useFileWords();
  return (
    <FormSection title={t('offer.tell')}>
      <ProseField
        field={form.field('summary')}
        label={t('summary')}
        help={t('summary.help')}
        required
        rows={3}
        max={10_000}
      />
      <ProseField field={form.field('story')} label={t('story')} help={t('story.help')} rows={2} max={20_000} />
      <ProseField field={form.field('health')} label={t('health')} help={t('health.help')} rows={2} max={10_000} />
      <FilesField
        field={form.field('attachments')}
        group={scope.group}
        label={t('files')}
        help={t('files.help')}
        words={words}
      />
    </FormSection>
  );
}

function UseSection({ form }: Props) {
  const t = useReferralText();
  return (
    <FormSection title={t('offer.use')}>
      <ProseField
        field={form.field('purpose')}
        label={t('purpose')}
        help={t('purpose.help')}
        required
        rows={2}
        max={4_000}
      />
      <ProseField
        field={form.field('necessity')}
        label={t('necessity')}
        help={t('necessity.help')}
        required
        rows={2}
        max={4_000}
      />
      <HandlingFields codes={form.field('handling')} note={form.field('handlingNote')} />
      <MarkFields tlp={form.field('tlp')} pap={form.field('pap')} keep={form.field('keep')} />
    </FormSection>
  );
}
