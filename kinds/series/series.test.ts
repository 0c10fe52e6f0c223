import { describe, expect, it } from 'vitest';
import type { Charter } from '../../packages/charter/charter.ts';
import { given } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import { besideOf } from './beside.ts';
import { examples } from './examples.ts';
import { placeNumber, placeOf } from './grid.ts';
import series from './index.ts';
import { inquiries, type Outlook, type Overview } from './inquiries.ts';
import type { SeriesState } from './schema.ts';
import { onGrid } from './values.ts';
import { warnedOf } from './warnings.ts';

const charter: Charter = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);
const record = 'it-moi.0199f3b2-0c00-7000-8000-000000000041';
const other = 'ma-moi.0199f3b2-0c00-7000-8000-000000000042';
const scene = { charter, record, tzdb: 'test' };
const at = (member: string, hours = 8) => ({ member, at: new Date(Date.UTC(2026, 10, 22, hours)).toISOString() });
const rome = (hours?: number) => at('it-moi', hours);

const opened = (more: object = {}) => given(series, scene).when(rome(), 'open', { ...examples.open, ...more });
const refusalOf = (story: { readonly refusal: { readonly code: string } | null }) => story.refusal?.code ?? null;

/** Months up to October 2026 with a season; the changes are laid over it. */
function months(count: number, change: (place: string, value: number) => number = (_, value) => value) {
  const last = placeNumber('2026-10', 'month') ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const place = placeOf(last - count + 1 + index, 'month');
    const season = [3, 3, 4, 5, 6, 8, 12, 13, 8, 5, 4, 3][index % 12] ?? 1;
    return {
      at: place,
      value: change(place, Math.round(1_000 * season * (1 + ((index * 37) % 11) / 60))),
      hidden: false,
    };
  });
}

describe('a series', () => {
  it('[SERIES-1] is opened by a member with what is counted, and only that member publishes, sets and closes it', () => {
    const story = opened();
    expect(story.refusal).toBeNull();
    expect(refusalOf(story.when(at('ma-moi'), 'publish', examples.publish))).toBe('series.notOwn');
    expect(refusalOf(story.when(at('ma-moi'), 'settle', examples.settle))).toBe('series.notOwn');
    expect(refusalOf(story.when(at('ma-moi'), 'close', examples.close))).toBe('series.notOwn');
    expect(refusalOf(story.when(rome(9), 'open', examples.open))).toBe('series.exists');
    expect(refusalOf(given(series, scene).when(rome(), 'publish', examples.publish))).toBe('series.absent');
  });

  it('[SERIES-1] rests on an instrument of the charter and stands beside another series, not beside itself', () => {
    expect(refusalOf(opened({ legalBasis: 'none' }))).toBe('kind.legalBasis');
    expect(refusalOf(opened({ beside: record }))).toBe('series.besideItself');
  });

  it('[SERIES-2] takes points of its own step alone, weeks on one weekday, and none of the future', () => {
    const publish = (step: string, ...places: readonly string[]) =>
      refusalOf(
        opened({ step }).when(rome(9), 'publish', {
          points: places.map((place) => ({ at: place, value: 10, hidden: false })),
          reason: null,
        }),
      );
    expect(publish('month', '2026-10', '2026-09')).toBeNull();
    expect(publish('month', '2026-10-01')).toBe('series.step');
    expect(publish('day', '2026-10')).toBe('series.step');
    expect(publish('day', '2026-02-30')).toBe('series.step');
    expect(publish('week', '2026-10-05', '2026-10-12')).toBeNull();
    expect(publish('week', '2026-10-05', '2026-10-13')).toBe('series.step');
    expect(publish('hour', '2026-10-25T00Z', '2026-10-25T01Z', '2026-10-25T02Z')).toBeNull();
    expect(publish('month', '2026-12')).toBe('series.future');
    expect(publish('day', '2026-11-23')).toBe('series.future');
  });

  it('[SERIES-3] shows no count below the least one it declares; a hidden one has no value', () => {
    const publish = (point: object, more: object = {}) =>
      refusalOf(
        opened(more).when(rome(9), 'publish', { points: [{ at: '2026-10', hidden: false, ...point }], reason: null }),
      );
    expect(publish({ value: 4 })).toBe('series.small');
    expect(publish({ value: 5 })).toBeNull();
    expect(publish({ value: 0 })).toBeNull();
    expect(publish({ value: null, hidden: true })).toBeNull();
    expect(publish({ value: 3, hidden: true })).toBe('series.small');
    expect(publish({ value: 30, hidden: true })).toBe('series.hidden');
    expect(publish({ value: null, hidden: true }, { leastCount: null })).toBe('series.hidden');
    expect(publish({ value: 4 }, { leastCount: null })).toBeNull();
  });

  it('[SERIES-4] keeps every revision with who, when and why, and takes none without a reason', () => {
    const story = opened().when(rome(9), 'publish', examples.publish);
    const corrected = { points: [{ at: '2026-08', value: 41_300, hidden: false }], reason: null };
    expect(refusalOf(story.when(rome(10), 'publish', corrected))).toBe('series.reason');
    expect(refusalOf(story.when(rome(10), 'publish', { ...examples.publish, reason: 'Again.' }))).toBe(
      'series.unchanged',
    );
    const revised = story.when(rome(10), 'publish', { ...corrected, reason: 'A late manifest.' });
    expect(revised.folded.state.points[0]?.versions).toMatchObject([
      { value: 41_250, reason: null, author: 'it-moi' },
      { value: 41_300, reason: 'A late manifest.', time: '2026-11-22T10:00:00.000Z' },
    ]);
  });

  it('[SERIES-4] what stands already beside something new is neither a revision nor in the way', () => {
    const story = opened()
      .when(rome(9), 'publish', examples.publish)
      .when(rome(10), 'publish', {
        points: [...examples.publish.points, { at: '2026-11', value: 9_000, hidden: false }],
        reason: null,
      });
    expect(story.refusal).toBeNull();
    expect(story.folded.state.points.map(({ versions }) => versions.length)).toEqual([1, 1, 1, 1]);
  });

  it('[SERIES-5] is closed with a reason; a warning may still be looked at', () => {
    const story = opened().when(rome(9), 'publish', examples.publish).when(rome(10), 'close', examples.close);
    expect(refusalOf(story.when(rome(11), 'settle', examples.settle))).toBe('series.closed');
    expect(refusalOf(story.when(at('ma-moi', 11), 'look', examples.look))).toBeNull();
  });
});

