import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { nextQuery } from '../../client/queries.ts';
import { useKindTexts } from '../../frame/kinds.ts';
import { useSees } from '../../frame/sees.ts';
import { useSentence } from '../../frame/sentence.ts';
import { Waiting } from '../../frame/waiting.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './group.module.css';

const shown = 6;
/** A series would fill the list: its first sitting stands for all, so more are asked for than are shown. */
const asked = 100;

/** What takes place next in a group, of all its tools. */
export function Next({ group }: { group: string }) {
  const t = useFrameText();
  const texts = useKindTexts();
  const sentence = useSentence();
  const { language } = useVoice();
  const sees = useSees();
  const next = useQuery(nextQuery(group, asked));
  if (next.isPending) return <Waiting />;
  if (next.isError) return <Notice tone="danger" alert title={sentence(next.error)} />;
  const items = [
    ...new Map(
      next.data.items.toReversed().map((item) => [`${item.kind} ${item.record} ${item.title}`, item]),
    ).values(),
  ];
  items.sort((a, b) => (a.start.instant < b.start.instant ? -1 : 1));
  if (items.length === 0) return <p className={css.none}>{t('group.next.none')}</p>;
  return (
    <ul className={css.lines}>
      {items.slice(0, shown).map(({ kind, record, title, titles, start, place }) => (
        <li key={`${kind} ${record} ${start.instant} ${title}`}>
          {sees(kind) ? (
            <Link to="/records/$group/$kind/$record" params={{ group, kind, record }}>
              <RecordText>{textIn(titles, language)?.text ?? title}</RecordText>
            </Link>
          ) : (
            <RecordText>{textIn(titles, language)?.text ?? title}</RecordText>
          )}
          <p className={css.about}>
            <Moment instant={start.instant} zone={start.zone} />
            <span>{texts(kind)?.maybe('name') ?? kind}</span>
            {place === null ? null : <RecordText>{place}</RecordText>}
          </p>
        </li>
      ))}
    </ul>
  );
}
