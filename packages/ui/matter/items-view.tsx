import { IconPaperclip } from '@tabler/icons-react';
import type { Grade } from '../../kind/grade.ts';
import type { Basis } from '../../kind/item.ts';
import type { HandlingCode } from '../../kind/kind.ts';
import { Badge } from '../parts/badge.tsx';
import { RecordText } from '../text/record-text.tsx';
import css from './matter.module.css';
import { useFileName } from './named-files.tsx';
import { useMatterText } from './text/index.ts';

/** An item as every reader may see it; files by name, or by number where only their ids are known. */
export interface ItemSeen {
  readonly text: string;
  readonly basis: Basis;
  readonly grade: Grade;
  readonly handling: readonly HandlingCode[];
  readonly handlingNote: string | null;
  readonly attachments: readonly ({ readonly name: string } | string)[];
}

export function ItemsView({ items }: { items: readonly ItemSeen[] }) {
  return (
    <ol className={css.items}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a statement have no other identity than their place
        <li key={index} className={css.item}>
          <RecordText block>{item.text}</RecordText>
          <ItemMarks item={item} />
          {item.handlingNote ? (
            <RecordText block className={css.note}>
              {item.handlingNote}
            </RecordText>
          ) : null}
          <FileNames files={item.attachments} />
        </li>
      ))}
    </ol>
  );
}

function ItemMarks({ item }: { item: ItemSeen }) {
  const t = useMatterText();
  const { source, information } = item.grade;
  return (
    <p className={css.head}>
      <Badge title={t(`basis.${item.basis}.help`)}>{t(`basis.${item.basis}`)}</Badge>
      <Badge tone="info" title={`${t(`grade.source.${source}`)} ${t(`grade.information.${information}`)}`}>
        <bdi dir="ltr">
          {source}
          {information}
        </bdi>
      </Badge>
      {item.handling.map((code) => (
        <Badge key={code} title={t(`handling.${code}`)}>
          <bdi dir="ltr">{code}</bdi>
        </Badge>
      ))}
      <span className={css.kind}>{t(`grade.source.${source}`)}</span>
      <span className={css.kind}>{t(`grade.information.${information}`)}</span>
    </p>
  );
}

/** Files that belong to a statement; they are fetched from the record's list of files. */
export function FileNames({ files }: { files: ItemSeen['attachments'] }) {
  const t = useMatterText();
  const nameOf = useFileName();
  if (files.length === 0) return null;
  const named = files.flatMap((file) => (typeof file === 'string' ? (nameOf(file) ?? []) : [file.name]));
  return (
    <p className={css.files}>
      <IconPaperclip size={15} aria-hidden="true" />
      {named.length === files.length
        ? named.map((name) => <RecordText key={name}>{name}</RecordText>)
        : t('files.count', { count: files.length })}
    </p>
  );
}