describe('warnings', () => {
  const leap = (place: string, value: number): number => (place === '2026-10' ? 9 * value : value);
  const published = (change = leap) =>
    opened({ leastCount: null }).when(rome(9), 'publish', { points: months(60, change), reason: null });

  it('[SERIES-6] follow from the points alone: place, what was observed, what was usual, what of it was out of the ordinary', () => {
    const warned = warnedOf(published().folded.state);
    const [latest] = warned?.warnings ?? [];
    expect(latest).toMatchObject({ at: '2026-10', open: true, looks: [] });
    expect(latest?.observed ?? 0).toBeGreaterThan(latest?.expected.high ?? Number.POSITIVE_INFINITY);
    expect(latest?.traits.length).toBeGreaterThan(0);
    expect(warnedOf(published((_, value) => value).folded.state)?.warnings.some(({ open }) => open)).toBe(false);
  });

  it('[SERIES-7] stand under a setting that states its rate of false alarms', () => {
    const story = published();
    expect(warnedOf(story.folded.state)).toMatchObject({ wanted: 2 });
    expect(warnedOf(story.folded.state)?.statedPerYear ?? 9).toBeLessThanOrEqual(2);
    const settled = story.when(rome(10), 'settle', { wanted: 1, reason: 'Too many.' });
    expect(warnedOf(settled.folded.state)).toMatchObject({ wanted: 1 });
    expect(refusalOf(settled.when(rome(11), 'settle', { wanted: 1, reason: 'Again.' }))).toBe('series.sameSetting');
  });

  it('[SERIES-8] are looked at by any member, by name and with a note; what was looked at is no longer open', () => {
    const story = published()
      .when(at('ma-moi', 10), 'look', { at: '2026-10', assessment: 'real', note: 'A new line began.' })
      .when(at('fr-mi', 11), 'look', { at: '2026-10', assessment: 'unclear', note: 'Not seen on our side.' });
    const [warning] = warnedOf(story.folded.state)?.warnings ?? [];
    expect(warning?.open).toBe(false);
    expect(warning?.looks).toMatchObject([
      { author: 'ma-moi', assessment: 'real', note: 'A new line began.' },
      { author: 'fr-mi', assessment: 'unclear' },
    ]);
    expect(warning?.looks[0]?.observed).toBe(warning?.observed);
    expect(refusalOf(story.when(at('fr-mi', 12), 'look', { ...examples.look, at: '2001-01' }))).toBe('series.noPoint');
  });

  it('[SERIES-9] of long ago that came with the first points are past; a look stays when its warning is gone', () => {
    const old = published((place, value) => (place === '2024-10' ? 20 * value : value));
    const past = warnedOf(old.folded.state)?.warnings.find((warning) => warning.at === '2024-10');
    expect(past?.open).toBe(false);
    const fixed = published()
      .when(at('ma-moi', 10), 'look', { at: '2026-10', assessment: 'artefact', note: 'A typing error.' })
      .when(rome(11), 'publish', {
        points: months(60).slice(-1),
        reason: 'Typed wrongly.',
      });
    const warned = warnedOf(fixed.folded.state);
    expect(warned?.warnings.some((warning) => warning.at === '2026-10')).toBe(false);
    expect(warned?.settled).toMatchObject([{ at: '2026-10', assessment: 'artefact' }]);
  });
});

