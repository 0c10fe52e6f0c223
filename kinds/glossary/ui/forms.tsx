import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { openVersions, versionInForce } from '../fold.ts';
import { agreeInput, proposeInput, retireInput, reviseInput } from '../inputs.ts';
import type { Version } from '../schema.ts';
import { blankEntry, draftOf, type EntryDraft, entryInput } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { EntryView } from './entry-view.tsx';
import { entryOf, stateOf } from './read.ts';
import { useGlossaryText } from './text/index.ts';

function Reviewed({ value, group }: { value: unknown; group: string }) {
  const entry = entryOf(value);
  return entry === null ? null : <EntryView entry={entry} group={group} />;
}

export const proposeForm = commandForm<EntryDraft>({
  command: 'propose',
  schema: proposeInput,
  blank: () => blankEntry(),
  title: ({ forms }) => forms[0]?.form ?? '',
  input: entryInput,
  Fields: ({ form, scope }) => <EntryFields form={form} group={scope.group} />,
  Review: ({ input, group }) => <Reviewed value={input} group={group} />,
});

/** The versions that may be agreed on, else the one that holds. */
function standing({ view }: FormScope): readonly Version[] {
  if (view === null) return [];
  const state = stateOf(view);
  const open = openVersions(state);
  const held = versionInForce(state);
  return open.length > 0 || held === null ? open : [held];
}

/** What is written over is what stood on the page when the form was opened: a later version stays beside it. */
export const reviseForm = commandForm<{ readonly replaces: readonly string[]; readonly entry: EntryDraft }>({
  command: 'revise',
  schema: reviseInput,
  blank: (scope) => {
    const versions = standing(scope);
    const last = versions.at(-1);
    return { replaces: versions.map(({ id }) => id), entry: last ? draftOf(last.entry) : blankEntry() };
  },
  title: ({ entry }) => entry.forms[0]?.form ?? '',
  input: ({ replaces, entry }) => ({ replaces, entry: entryInput(entry) }),
  Fields: ({ form, scope }) => <EntryFields form={form.part('entry')} group={scope.group} />,
  Review: ({ input, group }) => <Reviewed value={valueAt(input, 'entry')} group={group} />,
});

export const agreeForm = commandForm<{ readonly version: string }>({
  command: 'agree',
  schema: agreeInput,
  blank: (scope) => ({ version: standing(scope).at(-1)?.id ?? '' }),
  title: () => '',
  input: ({ version }) => ({ version: orMissing(version) }),
  Fields: function AgreeFields({ form, scope }) {
    const t = useGlossaryText();
    const version = standing(scope).find(({ id }) => id === form.value.version);
    return (
      <FieldStack>
        <p>{t('agree.words')}</p>
        {version === undefined ? null : <EntryView entry={version.entry} group={scope.group} />}
      </FieldStack>
    );
  },
  Review: () => null,
});

export const retireForm = commandForm<{ readonly reason: string }>({
  command: 'retire',
  schema: retireInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: function RetireFields({ form }) {
    const t = useGlossaryText();
    return <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={1_000} />;
  },
  Review: ({ input }) => <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>,
});
