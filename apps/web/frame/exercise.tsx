import { useParams, useSearch } from '@tanstack/react-router';
import { type GroupView, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../packages/ui/parts/badge.tsx';
import { plainText } from '../../../packages/ui/text/bidi.ts';
import { Day } from '../../../packages/ui/time/moment.tsx';
import { useFrameText } from '../text/index.ts';
import css from './exercise.module.css';

/** The group that the page shown is about, by its address, when that group is an exercise. */
export function useExerciseHere(): GroupView | null {
  const params: { group?: unknown } = useParams({ strict: false });
  const search: { group?: unknown } = useSearch({ strict: false });
  const { groups } = useSurroundings();
  const group = groups.find(({ id }) => id === (params.group ?? search.group));
  return group?.exercise ? group : null;
}

/** The word for it, when the page shown is of an exercise. */
export function useExerciseWord(): string | null {
  const t = useFrameText();
  return useExerciseHere() === null ? null : t('exercise.word');
}

/** Groups to choose from: all but exercises that are over. */
export function useStandingGroups(): readonly GroupView[] {
  return useSurroundings().groups.filter(({ exercise }) => exercise?.over !== true);
}

/** Lies over every page of an exercise, on paper too, so that nobody takes what stands there for real. */
export function ExerciseBand() {
  const t = useFrameText();
  const group = useExerciseHere();
  if (!group?.exercise) return null;
  const { until, over } = group.exercise;
  return (
    <aside className={css.band} aria-label={t('exercise.word')}>
      <strong className={css.word}>{t('exercise.word')}</strong>
      <span>
        <bdi>{plainText(group.title)}</bdi> · {t(over ? 'exercise.over' : 'exercise.until')} <Day day={until} />
      </span>
      <span>{t(over ? 'exercise.overWords' : 'exercise.words')}</span>
    </aside>
  );
}

export function ExerciseBadge() {
  const t = useFrameText();
  return <Badge tone="warn">{t('exercise.word')}</Badge>;
}
