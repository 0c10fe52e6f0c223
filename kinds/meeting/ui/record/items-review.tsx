import { IconFile } from '@tabler/icons-react';
import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { useFileName } from '../../../../packages/ui/matter/named-files.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useMeetingText } from '../text/index.ts';
import css from './agenda.module.css';
import { Titles } from './titles.tsx';

export interface ItemSeen {
  readonly titles: readonly { readonly language: string; readonly text: string }[];
  readonly lane: string | null;
  readonly minutes: number;
  readonly link: { readonly kind: string; readonly record: string } | null;
  readonly attachments: readonly string[];
}

/** Items as they will stand on the agenda. */
export function ItemsReview({ items }: { items: readonly ItemSeen[]; group: string }) {
  const t = useMeetingText();
  const fileName = useFileName();
  return (
    <ol className={css.agenda}>
      {items.map(({ titles, lane, minutes, link, attachments }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of an input have no other identity
        <li key={index}>
          <Titles titles={titles} />
          <p className={css.about}>
            <span>{t('item.time', { minutes })}</span>
            {lane === null ? null : <span>{t.maybe(`lane.${lane}`) ?? lane}</span>}
            {link === null ? null : <span>{t('item.linked')}</span>}
            {attachments.map((id) => (
              <FileName key={id} name={fileName(id) ?? id} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function FileName({ name }: { name: string }) {
  return (
    <span>
      <IconFile size={14} aria-hidden="true" /> <RecordText>{name}</RecordText>
    </span>
  );
}

export function DocumentsReview({ input }: { input: unknown }) {
  const fileName = useFileName();
  const ids = valueAt(input, 'documents');
  const note = textAt(input, 'note');
  return (
    <>
      <ul>
        {(Array.isArray(ids) ? ids : []).flatMap((id) =>
          typeof id === 'string' ? [<li key={id}>{<FileName name={fileName(id) ?? id} />}</li>] : [],
        )}
      </ul>
      {note === null ? null : <RecordText block>{note}</RecordText>}
    </>
  );
}
