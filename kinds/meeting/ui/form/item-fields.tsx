import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { type FileRef, FilesField } from '../../../../packages/ui/form/files-field.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { useFileWords } from '../../../../packages/ui/matter/use-file-words.ts';
import { type Lane, lanes } from '../../vocabulary.ts';
import { useMeetingText } from '../text/index.ts';
import { type TitleDraft, TitlesField, titlesInput } from './rows.tsx';

export interface ItemDraft {
  readonly titles: readonly TitleDraft[];
  readonly lane: Lane | '';
  readonly minutes: string;
  /** The record it is about; empty when it is about none. */
  readonly kind: string;
  readonly record: string;
  readonly attachments: readonly FileRef[];
}

export function blankItem(languages: readonly TitleDraft['language'][]): ItemDraft {
  const titles = languages.map((language) => ({ language, text: '' }));
  return { titles, lane: '', minutes: '15', kind: '', record: '', attachments: [] };
}

export const itemInput = ({ titles, lane, minutes, kind, record, attachments }: ItemDraft) => ({
  titles: titlesInput(titles.filter(({ text }) => text.trim() !== '')),
  lane: lane === '' ? null : lane,
  minutes: orMissing(minutes) === undefined ? undefined : Number(minutes),
  link: kind === '' ? null : { kind, record },
  attachments: attachments.map(({ id }) => id),
});

export function ItemFields({ form, group }: { form: Form<ItemDraft>; group: string }) {
  const t = useMeetingText();
  const m = useMatterText();
  const words = useFileWords();
  const { RecordLink } = useSurroundings();
  const { kind, record } = form.value;
  return (
    <>
      <TitlesField form={form} field={form.field('titles')} label={t('item.titles')} />
      <Columns>
        <LineField field={form.field('minutes')} label={t('item.minutes')} required ltr max={3} />
        <SelectField
          field={form.field('lane')}
          label={t('lane')}
          none={t('lane.none')}
          choices={lanes.map((value) => ({ value, label: t(`lane.${value}`) }))}
        />
      </Columns>
      {kind === '' ? null : (
        <p>
          {t('item.about')}{' '}
          <RecordLink group={group} kind={kind} record={record}>
            {t('item.source')}
          </RecordLink>{' '}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconX size={14} />}
            onClick={() => form.set({ kind: '', record: '' })}
          >
            {t('item.unlink')}
          </Button>
        </p>
      )}
      <FilesField field={form.field('attachments')} group={group} label={m('files')} words={words} />
    </>
  );
}
