import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { Outlook } from '../../inquiries.ts';
import type { Look } from '../../schema.ts';
import type { Warning } from '../../warnings.ts';
import { useNumber, usePlaceName } from '../place-name.ts';
import { useSeriesText } from '../text/index.ts';
import css from './record.module.css';

interface Place {
  readonly group: string;
  readonly record: string;
}

/** What the series warns of, under which stated rate, and who has looked at it. */
export function WarningsView({ outlook, ...place }: { outlook: Outlook } & Place) {
  const t = useSeriesText();
  const { warnings, settled, tooShort } = outlook;
  const current = warnings.filter(({ open, looks }, at) => open || looks.length > 0 || at === 0);
  const rest = warnings.filter((warning) => !current.includes(warning));
  return (
    <Section title={t('warnings.title')} note={<Rate outlook={outlook} />}>
      {tooShort ? <Notice tone="info">{t('warnings.short')}</Notice> : null}
      {!tooShort && warnings.length === 0 ? (
        <Notice tone="ok" icon={<IconCheck size={20} />}>
          {t('warnings.none')}
        </Notice>
      ) : null}
      <List warnings={current} {...place} />
      {rest.length === 0 ? null : (
        <details className={css.more}>
          <summary>{t('warnings.more', { count: rest.length })}</summary>
          <List warnings={rest} {...place} />
        </details>
      )}
      {settled.length === 0 ? null : (
        <>
          <p className={css.words}>{t('warnings.settled')}</p>
          <Looks looks={settled} named />
        </>
      )}
    </Section>
  );
}

function Rate({ outlook: { wanted, statedPerYear, raisedPerYear, years, tooShort } }: { outlook: Outlook }) {
  const t = useSeriesText();
  const { locale } = useVoice();
  if (tooShort) return null;
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const values = { stated: one.format(statedPerYear), raised: one.format(raisedPerYear), years: one.format(years) };
  return t('warnings.rate', { wanted, ...values });
}

function List({ warnings, ...place }: { warnings: readonly Warning[] } & Place) {
  if (warnings.length === 0) return null;
  return (
    <ul className={css.warnings}>
      {warnings.map((warning) => (
        <One key={warning.at} warning={warning} {...place} />
      ))}
    </ul>
  );
}

function One({ warning, group, record }: { warning: Warning } & Place) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const number = useNumber();
  const { ActButton } = useSurroundings();
  const { locale } = useVoice();
  const { at, observed, expected, traits, looks, open } = warning;
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    traits.map((trait) => t(`trait.${trait}`)),
  );
  return (
    <li className={css.warning} data-open={open}>
      <p className={css.head}>
        <strong>{placeName(at)}</strong>
        {open ? (
          <Badge tone="danger" icon={<IconAlertTriangle size={14} />}>
            {t('warnings.open')}
          </Badge>
        ) : null}
        {!open && looks.length === 0 ? <Badge tone="neutral">{t('warnings.past')}</Badge> : null}
      </p>
      <p className={css.words}>
        {t('warnings.observed', { observed: number(observed), low: number(expected.low), high: number(expected.high) })}
      </p>
      <p className={css.words}>{t('warnings.traits', { traits: listed })}</p>
      <Looks looks={looks} />
      <ActButton group={group} kind="series" record={record} command="look" values={{ at, assessment: '', note: '' }}>
        {t('warnings.look')}
      </ActButton>
    </li>
  );
}

/** Who has looked, and what they made of it. */
function Looks({ looks, named = false }: { looks: readonly Look[]; named?: boolean }) {
  const t = useSeriesText();
  const nameOf = useMemberName();
  const placeName = usePlaceName();
  if (looks.length === 0) return null;
  return (
    <ul className={css.looks}>
      {looks.map(({ id, at, author, time, assessment, note }) => (
        <li key={id}>
          {named ? `${placeName(at)}: ` : null}
          <Badge tone="info">{t(`assessment.${assessment}`)}</Badge> <bdi>{nameOf(author)}</bdi> ·{' '}
          <Moment instant={time} />
          <RecordText block>{note}</RecordText>
        </li>
      ))}
    </ul>
  );
}
