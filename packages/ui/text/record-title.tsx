import { type Titled, titleIn } from '../../kind/titles.ts';
import { formatClock, formatDay } from '../time/moment.tsx';
import { RecordText } from './record-text.tsx';
import { useVoice } from './voice.tsx';

/** Ends with a day (YYYY-MM-DD), perhaps with an hour after it, as kinds write it that name their records by the day. */
const dated = /^(.*?)( · | )?(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/su;

/** What a record is called in the language of the reader, where it has its title in several; else in the one text there is. */
export function useTitleOf(): (record: Titled) => string {
  const { language } = useVoice();
  return (record) => titleIn(record, language);
}

/** Title of a record, in the reader's language where it has one: the day it ends with is said in the words of the reader, in its own direction. */
export function RecordTitle({ of }: { of: Titled }) {
  const { locale } = useVoice();
  const title = useTitleOf()(of);
  const [, before = '', between = '', day, hour] = dated.exec(title) ?? [];
  if (day === undefined) return <RecordText>{title}</RecordText>;
  return (
    <>
      {before === '' ? null : <RecordText>{before}</RecordText>}
      {between}
      <bdi>{hour === undefined ? formatDay(locale, day) : formatClock(locale, day, hour)}</bdi>
    </>
  );
}
