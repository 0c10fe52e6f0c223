import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { Section } from '../../../packages/ui/parts/section.tsx';
import { Table } from '../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { Note, TransitState } from '../schema.ts';
import { spansOf } from '../spans.ts';
import { Named, usePortName } from './names.tsx';
import css from './pages/dashboard.module.css';
import { Spans } from './spans.tsx';
import { useTransitText } from './text/index.ts';

/** Ports, lines, ships and notes of an operation. */
export function Matter({ state }: { state: TransitState }) {
  const t = useTransitText();
  return (
    <>
      <Section title={t('notes')}>
        <Notes notes={state.notes.filter(({ ended }) => ended === null)} zone={state.opened?.zone} />
      </Section>
      <Section title={t('places')}>
        <Places state={state} />
      </Section>
      <Section title={t('lines')}>
        <Lines state={state} />
      </Section>
    </>
  );
}

function Places({ state }: { state: TransitState }) {
  const t = useTransitText();
  const member = useMemberName();
  if (state.places.length === 0) return <p>{t('plan.none')}</p>;
  return (
    <Table
      label={t('places')}
      heads={[t('code'), t('names'), t('what'), t('owner'), t('parts')]}
      rows={state.places.map((one) => ({
        key: one.code,
        cells: [
          <bdi key="code">{one.code}</bdi>,
          <span key="name">
            <Named names={one.place.names} /> {one.retired ? <Badge>{t('retired')}</Badge> : null}
          </span>,
          t(`what.${one.what}`),
          <bdi key="member">{member(one.member)}</bdi>,
          <RecordText key="parts">{one.parts.join(' · ')}</RecordText>,
        ],
      }))}
    />
  );
}

function Lines({ state }: { state: TransitState }) {
  const t = useTransitText();
  const member = useMemberName();
  const portName = usePortName(state.places);
  if (state.lines.length === 0) return <p>{t('plan.none')}</p>;
  return (
    <>
      <Table
        label={t('line')}
        heads={[t('code'), t('port.from'), t('port.to'), t('minutes'), t('owner')]}
        rows={state.lines.map((one) => ({
          key: one.code,
          cells: [
            <bdi key="code">{one.code}</bdi>,
            <RecordText key="from">{portName(one.from)}</RecordText>,
            <RecordText key="to">{portName(one.to)}</RecordText>,
            t('minutes.count', { count: one.minutes }),
            <bdi key="member">{member(one.member)}</bdi>,
          ],
        }))}
      />
      {state.ships.length === 0 ? null : (
        <Table
          label={t('ship')}
          heads={[t('ship'), t('line'), t('ship.carries'), t('ship.rotations'), t('owner')]}
          rows={state.ships.map((one) => ({
            key: one.code,
            cells: [
              <RecordText key="name">{one.name}</RecordText>,
              <bdi key="line">{one.line ?? t('reserve')}</bdi>,
              t('capacity', { passengers: one.passengers, vehicles: one.vehicles }),
              String(one.rotations),
              <bdi key="member">{member(one.member)}</bdi>,
            ],
          }))}
        />
      )}
    </>
  );
}

function noteEffect(t: ReturnType<typeof useTransitText>, { effect, left }: Note): string {
  if (effect !== 'reduced') return t(`effect.${effect}`);
  return left === null ? t('effect.reducedOpen') : t('effect.reducedTo', { left });
}

export function Notes({ notes, zone }: { notes: readonly Note[]; zone: string | undefined }) {
  const t = useTransitText();
  const member = useMemberName();
  const tones = { warning: 'warn', reduced: 'warn', closed: 'danger' } as const;
  if (notes.length === 0) return <p>{t('notes.none')}</p>;
  return (
    <ul className={css.plain}>
      {notes.map((note) => (
        <li key={note.id}>
          <Badge tone={tones[note.effect]}>{noteEffect(t, note)}</Badge> {t(`cause.${note.cause}`)}{' '}
          <bdi>{[...note.ports, ...note.lines, ...note.ships].join(', ')}</bdi> ·{' '}
          <Moment instant={note.from} {...(zone === undefined ? {} : { zone })} />
          {note.to === null ? null : (
            <>
              {' – '}
              <Moment instant={note.to} {...(zone === undefined ? {} : { zone })} />
            </>
          )}{' '}
          · <bdi>{member(note.member)}</bdi>
          <RecordText block>{note.text}</RecordText>
        </li>
      ))}
    </ul>
  );
}

/** What is planned of each line from each port, days with the same figures together. */
export function Plans({ state }: { state: TransitState }) {
  const t = useTransitText();
  const portName = usePortName(state.places);
  if (state.plans.length === 0) return <p>{t('plan.none')}</p>;
  return state.plans.map((plan) => (
    <Section
      key={`${plan.line} ${plan.port}`}
      title={<bdi>{t('plan.of', { line: plan.line, port: portName(plan.port) })}</bdi>}
      note={t('revisions', { count: plan.revisions })}
    >
      <Spans spans={spansOf(plan)} />
    </Section>
  ));
}
