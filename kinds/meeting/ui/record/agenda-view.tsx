import { IconFile } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { agendaOf } from '../../agenda.ts';
import type { AgendaItem, Sitting } from '../../schema.ts';
import { useMeetingText } from '../text/index.ts';
import css from './agenda.module.css';
import { Titles } from './titles.tsx';

/** The agenda of one sitting in its order, each item in all its languages. */
export function AgendaView({ sitting, view }: { sitting: Sitting; view: RecordView }) {
  const t = useMeetingText();
  const items = agendaOf(sitting);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  if (items.length === 0) return <p className={css.none}>{t('agenda.none')}</p>;
  return (
    <>
      <ol className={css.agenda}>
        {items.map((item) => (
          <Item key={item.key} item={item} view={view} />
        ))}
      </ol>
      <p className={css.none}>{t('agenda.minutes', { minutes })}</p>
    </>
  );
}

function Item({ item, view }: { item: AgendaItem; view: RecordView }) {
  const t = useMeetingText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  const { link, lane } = item;
  return (
    <li>
      <Titles titles={item.titles} />
      <p className={css.about}>
        <span>{t('item.time', { minutes: item.minutes })}</span>
        {lane === null ? null : <span>{t(`lane.${lane}`)}</span>}
        <span>{t('item.by', { who: name(item.author) })}</span>
        {link === null ? null : (
          <RecordLink group={view.line.group} kind={link.kind} record={link.record}>
            {t('item.source')}
          </RecordLink>
        )}
        {item.attachments.map((file) => (
          <span key={file.id}>
            <IconFile size={14} aria-hidden="true" /> <RecordText>{file.name}</RecordText>
          </span>
        ))}
      </p>
    </li>
  );
}
