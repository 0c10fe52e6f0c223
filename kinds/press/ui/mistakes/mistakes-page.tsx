import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDownload, IconPencilExclamation } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { ListedMistake } from '../../mistakes.ts';
import css from '../record/lists.module.css';
import { usePressText } from '../text/index.ts';
import { csvAddress } from './mistakes-csv.ts';

/** The list with which the press office writes to the papers, paper by paper. */
export function MistakesPage({ group }: { group: string }) {
  const t = usePressText();
  const { data } = useInquiry<{ readonly mistakes: readonly ListedMistake[] }>({
    group,
    kind: 'press',
    inquiry: 'mistakes',
  });
  if (!data) return null;
  if (data.mistakes.length === 0)
    return (
      <Empty icon={<IconPencilExclamation size={32} />} title={t('mistakes.none')}>
        {t('mistakes.none.words')}
      </Empty>
    );
  const papers = Map.groupBy(data.mistakes, ({ source }) => source);
  return (
    <>
      {[...papers].map(([paper, mistakes]) => (
        <Section key={paper} title={<RecordText>{paper}</RecordText>}>
          <Table paper={paper} mistakes={mistakes} group={group} />
        </Section>
      ))}
      <div>
        <Save mistakes={data.mistakes} />
      </div>
    </>
  );
}

const columns = ['quote', 'right', 'what', 'outcome'] as const;

function Table({ paper, mistakes, group }: { paper: string; mistakes: readonly ListedMistake[]; group: string }) {
  const t = usePressText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={paper}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
            <th scope="col">{t('mistakes.report')}</th>
          </tr>
        </thead>
        <tbody>
          {mistakes.map(({ id, record, quote, right, what, note, outcome, answer, by, published }) => (
            <tr key={id}>
              <th scope="row">
                <RecordText>{quote}</RecordText>
              </th>
              <td>
                <RecordText>{right}</RecordText>
                {note === null ? null : (
                  <div className={css.about}>
                    <RecordText>{note}</RecordText>
                  </div>
                )}
              </td>
              <td>{t(`what.${what}`)}</td>
              <td>
                {outcome === null ? (
                  <Badge tone="warn" icon={<IconAlertTriangle size={13} />}>
                    {t('mistake.open')}
                  </Badge>
                ) : (
                  <Badge tone="ok" icon={<IconCheck size={13} />}>
                    {t(`outcome.${outcome}`)}
                  </Badge>
                )}
                {answer === null ? null : (
                  <div className={css.about}>
                    <RecordText>{answer}</RecordText>
                  </div>
                )}
              </td>
              <td>
                <RecordLink group={group} kind="press" record={record}>
                  {published ?? t('several.open')}
                </RecordLink>
                <div className={css.about}>
                  <bdi>{name(by)}</bdi>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Save({ mistakes }: { mistakes: readonly ListedMistake[] }) {
  const t = usePressText();
  const mark = useSurroundings().useExerciseWord();
  const header = [
    mark === null ? t('source') : `${mark} · ${t('source')}`,
    t('published'),
    t('url'),
    t('quote'),
    t('right'),
    t('what'),
    t('note'),
    t('outcome'),
    t('answer'),
  ];
  const rows = mistakes.map(({ source, published, url, quote, right, what, note, outcome, answer }) => [
    ...[source, published ?? '', url ?? '', quote, right, t(`what.${what}`), note ?? ''],
    ...[t(outcome === null ? 'mistake.open' : `outcome.${outcome}`), answer ?? ''],
  ]);
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconDownload size={18} />}
      href={csvAddress(header, rows)}
      download="mistakes.csv"
    >
      {t('mistakes.csv')}
    </Button>
  );
}
