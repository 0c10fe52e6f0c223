import { OneField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import {
  agreeExtensionInput,
  arriveInput,
  askExtensionInput,
  endInput,
  grantInput,
  recallInput,
  refuseExtensionInput,
  refuseInput,
  revokeInput,
} from '../../inputs.ts';
import type { weaponAnswers } from '../../schema.ts';
import { openExtension } from '../../states.ts';
import { stateIn } from '../read.ts';
import { useDeploymentText } from '../text/index.ts';
import { Told } from '../told.tsx';

const Review = ({ input, group }: { input: unknown; group: string }) => <Told data={input} group={group} />;

interface GrantDraft {
  readonly version: number;
  readonly number: string;
  readonly from: string;
  readonly until: string;
  readonly weapons: (typeof weaponAnswers)[number] | '';
  readonly conditions: string;
}

export const grantForm = commandForm<GrantDraft>({
  command: 'grant',
  schema: grantInput,
  blank: ({ view }) => {
    const { terms, version } = stateIn(view);
    return {
      ...{ version, number: '', from: terms?.from ?? '', until: terms?.until ?? '', conditions: '' },
      weapons: terms?.weapons == null ? 'none' : '',
    };
  },
  title: ({ number }) => number,
  input: ({ version, number, from, until, weapons, conditions }) => ({
    ...{ version, number: orMissing(number.trim()), from: orMissing(from), until: orMissing(until) },
    ...{ weapons: orMissing(weapons), conditions: orNull(conditions) },
  }),
  Fields: ({ form, scope }) => {
    const t = useDeploymentText();
    const asked = stateIn(scope.view).terms?.weapons ?? null;
    return (
      <FieldStack>
        <LineField field={form.field('number')} label={t('number')} help={t('number.help')} required max={60} />
        <Columns>
          <DayField field={form.field('from')} label={t('from')} required />
          <DayField field={form.field('until')} label={t('until')} required />
        </Columns>
        {asked === null ? null : (
          <OneField
            field={form.field('weapons')}
            label={t('weapons')}
            help={asked}
            required
            choices={(['permitted', 'notPermitted'] as const).map((value) => ({ value, label: t(`weapons.${value}`) }))}
          />
        )}
        <ProseField
          field={form.field('conditions')}
          label={t('conditions')}
          help={t('conditions.help')}
          rows={2}
          max={2_000}
        />
      </FieldStack>
    );
  },
  Review,
});

interface VersionDraft {
  readonly version: number;
  readonly reason: string;
}

export const refuseForm = commandForm<VersionDraft>({
  command: 'refuse',
  schema: refuseInput,
  blank: ({ view }) => ({ version: stateIn(view).version, reason: '' }),
  title: ({ reason }) => reason,
  input: ({ version, reason }) => ({ version, reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useDeploymentText();
    return (
      <FieldStack>
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

export const arriveForm = dayForm('arrive', arriveInput);
export const endForm = dayForm('end', endInput);

interface DayDraft {
  readonly on: string;
  readonly note: string;
}

/** On which day they came or went. */
function dayForm(command: 'arrive' | 'end', schema: typeof arriveInput) {
  return commandForm<DayDraft>({
    command,
    schema,
    blank: ({ now }) => ({ on: now.toISOString().slice(0, 10), note: '' }),
    title: ({ note }) => note,
    input: ({ on, note }) => ({ on: orMissing(on), note: orNull(note) }),
    Fields: DayFields,
    Review,
  });
}

function DayFields({ form }: { form: Form<DayDraft> }) {
  const t = useDeploymentText();
  return (
    <FieldStack>
      <DayField field={form.field('on')} label={t('on')} required />
      <ProseField field={form.field('note')} label={t('note')} rows={2} max={2_000} />
    </FieldStack>
  );
}

export const askExtensionForm = commandForm<{ readonly until: string; readonly reason: string }>({
  command: 'askExtension',
  schema: askExtensionInput,
  blank: () => ({ until: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ until, reason }) => ({ until: orMissing(until), reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = useDeploymentText();
    return (
      <FieldStack>
        <DayField field={form.field('until')} label={t('until.new')} required />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

interface ExtensionDraft {
  readonly extension: string;
  readonly reason: string;
}

export const agreeExtensionForm = commandForm<ExtensionDraft>({
  command: 'agreeExtension',
  schema: agreeExtensionInput,
  blank: ({ view }) => ({ extension: openExtension(stateIn(view))?.id ?? '', reason: '' }),
  title: () => '',
  input: ({ extension }) => ({ extension: orMissing(extension) }),
  Fields: ({ scope }) => <Told data={openExtension(stateIn(scope.view))} group={scope.group} />,
  Review: () => <p>{useDeploymentText()('extension.review')}</p>,
});

export const refuseExtensionForm = commandForm<ExtensionDraft>({
  command: 'refuseExtension',
  schema: refuseExtensionInput,
  blank: ({ view }) => ({ extension: openExtension(stateIn(view))?.id ?? '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ extension, reason }) => ({ extension: orMissing(extension), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useDeploymentText();
    return (
      <FieldStack>
        <Told data={openExtension(stateIn(scope.view))} group={scope.group} />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
      </FieldStack>
    );
  },
  Review,
});

export const recallForm = reasonForm('recall', recallInput);
export const revokeForm = reasonForm('revoke', revokeInput);

interface ReasonDraft {
  readonly reason: string;
}

function reasonForm(command: 'recall' | 'revoke', schema: typeof recallInput) {
  return commandForm<ReasonDraft>({
    command,
    schema,
    blank: () => ({ reason: '' }),
    title: ({ reason }) => reason,
    input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
    Fields: ReasonFields,
    Review,
  });
}

function ReasonFields({ form }: { form: Form<ReasonDraft> }) {
  const t = useDeploymentText();
  return (
    <FieldStack>
      <ProseField field={form.field('reason')} label={t('reason')} required rows={3} max={2_000} />
    </FieldStack>
  );
}
