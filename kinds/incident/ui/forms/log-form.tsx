import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { type FileRef, FilesField } from '../../../../packages/ui/form/files-field.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { type CommandForm, commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useFileWords } from '../../../../packages/ui/matter/use-file-words.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { logInput } from '../../inputs.ts';
import { type Category, categories } from '../../vocabulary.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';

export interface LineDraft {
  readonly key: string;
  readonly at: string;
  readonly category: Category;
  readonly source: string;
  readonly place: string;
  readonly text: string;
  readonly strikes: string;
  readonly attachments: readonly FileRef[];
}

const blankLine = { at: '', source: '', place: '', text: '', strikes: '', attachments: [] };

/** A line under a key of its own: what is typed with one hand, and what is filled in with more. */
export function entryForm(key: string): CommandForm<LineDraft> {
  return {
    command: 'log',
    schema: logInput,
    blank: () => ({ ...blankLine, key, category: 'event' }),
    title: ({ text }) => text.slice(0, 80),
    input: (draft, { now }) => ({
      ...{ key: draft.key, at: draft.at === '' ? now.toISOString() : draft.at, category: draft.category },
      ...{ source: orNull(draft.source), place: orNull(draft.place), text: orMissing(draft.text.trim()) },
      strikes: orNull(draft.strikes),
      attachments: draft.attachments.map(({ id }) => id),
    }),
    Fields: LineFields,
    Review: LineReview,
  };
}

function LineReview({ input }: { input: unknown }) {
  return <Told data={input} />;
}

function LineFields({ form, scope }: { form: Form<LineDraft>; scope: FormScope }) {
  const t = useIncidentText();
  const { zone } = useSurroundings();
  const words = useFileWords();
  return (
    <FieldStack>
      {form.value.strikes === '' ? null : <Notice tone="warn" title={t('strikes.notice')} />}
      <ProseField field={form.field('text')} label={t('entry.text')} required max={4_000} />
      <Columns>
        <MomentField field={form.field('at')} label={t('happened')} help={t('happened.help')} zone={zone} />
        <SelectField
          field={{
            ...form.field('category'),
            change: (value) => form.set({ category: value === '' ? 'event' : value }),
          }}
          label={t('category')}
          none={t('category.event')}
          choices={categories
            .filter((value) => value !== 'event')
            .map((value) => ({ value, label: t(`category.${value}`) }))}
        />
      </Columns>
      <Columns>
        <LineField field={form.field('source')} label={t('source')} max={200} />
        <LineField field={form.field('place')} label={t('place')} max={200} />
      </Columns>
      <FilesField field={form.field('attachments')} group={scope.group} label={t('files')} words={words} />
    </FieldStack>
  );
}

/** The same as a whole form: with source, place and files, or to put a line right. */
export const logForm = commandForm<LineDraft>({
  ...entryForm(''),
  blank: () => ({ ...blankLine, key: crypto.randomUUID(), category: 'event' }),
});
