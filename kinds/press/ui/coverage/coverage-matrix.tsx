import {
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconExclamationCircle,
  IconHelpCircle,
  IconPlus,
} from '@tabler/icons-react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Cell, Column, Matrix, Row } from '../../coverage.ts';
import type { Suspect } from '../../suspects.ts';
import { SuspectLine } from '../record/suspect-line.tsx';
import { usePressText } from '../text/index.ts';
import css from './coverage.module.css';

const signs = {
  kept: <IconCircleCheckFilled size={22} aria-hidden="true" />,
  changed: <IconExclamationCircle size={22} aria-hidden="true" />,
  dropped: <IconCircleDashed size={22} aria-hidden="true" />,
  unknown: <IconHelpCircle size={22} aria-hidden="true" />,
  topic: <IconCircleCheck size={22} aria-hidden="true" />,
} as const;

/** How a cell is shown: where only topics and figures could be compared, “kept” would say too much. */
const lookOf = ({ state, sameLanguage }: Cell): keyof typeof signs =>
  state === 'kept' && !sameLanguage ? 'topic' : state;

/** Points against reports: a sign and a word for each, the paper's own sentence behind it; a table for whoever reads it as one. */
export function CoverageMatrix({ matrix: { rows, columns }, group }: { matrix: Matrix; group: string }) {
  const t = usePressText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('coverage.title')}>
      <table className={css.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.point')}</th>
            {columns.map((column, at) => (
              <th key={column.record} scope="col">
                <Head column={column} cells={rows.flatMap(({ cells }) => cells[at] ?? [])} group={group} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Point row={row} />
              </th>
              {row.cells.map((cell) => (
                <td key={cell.record} data-state={lookOf(cell)}>
                  <Made cell={cell} isOwn={cell.record === row.from} group={group} />
                </td>
              ))}
            </tr>
          ))}
          {columns.some(({ names }) => names.length > 0) ? (
            <tr>
              <th scope="row">{t('coverage.names')}</th>
              {columns.map(({ record, names }) => (
                <td key={record} data-state={names.length > 0 ? 'changed' : 'none'}>
                  {names.length === 0 ? (
                    <span className={css.language}>{t('coverage.noNames')}</span>
                  ) : (
                    <Doubted suspects={names} group={group} record={record} />
                  )}
                </td>
              ))}
            </tr>
          ) : null}
          <tr>
            <th scope="row">{t('coverage.added')}</th>
            {columns.map((column) => (
              <td key={column.record} data-state={column.added.length > 0 ? 'added' : 'none'}>
                <Added column={column} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Point({ row }: { row: Row }) {
  const { language } = useVoice();
  const [own] = Object.entries(row.text).sort(([code]) => (code === language ? -1 : 1));
  if (own === undefined) return <bdi>{row.id}</bdi>;
  return (
    <span lang={own[0]}>
      <RecordText>{own[1]}</RecordText>
    </span>
  );
}

/** Paper, and how much of the agreed text it has: a bar with its numbers in words. */
function Head({ column, cells, group }: { column: Column; cells: readonly Cell[]; group: string }) {
  const t = usePressText();
  const { locale } = useVoice();
  const { RecordLink } = useSurroundings();
  const count = (look: keyof typeof signs): number => cells.filter((cell) => lookOf(cell) === look).length;
  const language =
    column.language === null ? null : new Intl.DisplayNames([locale], { type: 'language' }).of(column.language);
  return (
    <div className={css.head}>
      <RecordLink group={group} kind="press" record={column.record}>
        <RecordText>{column.source}</RecordText>
      </RecordLink>
      {language === null ? null : <span className={css.language}>{language}</span>}
      {column.gone ? null : (
        <>
          <span className={css.bar} aria-hidden="true">
            {(['kept', 'topic', 'changed', 'dropped'] as const).map((state) => (
              <span key={state} data-state={state} style={{ flexGrow: count(state) }} />
            ))}
          </span>
          <span className={css.counts}>
            {t('coverage.counts', { kept: count('kept'), changed: count('changed'), dropped: count('dropped') })}
            {count('topic') === 0 ? null : ` · ${t('coverage.byTopic', { count: count('topic') })}`}
          </span>
        </>
      )}
    </div>
  );
}

function Made({ cell, isOwn, group }: { cell: Cell; isOwn: boolean; group: string }) {
  const t = usePressText();
  const { quote, differs, figures, sameLanguage, suspects } = cell;
  const look = lookOf(cell);
  const word = (
    <span className={css.word}>
      {signs[look]}
      <span>{t(isOwn ? 'cell.own' : `cell.${look}`)}</span>
    </span>
  );
  if (quote === null || isOwn) return word;
  return (
    <details>
      <summary>{word}</summary>
      <RecordText block>{quote}</RecordText>
      {differs.length === 0 ? null : (
        <ul className={css.differs}>
          {differs.map((one) => (
            <li key={one}>
              {one === 'figures'
                ? t('differs.figures', { agreed: figures.agreed.join(', '), said: figures.said.join(', ') })
                : t(`differs.${one}`)}
            </li>
          ))}
        </ul>
      )}
      {sameLanguage ? null : <p className={css.language}>{t('coverage.across')}</p>}
      <Doubted suspects={suspects} group={group} record={cell.record} />
    </details>
  );
}

/** Figures and names that are not as agreed, each one click from the list of mistakes. */
function Doubted({ suspects, ...place }: { suspects: readonly Suspect[]; group: string; record: string }) {
  return suspects.map((suspect) => (
    <SuspectLine key={`${suspect.start} ${suspect.right}`} suspect={suspect} {...place} />
  ));
}

function Added({ column }: { column: Column }) {
  const t = usePressText();
  if (column.gone) return <span className={css.language}>{t('coverage.gone')}</span>;
  if (column.added.length === 0) return <span className={css.language}>{t('coverage.nothingAdded')}</span>;
  return (
    <details>
      <summary>
        <span className={css.word}>
          <IconPlus size={22} aria-hidden="true" />
          <span>{t('coverage.addedCount', { count: column.added.length })}</span>
        </span>
      </summary>
      <ul className={css.differs}>
        {column.added.map((one) => (
          <li key={one}>
            <RecordText>{one}</RecordText>
          </li>
        ))}
      </ul>
    </details>
  );
}
