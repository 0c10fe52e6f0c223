import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Beside } from '../../beside.ts';
import { useNumber, usePlaceName } from '../place-name.ts';
import { useSeriesText } from '../text/index.ts';
import css from './record.module.css';

/** Other members' series of the same thing, and where they differ. */
export function BesideView({ beside, group }: { beside: readonly Beside[]; group: string }) {
  const t = useSeriesText();
  if (beside.length === 0) return null;
  return (
    <Section title={t('beside.title')}>
      {beside.map((other) => (
        <Other key={other.record} other={other} group={group} />
      ))}
    </Section>
  );
}

function Other({ other, group }: { other: Beside; group: string }) {
  const t = useSeriesText();
  const nameOf = useMemberName();
  const { RecordLink } = useSurroundings();
  const { record, member, title, unit, common, differing, differences, incomparable } = other;
  return (
    <article className={css.other}>
      <p className={css.head}>
        <RecordLink group={group} kind="series" record={record}>
          <RecordText>{title}</RecordText>
        </RecordLink>
        <span>
          <bdi>{nameOf(member)}</bdi> · <bdi>{unit}</bdi>
        </span>
      </p>
      <p className={css.words}>
        {incomparable
          ? t('beside.step')
          : differing === 0
            ? t('beside.same', { count: common })
            : t('beside.differ', { differing, common })}
      </p>
      {differences.length === 0 ? null : <Differences other={other} />}
    </article>
  );
}

function Differences({ other: { differences, title } }: { other: Beside }) {
  const t = useSeriesText();
  const placeName = usePlaceName();
  const number = useNumber();
  const { locale } = useVoice();
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return (
    <Table
      label={title}
      heads={[t('place'), t('beside.ours'), t('beside.theirs'), t('beside.difference')]}
      rows={differences.map(({ at, ours, theirs }) => ({
        key: at,
        cells: [placeName(at), number(ours), number(theirs), signed.format(theirs - ours)],
      }))}
    />
  );
}
