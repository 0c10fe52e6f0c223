import { z } from 'zod';
import { inquiry } from '../../../packages/kind/define.ts';
import { reportsOf } from '../gathered.ts';
import { oneRoom, roomsIn } from '../rooms.ts';
import { draftOfLessons } from './draft.ts';
import { factsOf } from './facts.ts';
import { draftLanguages } from './words.ts';

export interface LessonsDraft {
  readonly texts: readonly { readonly language: string; readonly title: string; readonly body: unknown }[];
}

/** The first draft of the lessons of a room, made from what its records say now, in the languages asked for. */
export const lessons = inquiry({
  name: 'lessons',
  input: z.strictObject({
    record: z.string().max(80),
    languages: z.array(z.enum(draftLanguages)).min(1).max(draftLanguages.length),
  }),
  needs: ['incident', 'sitrep'],
  answer: ({ record, languages }, at): LessonsDraft => {
    const [first, ...others] = oneRoom(record, roomsIn(at));
    if (first === undefined) return { texts: [] };
    const rooms = [first, ...others] as const;
    const members = at.charter.members.map(({ id }) => id);
    const facts = factsOf([...rooms], reportsOf(rooms, at), members, at.now);
    const nameOf = (id: string): string => at.charter.members.find((member) => member.id === id)?.name ?? id;
    return {
      texts: [...new Set(languages)].map((language) => ({ language, ...draftOfLessons(facts, language, nameOf) })),
    };
  },
});
