import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { MembersField } from '../../../../packages/ui/form/members-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField, PurposeClassField } from '../../../../packages/ui/matter/base-fields.tsx';
import { ItemsField } from '../../../../packages/ui/matter/items-field.tsx';
import { MarkFields } from '../../../../packages/ui/matter/marks-fields.tsx';
import { PersonsField } from '../../../../packages/ui/matter/persons-field.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { ThingsField } from '../../../../packages/ui/matter/things-field.tsx';
import { useInformationText } from '../text/index.ts';
import type { ShareDraft } from './share-draft.ts';

interface Props {
  readonly form: Form<ShareDraft>;
  readonly scope: FormScope;
}

/** Information for others, in the order in which its reader needs it: to whom and why, what is known, about whom, under which terms. */
export function ShareFields(props: Props) {
  return (
    <>
      <ToSection {...props} />
      <KnownSection {...props} />
      <AboutSection {...props} />
      <UseSection {...props} />
    </>
  );
}

function ToSection({ form, scope }: Props) {
  const t = useInformationText();
  const m = useMatterText();
  return (
    <FormSection title={t('share.to')}>
      <MembersField field={form.field('to')} group={scope.group} label={m('to')} help={m('to.help')} />
      <LineField field={form.field('title')} label={m('title')} help={m('title.help')} required max={200} />
      <Columns>
        <PurposeClassField field={form.field('purposeClass')} />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </Columns>
      <ProseField
        field={form.field('purpose')}
        label={t('share.purpose')}
        help={t('share.purpose.help')}
        required
        rows={2}
        max={4_000}
      />
      <ProseField
        field={form.field('necessity')}
        label={t('share.necessity')}
        help={t('share.necessity.help')}
        required
        rows={2}
        max={4_000}
      />
      <LineField field={form.field('reference')} label={m('reference')} max={100} />
    </FormSection>
  );
}

function KnownSection({ form, scope }: Props) {
  const t = useInformationText();
  return (
    <FormSection title={t('share.known')}>
      <ItemsField form={form} field={form.field('items')} group={scope.group} />
      <ProseField
        field={form.field('context')}
        label={t('share.context')}
        help={t('share.context.help')}
        rows={2}
        max={10_000}
      />
    </FormSection>
  );
}

function AboutSection({ form }: Props) {
  const t = useInformationText();
  return (
    <FormSection title={t('share.about')}>
      <PersonsField form={form} field={form.field('persons')} />
      <ThingsField form={form} field={form.field('objects')} />
    </FormSection>
  );
}

function UseSection({ form }: Props) {
  const t = useInformationText();
  const m = useMatterText();
  return (
    <FormSection title={t('share.use')} note={t('share.use.note')}>
      <MarkFields tlp={form.field('tlp')} pap={form.field('pap')} keep={form.field('keep')} />
      <ProseField field={form.field('restrictions')} label={m('restrictions')} rows={2} max={4_000} />
    </FormSection>
  );
}
