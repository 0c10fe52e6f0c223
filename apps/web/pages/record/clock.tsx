import { IconClock, IconClockPause } from '@tabler/icons-react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import type { KindUi } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { remaining } from '../../../../packages/ui/time/remaining.ts';
import { useNow } from '../../../../packages/ui/time/use-now.ts';
import { remainingWords } from '../../frame/due-mark.tsx';
import { useKindTexts } from '../../frame/kinds.ts';
import { useFrameText } from '../../text/index.ts';
import css from './clock.module.css';

/** The clock of the record: the time left, the wall time in the zone that was agreed, and whether it stands. */
export function Clock({ view, ui }: { view: RecordView; ui: KindUi }) {
  const t = useFrameText();
  const texts = useKindTexts();
  const { locale } = useVoice();
  const name = useMemberName();
  const clock = ui.clock?.(view.state) ?? null;
  const { due, ended } = view.line;
  if (ended || (!due && !clock?.paused)) return null;
  const who = new Intl.ListFormat(locale).format((clock?.who ?? []).map(name));
  const why = clock?.code ? texts(view.line.kind)?.maybe(`clock.${clock.code}`, { who }) : null;
  return (
    <Section title={t('record.clock')}>
      {clock?.paused ? (
        <p className={css.left} data-state="paused">
          <IconClockPause size={20} aria-hidden="true" /> {t('due.paused')}
        </p>
      ) : null}
      {due && !clock?.paused ? <Running due={due} /> : null}
      {why ? <p className={css.why}>{why}</p> : null}
    </Section>
  );
}

function Running({ due }: { due: NonNullable<RecordView['line']['due']> }) {
  const t = useFrameText();
  const { locale } = useVoice();
  const now = useNow();
  const left = remaining(due.instant, now);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <p className={css.left} data-state={left.over ? 'overdue' : left.unit === 'day' ? 'calm' : 'soon'}>
        <IconClock size={20} aria-hidden="true" /> {remainingWords(t, left)}
      </p>
      <p className={css.when}>
        <time dateTime={due.instant}>{formatInstant(locale, due.instant, 'full', due.zone)}</time>
      </p>
      {here === due.zone ? null : (
        <p className={css.why}>{t('record.clock.here', { when: formatInstant(locale, due.instant, 'full') })}</p>
      )}
    </>
  );
}
