import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Week } from '../../inquiries.ts';
import { Name, Phone } from '../names.tsx';
import { useRosterText } from '../text/index.ts';
import css from './duty.module.css';

type Side = Week['members'][number];

/** Shifts and gaps of the week in the order of time. */
export function WeekTable({ side, label }: { side: Side; label: string }) {
  const t = useRosterText();
  const rows = [
    ...side.shifts.map((shift) => ({ start: shift.start, end: shift.end, shift })),
    ...side.gaps.map((gap) => ({ ...gap, shift: null })),
  ].sort((a, b) => (a.start < b.start ? -1 : 1));
  const hasSubstitutes = side.shifts.some(({ substitute }) => substitute !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('table.label', { member: label })}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.when')}</th>
            <th scope="col">{t('onDuty')}</th>
            <th scope="col">{t('telephone')}</th>
            {hasSubstitutes ? <th scope="col">{t('substitute')}</th> : null}
            <th scope="col">{t('table.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ start, end, shift }) => (
            <tr key={`${start} ${shift?.shift ?? ''}`} data-cancelled={shift?.cancelled ?? false}>
              <th scope="row">
                <When start={start} end={end} zone={side.zone} />
              </th>
              {shift === null ? (
                <td colSpan={hasSubstitutes ? 4 : 3}>
                  <Badge tone="danger">{t('gap')}</Badge>
                </td>
              ) : (
                <Cells shift={shift} hasSubstitutes={hasSubstitutes} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function When({ start, end, zone }: { start: string; end: string; zone: string }) {
  const { locale } = useVoice();
  const format = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: zone,
  });
  return <time dateTime={start}>{format.formatRange(new Date(start), new Date(end))}</time>;
}

function Cells({ shift, hasSubstitutes }: { shift: Side['shifts'][number]; hasSubstitutes: boolean }) {
  return (
    <>
      <td>
        <Name names={shift.person.names} />
      </td>
      <td>
        <Phone number={shift.person.telephone} />
      </td>
      {hasSubstitutes ? (
        <td>
          {shift.substitute === null ? null : (
            <>
              <Name names={shift.substitute.names} /> <Phone number={shift.substitute.telephone} />
            </>
          )}
        </td>
      ) : null}
      <td>
        <Word shift={shift} />
      </td>
    </>
  );
}

function Word({ shift: { cancelled, steppedIn, handedOver, takenOver } }: { shift: Side['shifts'][number] }) {
  const t = useRosterText();
  if (cancelled) return t('cancelled');
  return (
    <>
      {steppedIn ? <Badge tone="info">{t('steppedIn')}</Badge> : null}{' '}
      {takenOver ? <Badge tone="ok">{t('takenOver')}</Badge> : null}{' '}
      {handedOver ? <Badge tone="neutral">{t('handedOver')}</Badge> : null}
    </>
  );
}
