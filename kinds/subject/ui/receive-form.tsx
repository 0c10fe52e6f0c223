import { objectKinds } from '../../../packages/kind/person.ts';
import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { FormSection } from '../../../packages/ui/form/form-section.tsx';
import { MembersField } from '../../../packages/ui/form/members-field.tsx';
import { RowsField } from '../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../packages/ui/form/time-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../packages/ui/matter/base-fields.tsx';
import { HandlingFields, MarkFields } from '../../../packages/ui/matter/marks-fields.tsx';
import { MarksView } from '../../../packages/ui/matter/marks-view.tsx';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { tongues } from '../../../packages/ui/text/languages.ts';
import { receiveInput as schema } from '../inputs.ts';
import { answerLanguages, rights } from '../schema.ts';
import { PetitionView } from './petition-view.tsx';
import {
  blankIdentifier,
  blankReceive,
  type IdentifierDraft,
  type PersonDraft,
  type ReceiveDraft,
  receiveInputOf,
} from './receive-draft.ts';
import { useSubjectText } from './text/index.ts';

export const receiveForm = commandForm<ReceiveDraft>({
  command: 'receive',
  schema,
  blank: blankReceive,
  title: ({ reference }) => reference,
  input: receiveInputOf,
  Fields: ReceiveFields,
  Review: ReceiveReview,
});

/** The request exactly as the members asked will read it. */
function ReceiveReview({ input, group }: { input: unknown; group: string }) {
  const read = schema.safeParse(input);
  if (!read.success) return null;
  const { handling, tlp, pap } = read.data;
  return (
    <>
      <MarksView handling={handling} tlp={tlp} pap={pap} />
      <PetitionView petition={read.data} group={group} />
    </>
  );
}

function ReceiveFields({ form, scope }: { form: Form<ReceiveDraft>; scope: FormScope }) {
  const t = useSubjectText();
  const m = useMatterText();
  return (
    <>
      <FormSection title={t('petition.title')} note={t('petition.note')}>
        <OneField
          field={form.field('right')}
          label={t('right')}
          required
          choices={rights.map((value) => ({ value, label: t(`right.${value}`), help: t(`right.${value}.help`) }))}
        />
        <ProseField field={form.field('wanted')} label={t('wanted')} help={t('wanted.help')} required max={10_000} />
        <Columns>
          <DayField field={form.field('receivedOn')} label={t('receivedOn')} help={t('receivedOn.help')} required />
          <SelectField
            field={form.field('language')}
            label={t('language')}
            help={t('language.help')}
            required
            none={m('choose')}
            choices={answerLanguages.map((value) => ({ value: value as string, label: tongues[value].name }))}
          />
        </Columns>
        <LineField
          field={form.field('reference')}
          label={t('reference')}
          help={t('reference.help')}
          required
          max={100}
        />
      </FormSection>
      <FormSection title={t('person.title')} note={t('person.note')}>
        <PersonFields form={form.part('person')} />
        <ProseField
          field={form.field('identity')}
          label={t('identity')}
          help={t('identity.help')}
          required
          rows={2}
          max={2_000}
        />
      </FormSection>
      <FormSection title={t('asked.title')}>
        <MembersField field={form.field('to')} group={scope.group} label={t('asked')} help={t('asked.help')} />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
        <HandlingFields codes={form.field('handling')} note={form.field('handlingNote')} />
        <MarkFields tlp={form.field('tlp')} pap={form.field('pap')} keep={form.field('keep')} />
      </FormSection>
    </>
  );
}

function PersonFields({ form }: { form: Form<PersonDraft> }) {
  const t = useSubjectText();
  const m = useMatterText();
  return (
    <>
      <ProseField
        field={form.field('names')}
        label={t('person.names')}
        help={t('person.names.help')}
        required
        rows={2}
        max={4_000}
      />
      <LineField
        field={form.field('born')}
        label={t('person.born')}
        help={m('person.born.help')}
        max={10}
        ltr
        placeholder="YYYY-MM-DD"
      />
      <RowsField<IdentifierDraft>
        form={form}
        field={form.field('identifiers')}
        label={t('person.identifiers')}
        blank={() => blankIdentifier}
        max={20}
        name={(position) => m('things.one', { position })}
        words={{ add: m('things.add'), remove: m('things.remove') }}
        row={({ form: row }) => (
          <Columns>
            <SelectField
              field={row.field('kind')}
              label={m('thing.kind')}
              required
              none={m('choose')}
              choices={objectKinds.map((value) => ({ value, label: m(`thing.${value}`) }))}
            />
            <LineField field={row.field('value')} label={m('thing.value')} required max={200} />
          </Columns>
        )}
      />
    </>
  );
}
