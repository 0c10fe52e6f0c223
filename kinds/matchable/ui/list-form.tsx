import { Stack } from '@mantine/core';
import { ManyField, OneField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { type FileRef, FilesField } from '../../../packages/ui/form/files-field.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { useMemberName, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { monthAfter, orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import { useFileWords } from '../../../packages/ui/matter/use-file-words.ts';
import { listInput, uses } from '../schema.ts';
import { type EntriesDraft, entriesIn } from './entries-draft.ts';
import { EntriesFields } from './entries-fields.tsx';
import { FileRead } from './file-read.tsx';
import { ListView } from './list-view.tsx';
import { useMatchableText } from './text/index.ts';
import { WhatItMeans } from './what-it-means.tsx';

interface ListDraft extends EntriesDraft {
  readonly title: string;
  readonly use: (typeof uses)[number] | '';
  readonly partners: readonly string[];
  readonly contact: string;
  readonly file: readonly FileRef[];
}

export const listForm = commandForm<ListDraft>({
  command: 'list',
  tells: true,
  schema: listInput,
  blank: ({ now }) => ({
    ...{ title: '', use: '', partners: [], contact: '', file: [] },
    ...{ type: '', identifiers: '', source: '', until: monthAfter(now, 1) },
  }),
  title: ({ title }) => title,
  input: (draft) => ({
    title: orMissing(draft.title.trim()),
    use: orMissing(draft.use),
    partners: draft.partners,
    contact: orNull(draft.contact),
    entries: entriesIn(draft) ?? null,
    file: draft.file[0]?.id ?? null,
  }),
  Fields: ListFields,
  Review({ input }) {
    const read = listInput.safeParse(input);
    if (!read.success) return null;
    return (
      <Stack gap="md">
        <WhatItMeans />
        <ListView list={read.data} entries={read.data.entries} file={read.data.file} />
      </Stack>
    );
  },
});

function ListFields({ form, scope }: { form: Form<ListDraft>; scope: FormScope }) {
  const t = useMatchableText();
  const name = useMemberName();
  const words = useFileWords();
  const { groups, me } = useSurroundings();
  const askers = groups.flatMap(({ matching }) => matching.filter(({ holder }) => holder === me));
  const partners = [...new Set(askers.map(({ asker }) => asker))].sort();
  return (
    <FieldStack>
      <WhatItMeans />
      <LineField field={form.field('title')} label={t('title')} required max={200} />
      <OneField
        field={form.field('use')}
        label={t('use')}
        required
        choices={uses.map((value) => ({ value, label: t(`use.${value}`), help: t(`use.${value}.help`) }))}
      />
      <ManyField
        field={form.field('partners')}
        label={t('partners')}
        help={partners.length === 0 ? t('partners.none') : t('partners.help')}
        required
        choices={partners.map((value) => ({ value, label: name(value) }))}
      />
      <ProseField field={form.field('contact')} label={t('contact')} help={t('contact.help')} rows={2} max={500} />
      <EntriesFields form={form} hasFile={form.value.file.length > 0} />
      <FilesField
        field={form.field('file')}
        group={scope.group}
        label={t('file')}
        help={t('file.help')}
        words={{ ...words, add: t('file.add') }}
        most={1}
      />
      {form.value.file.map(({ id }) => (
        <FileRead key={id} file={id} />
      ))}
    </FieldStack>
  );
}
