import { OneField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldFrame } from '../../../packages/ui/form/field-frame.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { type FileRef, FilesField } from '../../../packages/ui/form/files-field.tsx';
import type { Field, Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { useFileWords } from '../../../packages/ui/matter/use-file-words.ts';
import { confirmInput, disputeInput, reportInput } from '../inputs.ts';
import { type Status, statuses } from '../schema.ts';
import { lastReports } from '../states.ts';
import { stateOf } from './read.ts';
import { ReasonView, ReportView } from './said.tsx';
import { useCommitmentText } from './text/index.ts';

interface ReportDraft {
  readonly status: Status | '';
  readonly evidence: string;
  readonly percent: string;
  readonly attachments: readonly FileRef[];
}

export const reportForm = commandForm<ReportDraft>({
  command: 'report',
  schema: reportInput,
  blank: () => ({ status: '', evidence: '', percent: '', attachments: [] }),
  title: ({ evidence }) => evidence,
  input: ({ status, evidence, percent, attachments }) => ({
    status: orMissing(status),
    evidence: orMissing(evidence.trim()),
    percent: percent.trim() === '' ? null : Number(percent),
    attachments: attachments.map(({ id }) => id),
  }),
  Fields: ReportFields,
  Review: ReportView,
});

function ReportFields({ form, scope }: { form: Form<ReportDraft>; scope: FormScope }) {
  const t = useCommitmentText();
  const words = useFileWords();
  return (
    <FieldStack>
      <OneField
        field={form.field('status')}
        label={t('status')}
        required
        choices={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <ProseField field={form.field('evidence')} label={t('evidence')} help={t('evidence.help')} required max={8_000} />
      <LineField field={form.field('percent')} label={t('percent')} help={t('percent.help')} max={3} ltr />
      <FilesField field={form.field('attachments')} group={scope.group} label={t('files')} words={words} />
    </FieldStack>
  );
}

interface Verdict {
  readonly report: string;
  readonly reason: string;
}

/** The newest report of the first owner; with several owners one chooses. */
const blankVerdict = ({ view }: FormScope): Verdict => ({
  report: view === null ? '' : (lastReports(stateOf(view))[0]?.id ?? ''),
  reason: '',
});

export const confirmForm = commandForm<Verdict>({
  command: 'confirm',
  schema: confirmInput,
  blank: blankVerdict,
  title: () => '',
  input: ({ report }) => ({ report: orMissing(report) }),
  Fields: ({ form, scope }) => (
    <FieldStack>
      <ReportChoice field={form.field('report')} scope={scope} />
    </FieldStack>
  ),
  Review: () => <p>{useCommitmentText()('confirm.review')}</p>,
});

export const disputeForm = commandForm<Verdict>({
  command: 'dispute',
  schema: disputeInput,
  blank: blankVerdict,
  title: ({ reason }) => reason,
  input: ({ report, reason }) => ({ report: orMissing(report), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useCommitmentText();
    return (
      <FieldStack>
        <ReportChoice field={form.field('report')} scope={scope} />
        <ProseField field={form.field('reason')} label={t('dispute.reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review: ReasonView,
});

/** Which report is spoken of, with its words. */
function ReportChoice({ field, scope }: { field: Field<string>; scope: FormScope }) {
  const t = useCommitmentText();
  const m = useMatterText();
  const name = useMemberName();
  const reports = scope.view === null ? [] : lastReports(stateOf(scope.view));
  const chosen = reports.find(({ id }) => id === field.value);
  return (
    <>
      {reports.length > 1 ? (
        <SelectField
          field={field}
          label={t('report.which')}
          required
          none={m('choose')}
          choices={reports.map(({ id, author }) => ({ value: id, label: name(author) }))}
        />
      ) : null}
      <FieldFrame name={reports.length > 1 ? 'words' : field.name} label={t('report.words')}>
        {chosen === undefined ? null : <ReportView input={chosen} />}
      </FieldFrame>
    </>
  );
}
