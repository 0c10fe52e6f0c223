import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { agreeInput, proposeCloseInput, proposeMergeInput, refuseInput, reopenInput } from '../../inputs.ts';
import type { OpenRoom } from '../../inquiries.ts';
import { isPending } from '../../proposals.ts';
import { stateOf } from '../read.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';

function ReasonField({ field }: { field: Field<string> }) {
  const t = useIncidentText();
  return <ProseField field={field} label={t('reason')} required max={2_000} rows={2} />;
}

function ReasonFields({ form }: { form: Form<{ readonly reason: string }> }) {
  return (
    <FieldStack>
      <ReasonField field={form.field('reason')} />
    </FieldStack>
  );
}

function Reviewed({ input }: { input: unknown }) {
  return <Told data={input} />;
}

const withReason = (command: 'proposeClose' | 'reopen', schema: typeof proposeCloseInput | typeof reopenInput) =>
  commandForm<{ readonly reason: string }>({
    ...{ command, schema },
    blank: () => ({ reason: '' }),
    title: ({ reason }) => reason,
    input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
    Fields: ReasonFields,
    Review: Reviewed,
  });

export const proposeCloseForm = withReason('proposeClose', proposeCloseInput);
export const reopenForm = withReason('reopen', reopenInput);

export const proposeMergeForm = commandForm<{ readonly into: string; readonly reason: string }>({
  command: 'proposeMerge',
  schema: proposeMergeInput,
  blank: () => ({ into: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ into, reason }) => ({ into: orMissing(into), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useIncidentText();
    const m = useMatterText();
    const { data } = useInquiry<{ readonly rooms: readonly OpenRoom[] }>({
      ...{ group: scope.group, kind: 'incident', inquiry: 'open' },
    });
    const others = data?.rooms.filter(({ record }) => record !== scope.view?.line.record) ?? [];
    return (
      <FieldStack>
        <SelectField
          field={form.field('into')}
          label={t('into')}
          help={t('into.help')}
          required
          none={m('choose')}
          choices={others.map(({ record, title, place }) => ({ value: record, label: `${title} · ${place}` }))}
        />
        <ReasonField field={form.field('reason')} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

/** The one proposal that waits for us, where there is one: nobody chooses among one. */
function pendingFor(scope: FormScope): string {
  const open = scope.view === null ? [] : stateOf(scope.view).proposals.filter(isPending);
  return open.length === 1 ? (open[0]?.id ?? '') : '';
}

function ProposalField({ field, scope }: { field: Field<string>; scope: FormScope }) {
  const t = useIncidentText();
  const m = useMatterText();
  const name = useMemberName();
  const { me } = useSurroundings();
  const open = scope.view === null ? [] : stateOf(scope.view).proposals.filter(isPending);
  const others = open.filter(({ agreed }) => !agreed.some(({ author }) => author === me));
  return (
    <SelectField
      field={field}
      label={t('proposal')}
      required
      none={m('choose')}
      choices={others.map(({ id, what, author, reason }) => ({
        value: id,
        label: `${t(`proposed.${what}`, { who: name(author) })}: ${reason.slice(0, 80)}`,
      }))}
    />
  );
}

export const agreeForm = commandForm<{ readonly proposal: string }>({
  command: 'agree',
  schema: agreeInput,
  blank: (scope) => ({ proposal: pendingFor(scope) }),
  title: () => '',
  input: ({ proposal }) => ({ proposal: orMissing(proposal) }),
  Fields: ({ form, scope }) => (
    <FieldStack>
      <ProposalField field={form.field('proposal')} scope={scope} />
    </FieldStack>
  ),
  Review: ({ input }) => <Told data={input} />,
});

export const refuseForm = commandForm<{ readonly proposal: string; readonly reason: string }>({
  command: 'refuse',
  schema: refuseInput,
  blank: (scope) => ({ proposal: pendingFor(scope), reason: '' }),
  title: ({ reason }) => reason,
  input: ({ proposal, reason }) => ({ proposal: orMissing(proposal), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => (
    <FieldStack>
      <ProposalField field={form.field('proposal')} scope={scope} />
      <ReasonField field={form.field('reason')} />
    </FieldStack>
  ),
  Review: ({ input }) => <Told data={input} />,
});
