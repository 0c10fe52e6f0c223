import { type TextLanguage, textIn, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { type FileRef, FilesField } from '../../../../packages/ui/form/files-field.tsx';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useFileWords } from '../../../../packages/ui/matter/use-file-words.ts';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { addTaskInput, setTaskInput } from '../../inputs.ts';
import { type RoleKey, type TaskWord, taskStates } from '../../vocabulary.ts';
import { stateOf } from '../read.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { OwnerField, RoleField } from './fields.tsx';

interface AddDraft {
  readonly texts: readonly { readonly language: TextLanguage | ''; readonly text: string }[];
  readonly role: RoleKey | '';
  readonly owner: string;
  readonly due: string;
}
const blankText = { language: '' as const, text: '' };

export const addTaskForm = commandForm<AddDraft>({
  command: 'addTask',
  schema: addTaskInput,
  blank: () => ({ texts: [blankText], role: '', owner: '', due: '' }),
  title: ({ texts }) => texts[0]?.text ?? '',
  input: ({ texts, role, owner, due }) => ({
    texts: texts.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) })),
    ...{ role: orNull(role), owner: orNull(owner), due: orNull(due) },
  }),
  Fields: ({ form, scope }) => {
    const t = useIncidentText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <RowsField
          form={form}
          field={form.field('texts')}
          label={t('task')}
          blank={() => blankText}
          max={textLanguages.length}
          name={(position) => t('texts.one', { position })}
          words={{ add: t('texts.add'), remove: t('texts.remove') }}
          row={({ form: row }) => (
            <Columns>
              <LanguageField field={row.field('language')} />
              <LineField field={row.field('text')} label={t('task')} required max={300} />
            </Columns>
          )}
        />
        <Columns>
          <OwnerField field={form.field('owner')} group={scope.group} />
          <RoleField field={form.field('role')} required={false} />
          <MomentField field={form.field('due')} label={t('due')} zone={zone} />
        </Columns>
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

interface SetDraft {
  readonly task: string;
  readonly base: string;
  readonly state: TaskWord | '';
  readonly owner: string;
  readonly due: string;
  readonly evidence: string;
  readonly attachments: readonly FileRef[];
}

export const setTaskForm = commandForm<SetDraft>({
  command: 'setTask',
  schema: setTaskInput,
  blank: () => ({ ...{ task: '', base: '', state: '', owner: '', due: '', evidence: '' }, attachments: [] }),
  title: ({ state, evidence }) => `${state} ${evidence}`.trim(),
  input: ({ task, base, state, owner, due, evidence, attachments }) => ({
    ...{
      task: orMissing(task),
      base: orMissing(base),
      state: orMissing(state),
      owner: orNull(owner),
      due: orNull(due),
    },
    evidence: orNull(evidence),
    attachments: attachments.map(({ id }) => id),
  }),
  Fields: ({ form, scope }) => {
    const t = useIncidentText();
    const m = useMatterText();
    const { zone } = useSurroundings();
    const { language } = useVoice();
    const words = useFileWords();
    const tasks = scope.view === null ? [] : stateOf(scope.view).tasks;
    const choose = (id: string) => {
      const found = tasks.find((task) => task.id === id);
      if (found === undefined) return;
      const { state, owner, due, last } = found;
      form.set({ task: id, base: last, state, owner: owner ?? '', due: due?.instant ?? '' });
    };
    return (
      <FieldStack>
        <SelectField
          field={{ ...form.field('task'), change: choose }}
          label={t('task')}
          required
          none={m('choose')}
          choices={tasks.map(({ id, texts }) => ({ value: id, label: textIn(texts, language)?.text ?? id }))}
        />
        <OneField
          field={form.field('state')}
          label={t('task.state')}
          required
          choices={taskStates.map((value) => ({ value, label: t(`task.${value}`) }))}
        />
        <Columns key={form.value.task}>
          <OwnerField field={form.field('owner')} group={scope.group} />
          <MomentField field={form.field('due')} label={t('due')} zone={zone} />
        </Columns>
        <ProseField
          field={form.field('evidence')}
          label={t('evidence')}
          help={t('evidence.help')}
          max={4_000}
          rows={2}
        />
        <FilesField field={form.field('attachments')} group={scope.group} label={t('files')} words={words} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