describe('what is read of a group', () => {
  const place = (states: Readonly<Record<string, SeriesState>>) => ({
    ...{ me: 'it-moi', now: '2026-11-22T12:00:00.000Z', charter, cut: false },
    records: () =>
      Object.entries(states).map(([id, state]) => {
        const shown = series.facets(state, 'it-moi');
        if (shown === null) throw new Error('not listed');
        return { kind: 'series', record: id, state, facets: shown };
      }),
  });
  const ours = opened({ leastCount: null }).when(rome(9), 'publish', { points: months(60), reason: null });
  const theirs = given(series, { ...scene, record: other })
    .when(at('ma-moi'), 'open', { ...examples.open, leastCount: null, beside: record })
    .when(at('ma-moi', 9), 'publish', {
      points: months(24, (month, value) => (month === '2026-07' ? value + 100 : value)).slice(0, 23),
      reason: null,
    });
  const states: Readonly<Record<string, SeriesState>> = { [record]: ours.folded.state, [other]: theirs.folded.state };

  it('[SERIES-10] series of different members on the same thing stand side by side, with where they differ', () => {
    const [beside] = besideOf(
      record,
      place(states)
        .records()
        .map(({ record: id }) => ({ record: id, state: states[id] ?? never() })),
    );
    expect(beside).toMatchObject({ record: other, member: 'ma-moi', common: 23, incomparable: false });
    expect(beside?.differences.some((one) => one.at === '2026-07')).toBe(true);
    const back = inquiries.outlook.answer({ record: other }, place(states)) as Outlook;
    expect(back.beside).toMatchObject([{ record, member: 'it-moi' }]);
  });

  it('[SERIES-11] the outlook of a series has its points on every place, the band, and the forecast beside seasonal naive', () => {
    const outlook = inquiries.outlook.answer({ record }, place(states)) as Outlook;
    expect(outlook.places).toHaveLength(60);
    expect(outlook.ahead).toHaveLength(12);
    expect(outlook.ahead[0]?.at).toBe('2026-11');
    for (const { low, value, high } of outlook.ahead) expect(low <= value && value <= high).toBe(true);
    expect(
      inquiries.outlook.answer({ record: 'fr-mi.0199f3b2-0c00-7000-8000-000000000099' }, place(states)),
    ).toBeNull();
  });

  it('[SERIES-12] the overview of a group counts the open warnings of every series', () => {
    const overview = inquiries.overview.answer({}, place(states)) as Overview;
    expect(overview.series.map(({ record: id }) => id)).toEqual([record, other]);
    expect(overview.open).toBe(overview.series.reduce((sum, line) => sum + line.open.length, 0));
    expect(overview.series[0]).toMatchObject({ member: 'it-moi', points: 60, last: { at: '2026-10' }, closed: false });
  });

  it('[SERIES-3] a hidden count is reckoned as half of the least that is shown; a place without a point is missing', () => {
    const story = opened().when(rome(9), 'publish', {
      points: [
        { at: '2026-06', value: 8, hidden: false },
        { at: '2026-07', value: null, hidden: true },
        { at: '2026-09', value: 9, hidden: false },
      ],
      reason: null,
    });
    expect(onGrid(story.folded.state)).toMatchObject({ values: [8, 2.5, null, 9], missing: 1 });
  });
});

function never(): never {
  throw new Error('not there');
}
