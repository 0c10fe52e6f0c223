import type { Person, Thing } from './person.ts';

/** Whom and what a record speaks of, so that the same can be found elsewhere on this node. */
export interface Subjects {
  readonly persons: readonly Pick<Person, 'name' | 'aliases' | 'born' | 'nationality' | 'category'>[];
  readonly objects: readonly Pick<Thing, 'kind' | 'value'>[];
}

export const noSubjects: Subjects = Object.freeze({ persons: [], objects: [] });
