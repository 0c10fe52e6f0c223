import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { LegalBasisField } from '../../../../packages/ui/matter/base-fields.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { openInput } from '../../inputs.ts';
import type { Overview } from '../../inquiries.ts';
import { alarmSettings, type SeriesStep, seriesTlps, steps } from '../../schema.ts';
import { Said } from '../said.tsx';
import { useSeriesText } from '../text/index.ts';

type Tlp = (typeof seriesTlps)[number];

interface OpenDraft {
  readonly title: string;
  readonly counted: string;
  readonly countedBy: string;
  readonly unit: string;
  readonly zone: string;
  readonly step: SeriesStep | '';
  readonly leastCount: string;
  readonly source: string;
  readonly restrictions: string;
  readonly tlp: Tlp | '';
  readonly wanted: string;
  readonly beside: string;
  readonly occasion: object | null;
  readonly legalBasis: string;
}

const blank: OpenDraft = {
  ...{ title: '', counted: '', countedBy: '', unit: '', zone: '', step: '', leastCount: '', source: '' },
  ...{ restrictions: '', tlp: '', wanted: '1', beside: '', occasion: null, legalBasis: '' },
};

/** What is counted, by whom, in which step, and under which alarm. */
export const openForm = commandForm<OpenDraft>({
  command: 'open',
  schema: openInput,
  blank: () => blank,
  title: ({ title }) => title,
  input: (draft) => ({
    title: orMissing(draft.title.trim()),
    counted: orMissing(draft.counted.trim()),
    countedBy: orMissing(draft.countedBy.trim()),
    unit: orMissing(draft.unit.trim()),
    zone: orMissing(draft.zone.trim()),
    step: orMissing(draft.step),
    leastCount: draft.leastCount.trim() === '' ? null : Number(draft.leastCount),
    source: orNull(draft.source),
    restrictions: orNull(draft.restrictions),
    tlp: orMissing(draft.tlp),
    wanted: draft.wanted === '' ? undefined : Number(draft.wanted),
    beside: orNull(draft.beside),
    occasion: draft.occasion,
    legalBasis: orMissing(draft.legalBasis),
  }),
  Fields: OpenFields,
  Review: ({ input }) => <Said data={input} />,
});

function OpenFields({ form, scope }: { form: Form<OpenDraft>; scope: FormScope }) {
  const t = useSeriesText();
  return (
    <FieldStack>
      <LineField field={form.field('title')} label={t('title')} help={t('title.help')} required max={200} />
      <ProseField field={form.field('counted')} label={t('counted')} help={t('counted.help')} required max={1_000} />
      <Columns>
        <LineField field={form.field('countedBy')} label={t('countedBy')} required max={200} />
        <LineField field={form.field('unit')} label={t('unit')} help={t('unit.help')} required max={60} />
      </Columns>
      <Columns>
        <LineField field={form.field('zone')} label={t('zone')} help={t('zone.help')} required max={120} />
        <SelectField
          field={form.field('step')}
          label={t('step')}
          required
          none={t('choose')}
          choices={steps.map((value) => ({ value, label: t(`step.${value}`) }))}
        />
      </Columns>
      <Columns>
        <AlarmField form={form} />
        <LineField field={form.field('leastCount')} label={t('leastCount')} help={t('leastCount.help')} max={4} ltr />
      </Columns>
      <ProseField field={form.field('source')} label={t('source')} help={t('source.help')} rows={2} max={500} />
      <ProseField
        field={form.field('restrictions')}
        label={t('restrictions')}
        help={t('restrictions.help')}
        rows={2}
        max={500}
      />
      <BesideField form={form} group={scope.group} />
      <Columns>
        <SelectField
          field={form.field('tlp')}
          label={t('tlp')}
          required
          none={t('choose')}
          choices={seriesTlps.map((value) => ({ value, label: `TLP:${value}` }))}
        />
        <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
      </Columns>
    </FieldStack>
  );
}

/** How many false alarms a year are accepted. */
export function AlarmField({ form }: { form: Pick<Form<{ readonly wanted: string }>, 'field'> }) {
  const t = useSeriesText();
  return (
    <SelectField
      field={form.field('wanted')}
      label={t('wanted')}
      help={t('wanted.help')}
      required
      none={t('choose')}
      choices={alarmSettings.map((count) => ({ value: String(count), label: t('wanted.one', { count }) }))}
    />
  );
}

/** A series of another member on the same thing. */
function BesideField({ form, group }: { form: Form<OpenDraft>; group: string }) {
  const t = useSeriesText();
  const nameOf = useMemberName();
  const { data } = useInquiry<Overview>({ group, kind: 'series', inquiry: 'overview' });
  return (
    <SelectField
      field={form.field('beside')}
      label={t('beside')}
      help={t('beside.help')}
      none={t('beside.none')}
      choices={(data?.series ?? []).map(({ record, title, member }) => ({
        value: record,
        label: `${title} · ${nameOf(member)}`,
      }))}
    />
  );
}
