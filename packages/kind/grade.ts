import { z } from 'zod';

/** 4x4 (Regulation (EU) 2016/794, Article 29): reliability of the source. */
export const sourceGrades = ['A', 'B', 'C', 'X'] as const;
/** 4x4: accuracy of the information. */
export const informationGrades = ['1', '2', '3', '4'] as const;

export const grade = z.strictObject({ source: z.enum(sourceGrades), information: z.enum(informationGrades) });
export type Grade = z.infer<typeof grade>;

/** What stands for "not assessed": X4. The provider grades; nobody grades for him. */
export const ungraded: Grade = { source: 'X', information: '4' };
