import { textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { ManyField, OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form, Row } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useGroup } from '../../../../packages/ui/kind/surroundings.tsx';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { classes, lanes } from '../../schema.ts';
import { useLanguageName } from '../language.ts';
import { useCommitmentText } from '../text/index.ts';
import { SourceView } from '../text-view.tsx';
import { blankWording, type ProposeDraft, type WordingDraft } from './propose-draft.ts';

/** What is promised, by whom, by when, and how one will see it; in as many languages as all sides need. */
export function ProposeFields({ form, scope }: { form: Form<ProposeDraft>; scope: FormScope }) {
  const t = useCommitmentText();
  const members = useGroup(scope.group)?.members ?? [];
  const { source } = form.value;
  return (
    <>
      {source === null ? null : (
        <FormSection title={t('source')} note={t('source.note')}>
          <SourceView source={source} group={scope.group} />
        </FormSection>
      )}
      <FormSection title={t('text.title')} note={t('text.note')}>
        <OneField
          field={form.field('class')}
          label={t('class')}
          required
          choices={classes.map((value) => ({ value, label: t(`class.${value}`), help: t(`class.${value}.help`) }))}
        />
        <RowsField
          label={t('languages')}
          help={t('languages.help')}
          form={form}
          field={form.field('texts')}
          blank={() => blankWording}
          words={{ add: t('languages.add'), remove: t('languages.remove') }}
          name={(number) => t('languages.number', { number })}
          max={textLanguages.length}
          row={(row) => <Wording row={row} isDecision={form.value.class === 'decision'} />}
        />
      </FormSection>
      <FormSection title={t('duty.title')}>
        <ManyField
          field={form.field('owners')}
          label={t('owners')}
          help={t('owners.help')}
          required
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Columns>
          <DayField
            field={form.field('due')}
            label={t('due')}
            help={t('due.help')}
            required={form.value.class === 'commitment'}
          />
        </Columns>
        <ManyField
          field={form.field('lanes')}
          label={t('lanes')}
          help={t('lanes.help')}
          choices={lanes.map((value) => ({ value, label: t(`lane.${value}`) }))}
        />
        <OneField
          field={form.field('public')}
          label={t('public')}
          choices={(['no', 'yes'] as const).map((value) => ({ value, label: t(`public.${value}`) }))}
        />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </FormSection>
    </>
  );
}

function Wording({ row, isDecision }: { row: Row<WordingDraft>; isDecision: boolean }) {
  const t = useCommitmentText();
  const m = useMatterText();
  const name = useLanguageName();
  const text = row.form.part('text');
  return (
    <>
      <SelectField
        field={row.form.field('language')}
        label={t('language')}
        required
        none={m('choose')}
        choices={textLanguages.map((value) => ({ value, label: name(value) }))}
      />
      <LineField field={text.field('title')} label={t('wording.title')} required max={200} />
      <ProseField field={text.field('body')} label={t('wording.body')} required rows={4} max={8_000} />
      <ProseField
        field={text.field('measure')}
        label={t('measure')}
        help={t('measure.help')}
        required={!isDecision}
        rows={2}
        max={2_000}
      />
    </>
  );
}
