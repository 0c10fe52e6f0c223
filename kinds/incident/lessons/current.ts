import type { IncidentState, LessonsVersion } from '../schema.ts';

/** The version that holds: the last that was not written beside another. */
export function currentLessons({ lessons }: Pick<IncidentState, 'lessons'>): LessonsVersion | null {
  return lessons.findLast(({ aside }) => !aside) ?? null;
}

export function isAgreedByAll({ members, signatures }: LessonsVersion): boolean {
  return members.every((member) => signatures.some(({ author }) => author === member));
}
