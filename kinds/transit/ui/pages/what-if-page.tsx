import { Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { BoardFilters } from '../../../../packages/ui/board/board-filters.tsx';
import { DayInput } from '../../../../packages/ui/form/day-input.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { dayAfter, daysBetween } from '../../days.ts';
import type { Operation } from '../../schema.ts';
import { mostAsked, type WhatIf } from '../../what-if.ts';
import { useDayName, useNumber, usePortName } from '../names.tsx';
import { WithOperation } from '../operation.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

/** A ship out, a port closed: what is lost by day, what is left, and where it could go. Nothing is said to anybody. */
export function WhatIfPage({ group }: { group: string }) {
  return (
    <WithOperation group={group}>
      {(operation) => <Asking key={operation.record} group={group} operation={operation} />}
    </WithOperation>
  );
}

interface Asked {
  readonly ports: readonly string[];
  readonly lines: readonly string[];
  readonly ships: readonly string[];
  readonly from: string;
  readonly to: string;
  /** What would be left, in hundredths; 0: out of use. */
  readonly left: number;
}

function firstDays({ opened: { from, to } }: Operation): Pick<Asked, 'from' | 'to'> {
  const today = new Date().toISOString().slice(0, 10);
  const first = today < from || today > to ? from : today;
  const last = dayAfter(first, 6);
  return { from: first, to: last > to ? to : last };
}

function Asking({ group, operation }: { group: string; operation: Operation }) {
  const t = useTransitText();
  const portName = usePortName(operation.places);
  const [asked, setAsked] = useState<Asked>({ ports: [], lines: [], ships: [], left: 0, ...firstDays(operation) });
  const days = daysBetween(asked.from, asked.to);
  const fits = days >= 1 && days <= mostAsked;
  const choose = (key: 'ports' | 'lines' | 'ships') => (chosen: string[]) => setAsked({ ...asked, [key]: chosen });
  const isEmpty = asked.ports.length + asked.lines.length + asked.ships.length === 0;
  return (
    <>
      <p>{t('whatIf.lead')}</p>
      <div className={css.halves}>
        <Group
          label={t('whatIf.ports')}
          value={asked.ports}
          change={choose('ports')}
          all={operation.places
            .filter(({ what }) => what === 'port')
            .map(({ code }) => ({ code, name: portName(code) }))}
        />
        <Group
          label={t('whatIf.lines')}
          value={asked.lines}
          change={choose('lines')}
          all={operation.lines.map(({ code, from, to }) => ({
            code,
            name: `${code}: ${portName(from)} – ${portName(to)}`,
          }))}
        />
        <Group
          label={t('whatIf.ships')}
          value={asked.ships}
          change={choose('ships')}
          all={operation.ships.map(({ code, name }) => ({ code, name }))}
        />
      </div>
      <BoardFilters below>
        <DayInput label={t('from')} value={asked.from} onDay={(from) => setAsked({ ...asked, from })} />
        <DayInput label={t('to')} value={asked.to} onDay={(to) => setAsked({ ...asked, to })} />
        <NumberInput
          label={t('whatIf.leftOver')}
          description={t('whatIf.leftOver.help')}
          min={0}
          max={99}
          clampBehavior="strict"
          allowDecimal={false}
          value={asked.left}
          onChange={(value) => setAsked({ ...asked, left: Number(value) })}
        />
      </BoardFilters>
      {isEmpty ? (
        <p className={css.quiet}>{t('whatIf.nothing')}</p>
      ) : fits ? (
        <Answer group={group} operation={operation} asked={asked} />
      ) : (
        <Notice tone="warn" title={t('whatIf.range')} />
      )}
    </>
  );
}

interface GroupProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly all: readonly { readonly code: string; readonly name: string }[];
  readonly change: (chosen: string[]) => void;
}

function Group({ label, value, all, change }: GroupProps) {
  if (all.length === 0) return null;
  return (
    <Checkbox.Group label={label} value={[...value]} onChange={change}>
      {all.map(({ code, name }) => (
        <Checkbox key={code} value={code} label={<bdi>{name}</bdi>} mt="xs" />
      ))}
    </Checkbox.Group>
  );
}

function Answer({ group, operation, asked }: { group: string; operation: Operation; asked: Asked }) {
  const t = useTransitText();
  const number = useNumber();
  const dayName = useDayName();
  const portName = usePortName(operation.places);
  const { data, isError } = useInquiry<WhatIf | null>(
    { group, kind: 'transit', inquiry: 'whatIf' },
    { operation: operation.record, ...asked },
  );
  if (!data) return isError ? <Notice tone="danger" alert title={t('failed')} /> : null;
  const touched = data.days.filter(({ departures }) => departures.length > 0);
  if (touched.length === 0) return <p role="status">{t('whatIf.none')}</p>;
  return (
    <>
      <p role="status" className={css.small}>
        {t('whatIf.total', { seats: data.total.lostSeats, short: data.total.shortPassengers })}
      </p>
      <Table
        label={t('page.whatIf')}
        heads={[
          t('table.day'),
          t('whatIf.before'),
          t('whatIf.left'),
          t('expected.passengers'),
          t('whatIf.short'),
          t('whatIf.elsewhere'),
        ]}
        rows={touched.map((day) => ({
          key: day.day,
          cells: [
            <span key="day">
              {dayName(day.day)} {day.peak ? <Badge tone="warn">{t('peak')}</Badge> : null}
            </span>,
            number(day.seats),
            number(day.left),
            number(day.passengers),
            day.shortPassengers === 0 ? (
              number(0)
            ) : (
              <Badge key="short" tone="danger">
                {number(day.shortPassengers)}
              </Badge>
            ),
            <ul key="elsewhere" className={css.plain}>
              {day.elsewhere.map(({ line, port, seats }) => (
                <li key={`${line} ${port}`}>
                  <bdi>{t('whatIf.room', { line, port: portName(port), seats })}</bdi>
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
    </>
  );
}
