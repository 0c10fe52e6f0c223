import { Button, Group } from '@mantine/core';
import { useId } from 'react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { Columns } from '../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Field } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { changeInput, liftInput, type SubjectData, subject } from '../schema.ts';
import { identifiersIn, type Named, personsIn } from './named.ts';
import { stateOf } from './read.ts';
import { SubjectView } from './subject-view.tsx';
import { useProtectionText } from './text/index.ts';

interface SubjectDraft {
  readonly names: string;
  readonly born: string;
  readonly identifiers: string;
  readonly records: string;
  readonly files: string;
  readonly fled: string;
  readonly note: string;
}
interface ChangeDraft extends SubjectDraft {
  readonly reason: string;
}

const blank: SubjectDraft = { names: '', born: '', identifiers: '', records: '', files: '', fled: '', note: '' };

function draftOf({ names, born, identifiers, records, files, fled, note }: SubjectData): SubjectDraft {
  return {
    names: names.join('\n'),
    born: born ?? '',
    identifiers: identifiers.map(({ value }) => value).join('\n'),
    records: records.join('\n'),
    files: files.join('\n'),
    fled: fled.join(' '),
    note: note ?? '',
  };
}

const lines = (text: string): readonly string[] => text.split('\n').flatMap((line) => orNull(line) ?? []);

/** What was there keeps what kind of number it is; a number of digits alone that is new is taken for a telephone. */
function inputOf(draft: SubjectDraft, before: SubjectData | null) {
  const kindOf = (value: string) =>
    before?.identifiers.find((one) => one.value === value)?.kind ?? (/^\+[\d .-]+$/.test(value) ? 'phone' : 'document');
  return {
    names: lines(draft.names),
    born: orNull(draft.born),
    identifiers: lines(draft.identifiers).map((value) => ({ kind: kindOf(value), value })),
    records: lines(draft.records),
    files: lines(draft.files).map((hash) => hash.toLowerCase()),
    fled: draft.fled
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((country) => country !== ''),
    note: orNull(draft.note),
  };
}

const nameOf = ({ names, born }: Named) => ({ names: names.join('\n'), born: born ?? '' });

const recordOf = ({ line, state }: RecordView) => ({
  records: line.record,
  identifiers: identifiersIn(state).join('\n'),
});

export const shelterForm = commandForm<SubjectDraft>({
  command: 'shelter',
  schema: subject,
  blank: ({ about }) => {
    const [one, ...others] = personsIn(about?.view.state);
    return { ...blank, ...(about ? recordOf(about.view) : {}), ...(one && others.length === 0 ? nameOf(one) : {}) };
  },
  title: (draft) => draft.names.split('\n')[0] ?? '',
  input: (draft) => inputOf(draft, null),
  Fields: ({ form, scope }) => (
    <FieldStack>
      <Choice persons={personsIn(scope.about?.view.state)} onChoose={(one) => form.set(nameOf(one))} />
      <SubjectFields field={(key) => form.field(key)} />
    </FieldStack>
  ),
  Review: ({ input }) => {
    const read = subject.safeParse(input);
    return read.success ? <SubjectView subject={read.data} /> : null;
  },
});

export const changeForm = commandForm<ChangeDraft>({
  command: 'change',
  schema: changeInput,
  blank: ({ view }) => {
    const now = view === null ? null : stateOf(view).subject;
    return { ...(now === null ? blank : draftOf(now)), reason: '' };
  },
  title: (draft) => draft.reason,
  input: ({ reason, ...draft }, { view }) => ({
    ...inputOf(draft, view === null ? null : stateOf(view).subject),
    reason: orMissing(reason.trim()),
  }),
  Fields: ({ form }) => (
    <FieldStack>
      <SubjectFields field={(key) => form.field(key)} />
      <ReasonField field={form.field('reason')} />
    </FieldStack>
  ),
  Review: ({ input }) => {
    const read = changeInput.safeParse(input);
    if (!read.success) return null;
    return (
      <>
        <SubjectView subject={read.data} />
        <RecordText block>{read.data.reason}</RecordText>
      </>
    );
  },
});

export const liftForm = commandForm<{ readonly reason: string }>({
  command: 'lift',
  schema: liftInput,
  blank: () => ({ reason: '' }),
  title: (draft) => draft.reason,
  input: (draft) => ({ reason: orMissing(draft.reason.trim()) }),
  Fields: ({ form }) => <ReasonField field={form.field('reason')} />,
  Review: ({ input }) => {
    const read = liftInput.safeParse(input);
    return read.success ? <RecordText block>{read.data.reason}</RecordText> : null;
  },
});

/** Where a record names several, which of them it is. */
function Choice({ persons, onChoose }: { persons: readonly Named[]; onChoose: (one: Named) => void }) {
  const t = useProtectionText();
  const label = useId();
  if (persons.length < 2) return null;
  return (
    <div>
      <p id={label}>{t('choose')}</p>
      <Group gap="xs" role="group" aria-labelledby={label}>
        {persons.map((one) => (
          <Button key={one.names[0]} variant="default" size="xs" onClick={() => onChoose(one)}>
            <bdi>{one.names[0]}</bdi>
          </Button>
        ))}
      </Group>
    </div>
  );
}

function SubjectFields({ field }: { field: (key: keyof SubjectDraft) => Field<string> }) {
  const t = useProtectionText();
  const m = useMatterText();
  return (
    <>
      <ProseField field={field('names')} label={t('names')} help={t('names.help')} required rows={3} />
      <Columns>
        <LineField field={field('fled')} label={t('fled')} help={t('fled.help')} required max={40} ltr />
        <LineField field={field('born')} label={m('person.born')} help={m('person.born.help')} max={10} ltr />
      </Columns>
      <ProseField field={field('identifiers')} label={t('identifiers')} help={t('identifiers.help')} rows={2} />
      <ProseField field={field('records')} label={t('records')} help={t('records.help')} rows={1} />
      <ProseField field={field('files')} label={t('files')} help={t('files.help')} rows={1} />
      <ProseField field={field('note')} label={m('note')} rows={2} max={4_000} />
    </>
  );
}

function ReasonField({ field }: { field: Field<string> }) {
  const t = useProtectionText();
  return <ProseField field={field} label={t('reason')} help={t('reason.help')} required rows={2} max={2_000} />;
}
