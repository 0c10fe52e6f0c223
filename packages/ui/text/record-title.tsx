import { datedTitle, type Titled, titleIn } from '../../kind/titles.ts';
import { formatClock, formatDay } from '../time/moment.tsx';
import { RecordText } from './record-text.tsx';
import { useVoice } from './voice.tsx';

/** What a record is called in the language of the reader, where it has its title in several; else in the one text there is. */
export function useTitleOf(): (record: Titled) => string {
  const { language } = useVoice();
  return (record) => titleIn(record, language);
}

/** Title of a record, in the reader's language where it has one: the day it ends with is said in the words of the reader, in its own direction. */
export function RecordTitle({ of }: { of: Titled }) {
  const { locale } = useVoice();
  const title = useTitleOf()(of);
  const parts = datedTitle(title);
  if (parts === null) return <RecordText>{title}</RecordText>;
  const { before, between, day, hour } = parts;
  return (
    <>
      {before === '' ? null : <RecordText>{before}</RecordText>}
      {between}
      <bdi>{hour === undefined ? formatDay(locale, day) : formatClock(locale, day, hour)}</bdi>
    </>
  );
}
