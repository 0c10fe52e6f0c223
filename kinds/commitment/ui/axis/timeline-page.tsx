import { Button } from '@mantine/core';
import { IconPrinter, IconTimeline } from '@tabler/icons-react';
import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Empty } from '../../../../packages/ui/parts/empty.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Point, Timeline } from '../../timeline.ts';
import { DayIn } from '../day-in.tsx';
import { useCommitmentText } from '../text/index.ts';
import css from './axis.module.css';
import { Axis } from './axis.tsx';
import { Shape } from './shape.tsx';

const looks = ['coming', 'overdue', 'done', 'past', 'cancelled'] as const;

/** Meetings and commitments in time: a picture, and the same as a table. */
export function TimelinePage({ group }: { group: string }) {
  const t = useCommitmentText();
  const answer = useInquiry<Timeline>({ group, kind: 'commitment', inquiry: 'timeline' });
  if (answer.isError) return <Notice tone="danger" alert title={t('board.failed')} />;
  if (!answer.data) return null;
  const { points, cut } = answer.data;
  if (points.length === 0)
    return (
      <Empty icon={<IconTimeline size={40} />} title={t('timeline.none')}>
        {t('timeline.none.words')}
      </Empty>
    );
  return (
    <>
      {cut ? <Notice tone="warn" title={t('board.cut')} /> : null}
      <Legend />
      <Axis timeline={answer.data} group={group} />
      <Section
        title={t('timeline.table')}
        aside={
          <Button size="xs" variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
            {t('timeline.print')}
          </Button>
        }
      >
        <Table points={points} group={group} />
      </Section>
    </>
  );
}

function Legend() {
  const t = useCommitmentText();
  return (
    <ul className={css.legend}>
      {looks.map((look) => (
        <li key={look}>
          <svg viewBox="-12 -12 24 24" aria-hidden="true" className={css.point} data-look={look}>
            <Shape look={look} />
          </svg>
          {t(`look.${look}`)}
        </li>
      ))}
    </ul>
  );
}

function Table({ points, group }: { points: readonly Point[]; group: string }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { language } = useVoice();
  const { RecordLink } = useSurroundings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reachable by keyboard
    <section className={css.scroll} aria-label={t('timeline.table')} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.when')}</th>
            <th scope="col">{t('timeline.what')}</th>
            <th scope="col">{t('timeline.look')}</th>
            <th scope="col">{t('timeline.who')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={`${point.record} ${point.id}`}>
              <td>
                <DayIn instant={point.start} zone={point.zone} />
              </td>
              <th scope="row">
                <RecordLink group={group} kind={point.kind} record={point.record}>
                  <RecordText>{textIn(point.titles, language)?.text ?? point.title}</RecordText>
                </RecordLink>
              </th>
              <td data-look={point.look}>{t(`look.${point.look}`)}</td>
              <td>
                {point.members.map((member, index) => (
                  <span key={member}>
                    {index === 0 ? '' : ' · '}
                    <bdi>{name(member)}</bdi>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
