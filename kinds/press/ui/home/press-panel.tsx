import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import type { Desk } from '../../desk.ts';
import { usePressText } from '../text/index.ts';
import css from './press-panel.module.css';

/** On the home page of a group: what the press reported, and what of it waits for a person. */
export function PressPanel({ group }: { group: string }) {
  const t = usePressText();
  const { PageLink } = useSurroundings();
  const { data } = useInquiry<Desk>({ group, kind: 'press', inquiry: 'desk' });
  if (!data) return null;
  const reports = data.others.length + data.meetings.reduce((sum, one) => sum + one.reports.length, 0);
  return (
    <Section
      title={t('home.title')}
      aside={
        <PageLink group={group} kind="press" page="desk">
          {t('home.desk')}
        </PageLink>
      }
    >
      {reports === 0 ? (
        <p className={css.line}>{t('home.none')}</p>
      ) : (
        <ul className={css.lines}>
          <li>{t('home.reports', { reports, meetings: data.meetings.length })}</li>
          {data.waiting === 0 ? null : <li>{t('desk.waiting', { count: data.waiting })}</li>}
          {data.openMistakes === 0 ? null : (
            <li>
              <PageLink group={group} kind="press" page="mistakes">
                {t('home.mistakes', { count: data.openMistakes })}
              </PageLink>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
