import { useMediaQuery } from '@mantine/hooks';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Outlook } from '../../inquiries.ts';
import { useNumber, usePlaceName } from '../place-name.ts';
import { useSeriesText } from '../text/index.ts';
import { Legend } from './legend.tsx';
import css from './picture.module.css';
import { type Frame, frames, type Shape, shapeOf } from './shape.ts';

/** What was counted, what was usual, what comes and what seasonal naive says. The table below says the same in words. */
export function Picture({ outlook, title }: { outlook: Outlook; title: string }) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const { direction } = useVoice();
  const frame = useMediaQuery('(width < 40rem)') ? frames.narrow : frames.wide;
  const { places, ahead } = outlook;
  if (places.length === 0) return <p>{t('picture.empty')}</p>;
  const shape = shapeOf(outlook, direction, frame);
  const label = t('picture.label', {
    title,
    count: places.length,
    first: placeName(places[0] ?? ''),
    last: placeName(places.at(-1) ?? ''),
    ahead: ahead.length,
  });
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label} className={css.svg}>
        <Axes shape={shape} frame={frame} />
        <path d={shape.expected} className={css.expected} />
        <path d={shape.interval} className={css.interval} />
        <line x1={shape.now} x2={shape.now} y1={frame.top} y2={frame.height - frame.bottom} className={css.now} />
        <path d={shape.naive} className={css.naive} />
        <path d={shape.forecast} className={css.forecast} />
        <path d={shape.observed} className={css.observed} />
        {shape.revised.map(({ x, y, at }) => (
          <rect key={at} x={x - 3.5} y={y - 3.5} width={7} height={7} className={css.revised} />
        ))}
        {shape.warnings.map(({ x, y, at, open }) => (
          <path key={at} d={`M${x} ${y - 14}l6 10h-12Z`} data-open={open} className={css.warning} />
        ))}
      </svg>
      <Legend revised={shape.revised.length > 0} warned={shape.warnings.length > 0} ahead={ahead.length > 0} />
    </figure>
  );
}

function Axes({ shape: { ticks, marks }, frame }: { shape: Shape; frame: Frame }) {
  const number = useNumber();
  const placeName = usePlaceName();
  const { direction } = useVoice();
  const isRight = direction === 'rtl';
  return (
    <g>
      {ticks.map(({ y, value }) => (
        <g key={y}>
          <line
            x1={isRight ? frame.end : frame.start}
            x2={frame.width - (isRight ? frame.start : frame.end)}
            y1={y}
            y2={y}
            className={css.grid}
          />
          <text
            x={isRight ? frame.width - frame.start + 8 : frame.start - 8}
            y={y + 4}
            className={css.tick}
            data-side={isRight ? 'right' : 'left'}
          >
            {number(value)}
          </text>
        </g>
      ))}
      {marks.map(({ x, at }) => (
        <text key={at} x={x} y={frame.height - 10} className={css.mark}>
          {placeName(at)}
        </text>
      ))}
    </g>
  );
}
