import type { RecordView } from '../../../../packages/contract/record.ts';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { Outlook } from '../../inquiries.ts';
import type { SeriesState } from '../../schema.ts';
import { Picture } from '../picture/picture.tsx';
import { stateOf } from '../read.ts';
import { useSeriesText } from '../text/index.ts';
import { BesideView } from './beside-view.tsx';
import css from './record.module.css';
import { SameAsTable } from './same-as-table.tsx';
import { WarningsView } from './warnings-view.tsx';

/** One series: its warnings, its picture with a table that says the same, other members' series beside it, what is counted. */
export function State({ view }: { view: RecordView }) {
  const t = useSeriesText();
  const state = stateOf(view);
  const { group, record } = view.line;
  const { data } = useInquiry<Outlook | null>({ group, kind: 'series', inquiry: 'outlook' }, { record });
  return (
    <>
      {data ? <WarningsView outlook={data} group={group} record={record} /> : null}
      {data ? (
        <Section title={t('picture.title')} note={<Notes outlook={data} />}>
          <Picture outlook={data} title={state.opened?.title ?? ''} />
          {data.places.length === 0 ? null : (
            <details className={css.more}>
              <summary>{t('table.show')}</summary>
              <SameAsTable outlook={data} state={state} />
            </details>
          )}
        </Section>
      ) : null}
      {data ? <BesideView beside={data.beside} group={group} /> : null}
      <About state={state} />
    </>
  );
}

/** How the forecast was made, as far as the reader has to know. */
function Notes({ outlook: { notes, missing, origins, ahead } }: { outlook: Outlook }) {
  const t = useSeriesText();
  const said = [
    ...(missing === 0 ? [] : [t('missing.said', { count: missing })]),
    ...notes.map((note) => t(`note.${note}`)),
    ...(ahead.length === 0 || origins === 0 ? [] : [t('note.origins', { count: origins })]),
  ];
  return said.length === 0 ? null : said.join(' ');
}

function About({ state: { opened } }: { state: SeriesState }) {
  const t = useSeriesText();
  if (opened === null) return null;
  const words = ['counted', 'countedBy', 'unit', 'zone', 'source', 'restrictions'] as const;
  return (
    <Section title={t('about')}>
      <Facts columns={2}>
        {words.map((field) => {
          const text = opened[field];
          return text === null ? null : (
            <Fact key={field} label={t(field)}>
              <RecordText>{text}</RecordText>
            </Fact>
          );
        })}
        <Fact label={t('step')}>{t(`step.${opened.step}`)}</Fact>
        <Fact label={t('leastCount')}>{opened.leastCount === null ? null : String(opened.leastCount)}</Fact>
      </Facts>
    </Section>
  );
}
