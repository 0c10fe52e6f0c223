import { formatClock, formatDay } from '../time/moment.tsx';
import { RecordText } from './record-text.tsx';
import { useVoice } from './voice.tsx';

/** Ends with a day (YYYY-MM-DD), perhaps with an hour after it, as kinds write it that name their records by the day. */
const dated = /^(.*?)( · | )?(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/su;

/** Title of a record. It is one text for all languages: the day it ends with is said in the words of the reader, in its own direction. */
export function RecordTitle({ children }: { children: string }) {
  const { locale } = useVoice();
  const [, before = '', between = '', day, hour] = dated.exec(children) ?? [];
  if (day === undefined) return <RecordText>{children}</RecordText>;
  return (
    <>
      {before === '' ? null : <RecordText>{before}</RecordText>}
      {between}
      <bdi>{hour === undefined ? formatDay(locale, day) : formatClock(locale, day, hour)}</bdi>
    </>
  );
}
