import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { plainText } from '../../../../packages/ui/text/bidi.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Point, Timeline } from '../../timeline.ts';
import { dayWordsIn } from '../day-in.tsx';
import { useCommitmentText } from '../text/index.ts';
import css from './axis.module.css';
import { monthsOn, type Placed, placed, scaleFor, size } from './layout.ts';
import { Shape } from './shape.tsx';

/** So many signs of a title have room beside its point. */
const titleSigns = 30;

/** Time as one reads: from left to right, or from right to left. Every point is a link that says what it is. */
export function Axis({ timeline, group }: { timeline: Timeline; group: string }) {
  const t = useCommitmentText();
  const { direction, locale } = useVoice();
  const now = Date.parse(timeline.now);
  const scale = scaleFor(timeline.points, now);
  const points = placed(timeline.points, scale);
  const rows = Math.max(1, ...points.map(({ row }) => row + 1));
  const height = size.head + rows * size.row + size.foot;
  const isMirrored = direction === 'rtl';
  const across = (x: number): number => (isMirrored ? size.width - x : x);
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reachable by keyboard
    <section className={css.frame} aria-label={t('timeline.picture')} tabIndex={0}>
      <svg className={css.picture} viewBox={`0 0 ${size.width} ${height}`} direction={direction}>
        <title>{t('timeline.picture')}</title>
        {monthsOn(scale).map((first) => (
          <g key={first} transform={`translate(${across(scale.at(first))} 0)`}>
            <line className={css.tick} y1={size.head - 12} y2={height} />
            <text className={css.month} y={20} textAnchor="middle">
              {month.format(first)}
            </text>
          </g>
        ))}
        <line className={css.axis} x1={0} x2={size.width} y1={size.head - 12} y2={size.head - 12} />
        <line
          className={css.now}
          x1={across(scale.at(now))}
          x2={across(scale.at(now))}
          y1={size.head - 12}
          y2={height}
        />
        <text className={css.nowWord} x={across(scale.at(now) + 6)} y={height - 4} textAnchor="start">
          {t('timeline.now')}
        </text>
        {points.map(({ point, x, row }) => (
          <line
            key={`${point.record} ${point.id}`}
            className={css.stem}
            x1={across(x)}
            x2={across(x)}
            y1={size.head - 12}
            y2={middleOf(row) - 10}
          />
        ))}
        {points.map((one) => (
          <OnePoint key={`${one.point.record} ${one.point.id}`} one={one} across={across} group={group} />
        ))}
      </svg>
    </section>
  );
}

const middleOf = (row: number): number => size.head + row * size.row + size.row / 2;

interface PointProps {
  readonly one: Placed;
  readonly across: (x: number) => number;
  readonly group: string;
}

/** Its words stand behind it as one reads, or before it where there is no room; the word for its look goes with the shape. */
function OnePoint({ one, across, group }: PointProps) {
  const t = useCommitmentText();
  const { direction, language } = useVoice();
  const { RecordLink } = useSurroundings();
  const words = usePointWords();
  const { point, x, row, before } = one;
  const y = middleOf(row);
  const beside = (direction === 'rtl') === before ? 16 : -16;
  return (
    <RecordLink group={group} kind={point.kind} record={point.record}>
      <g className={css.point} data-look={point.look} transform={`translate(${across(x)} ${y})`}>
        <title>{words(point)}</title>
        <circle r="14" className={css.ring} />
        <Shape look={point.look} />
        <text x={beside} y="4" textAnchor={before ? 'end' : 'start'} className={css.words}>
          {point.look === 'coming' || point.look === 'past' ? null : (
            <tspan className={css.word}>{t(`look.${point.look}`)} · </tspan>
          )}
          <tspan>{`\u2068${shortened(plainText(textIn(point.titles, language)?.text ?? point.title))}\u2069`}</tspan>
        </text>
      </g>
    </RecordLink>
  );
}

function shortened(title: string): string {
  return title.length > titleSigns ? `${title.slice(0, titleSigns - 1)}…` : title;
}

/** What a point is, in one sentence: for whoever does not see the picture, and for the pointer that rests on it. */
function usePointWords(): (point: Point) => string {
  const t = useCommitmentText();
  const { locale, language } = useVoice();
  return ({ title, titles, start, zone, look }) =>
    t('timeline.point', {
      title: textIn(titles, language)?.text ?? title,
      day: dayWordsIn(locale, start, zone),
      look: t(`look.${look}`),
    });
}
