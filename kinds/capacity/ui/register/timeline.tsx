import { millis } from '../../../../packages/kind/instant.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Entry } from '../../register.ts';
import { useCapacityText } from '../text/index.ts';
import css from './register.module.css';

/** Days that a line of time shows, from today on. */
const shown = 60;
const dayMs = 86_400_000;
const uses = ['away', 'reserved', 'maintenance', 'free'] as const;

/** The next sixty days: how much is free, reserved, away and under maintenance. A table beside it says the same. */
export function Timeline({ entry }: { entry: Pick<Entry, 'stretches' | 'about'> }) {
  const t = useCapacityText();
  const { locale } = useVoice();
  const { stretches, about } = entry;
  const start = dayOf(stretches[0]?.from ?? '');
  const parts = stretches.flatMap((stretch) => {
    const from = dayOf(stretch.from) - start;
    const to = stretch.until === null ? shown : Math.min(shown, dayOf(stretch.until) - start + 1);
    return from >= shown ? [] : [{ stretch, days: to - from }];
  });
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const end = new Date((start + shown) * dayMs);
  return (
    <figure className={css.figure}>
      <div className={css.axis} role="img" aria-label={t('timeline')}>
        {parts.map(({ stretch, days }) => (
          <div key={stretch.from} className={css.stretch} style={{ inlineSize: `${(100 * days) / shown}%` }}>
            {uses.map((use) => (
              <span
                key={use}
                data-use={use}
                style={{ blockSize: `${(100 * stretch[use]) / Math.max(1, about.count + stretch.over)}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <figcaption className={css.caption}>
        <span>{format.format(new Date(start * dayMs))}</span>
        <span>{format.format(end)}</span>
      </figcaption>
    </figure>
  );
}

function dayOf(day: string): number {
  return Math.floor(millis(`${day}T00:00:00.000Z`) / dayMs);
}

/** What the colours of the lines of time stand for. */
export function Legend() {
  const t = useCapacityText();
  return (
    <ul className={css.legend}>
      {uses.map((use) => (
        <li key={use}>
          <span className={css.swatch} data-use={use} aria-hidden="true" />
          {t(`use.${use}`)}
        </li>
      ))}
    </ul>
  );
}
