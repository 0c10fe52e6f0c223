import { Button, Progress } from '@mantine/core';
import { useRef, useState } from 'react';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import type { RowError } from '../../import/gathering.ts';
import type { ReadCounts } from '../../import/reader.ts';
import { useCrossingText } from '../text/index.ts';
import css from './import.module.css';
import { type Compared, parts } from './read-file.ts';

export interface Dry extends Compared {
  readonly read: ReadCounts;
}

/** What a file would say, before it says anything; then the sending of it, in parts, until it is done or stopped. */
export function Result({ dry, group, again }: { dry: Dry; group: string; again: () => void }) {
  const t = useCrossingText();
  const { read, fresh, changed, same } = dry;
  const shownDays = 20;
  return (
    <>
      <Section title={t('import.rows', { count: read.rows, repeated: read.repeated })}>
        <ul>
          <li>{t('import.fresh', { count: fresh.length })}</li>
          <li>{t('import.changed', { count: changed.length })}</li>
          <li>{t('import.same', { count: same })}</li>
        </ul>
        <Sending dry={dry} group={group} again={again} />
      </Section>
      {read.errorCount === 0 ? null : (
        <Section title={t('import.errors', { count: read.errorCount })} note={t('import.errors.help')}>
          <Errors errors={read.errors} />
        </Section>
      )}
      {read.missing.length === 0 ? null : (
        <Section title={t('import.missing')}>
          <ul>
            {read.missing.map(({ port, days }) => (
              <li key={port}>
                <bdi>{port}</bdi> ·{' '}
                <bdi>{t('import.missing.one', { count: days.length, days: days.slice(0, shownDays).join(', ') })}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Errors({ errors }: { errors: readonly RowError[] }) {
  const t = useCrossingText();
  return (
    <Table
      label={t('import.line')}
      heads={[t('import.line'), t('import.why'), t('import.value')]}
      rows={errors.map(({ line, code, value, other }) => ({
        key: `${line} ${code}`,
        cells: [
          String(line),
          <span key="why">
            {t.maybe(`import.error.${code}`) ?? code}{' '}
            {other === undefined ? null : `(${t('import.otherLine', { line: other })})`}
          </span>,
          <RecordText key="value">{value}</RecordText>,
        ],
      }))}
    />
  );
}

type State =
  | { readonly t: 'ready' | 'stopped' | 'failed' | 'done'; readonly done: number }
  | { readonly t: 'sending'; readonly done: number };

function Sending({ dry: { fresh, changed }, group, again }: { dry: Dry; group: string; again: () => void }) {
  const t = useCrossingText();
  const { beginEach, CodeSentence } = useSurroundings();
  const [state, setState] = useState<State>({ t: 'ready', done: 0 });
  const [refused, setRefused] = useState<readonly { sheet: string; code: string }[]>([]);
  const stop = useRef(false);
  const sheets = [...fresh, ...changed];

  async function send(): Promise<void> {
    stop.current = false;
    let done = 0;
    for (const part of parts(sheets)) {
      if (stop.current) return setState({ t: 'stopped', done });
      setState({ t: 'sending', done });
      try {
        const codes = await beginEach({ group, kind: 'crossing', command: 'count' }, part);
        const no = codes.flatMap((code, index) =>
          code === null || code === 'crossing.same'
            ? []
            : [{ sheet: `${part[index]?.port ?? ''} ${part[index]?.day ?? ''}`, code }],
        );
        if (no.length > 0) setRefused((before) => [...before, ...no]);
      } catch {
        return setState({ t: 'failed', done });
      }
      done += part.length;
    }
    setState({ t: 'done', done });
  }

  if (sheets.length === 0) return null;
  return (
    <div className={css.sending}>
      {state.t === 'sending' ? (
        <>
          <Progress
            value={(state.done / sheets.length) * 100}
            aria-label={t('import.sending', { done: state.done, total: sheets.length })}
          />
          <p role="status">{t('import.sending', { done: state.done, total: sheets.length })}</p>
          <Button
            variant="default"
            onClick={() => {
              stop.current = true;
            }}
          >
            {t('import.stop')}
          </Button>
        </>
      ) : null}
      {state.t === 'ready' || state.t === 'failed' ? (
        <Button size="md" onClick={() => void send()}>
          {t('import.send', { count: sheets.length })}
        </Button>
      ) : null}
      {state.t === 'failed' ? <Notice tone="danger" alert title={t('import.failed')} /> : null}
      {state.t === 'stopped' ? (
        <Notice tone="warn" alert title={t('import.stopped')}>
          <Button variant="default" onClick={again}>
            {t('import.again')}
          </Button>
        </Notice>
      ) : null}
      {state.t === 'done' ? (
        <p role="status">
          <strong>{t('import.done', { count: state.done - refused.length })}</strong>
        </p>
      ) : null}
      {refused.length === 0 ? null : (
        <Table
          label={t('import.refused')}
          heads={[t('import.refused'), t('import.why')]}
          rows={refused.map(({ sheet, code }) => ({
            key: sheet,
            cells: [<bdi key="sheet">{sheet}</bdi>, <CodeSentence key="code" code={code} />],
          }))}
        />
      )}
    </div>
  );
}
