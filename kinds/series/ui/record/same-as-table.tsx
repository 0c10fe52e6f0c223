import { Table } from '../../../../packages/ui/parts/table.tsx';
import type { Outlook } from '../../inquiries.ts';
import { holds, type SeriesPoint, type SeriesState } from '../../schema.ts';
import { useNumber, usePlaceName } from '../place-name.ts';
import { useSeriesText } from '../text/index.ts';

/** All that the picture shows, latest first: for whoever cannot see it, and for whoever wants the figures. */
export function SameAsTable({ outlook, state }: { outlook: Outlook; state: SeriesState }) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const number = useNumber();
  const told = useCount();
  const interval = (low: number, high: number): string => t('table.interval', { low: number(low), high: number(high) });
  const points = new Map(state.points.map((point) => [point.at, point]));
  const warned = new Set(outlook.warnings.map(({ at }) => at));
  const ahead = outlook.ahead.map(({ at, value, low, high, naive }) => ({
    key: at,
    cells: [placeName(at), number(value), interval(low, high), number(naive), t('table.forecast')],
  }));
  const counted = outlook.places.map((at, index) => {
    const usual = outlook.expected[index] ?? null;
    const before = points.get(at)?.versions.slice(0, -1) ?? [];
    const marks = [
      ...(warned.has(at) ? [t('legend.warning')] : []),
      ...before.map((version) => t('before', { value: told(version) })),
    ];
    const cells = [
      placeName(at),
      told(heldOf(points.get(at))),
      usual === null ? '' : interval(usual.low, usual.high),
      '',
      marks.join(' · '),
    ];
    return { key: at, cells };
  });
  return (
    <Table
      label={t('picture.title')}
      heads={[t('place'), t('value'), t('table.expected'), t('table.naive'), t('table.marks')]}
      rows={[...ahead.toReversed(), ...counted.toReversed()]}
    />
  );
}

const heldOf = (point: SeriesPoint | undefined) => (point === undefined ? null : holds(point));

/** A count in words: hidden, not counted, or its number. */
function useCount() {
  const t = useSeriesText();
  const number = useNumber();
  return (held: { readonly value: number | null; readonly hidden: boolean } | null): string => {
    if (held === null) return '–';
    if (held.hidden) return t('hidden');
    return held.value === null ? t('uncounted') : number(held.value);
  };
}
