import { z } from 'zod';
import { inLanguages } from '../../packages/kind/agreed-text.ts';
import { memberId } from '../../packages/kind/clauses.ts';
import { fileIds } from '../../packages/kind/item.ts';
import { like, likeHash, likeRecord } from '../../packages/kind/like.ts';
import { occasionLink } from '../../packages/kind/occasion-link.ts';
import { reportHours } from '../../packages/kind/report-hours.ts';
import { line, optional, prose } from '../../packages/kind/text.ts';
import { instant } from '../../packages/kind/zoned.ts';
import { holderFields, lessonTexts, logFields, measureFields, placeFields, statement, taskTexts } from './schema.ts';
import { roleKeys, severities, taskStates } from './vocabulary.ts';

const reason = prose(2_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/, likeHash);
const record = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]{1,31}\.[0-9a-f-]{36}$/, likeRecord);

/** Template, title, place and severity are asked for; all else comes from the template and the charter. */
export const openInput = z.strictObject({
  template: z.string().regex(/^[a-z][a-zA-Z]{1,31}$/, like('portClosure', 'the name of a template')),
  title: line(200),
  ...placeFields,
  severity: z.enum(severities),
  began: optional(instant),
  occasion: optional(occasionLink),
});
export const logInput = z.strictObject({ ...logFields, attachments: fileIds() });
export const takeRoleInput = z.strictObject({ role: z.enum(roleKeys), ...holderFields, telephone: optional(line(40)) });
export const leaveRoleInput = z.strictObject({ role: z.enum(roleKeys) });
export const addTaskInput = z.strictObject({
  texts: taskTexts,
  role: optional(z.enum(roleKeys)),
  owner: optional(memberId),
  due: optional(instant),
});
/** The task as it shall be; `base` is the last change of it that was seen. */
export const setTaskInput = z.strictObject({
  task: statement,
  base: statement,
  state: z.enum(taskStates),
  owner: optional(memberId),
  due: optional(instant),
  evidence: optional(prose(4_000)),
  attachments: fileIds(),
});
export const takeMeasureInput = z.strictObject({ ...measureFields });
export const endMeasureInput = z.strictObject({ measure: statement, at: instant });
export const escalateInput = z.strictObject({ severity: z.enum(severities), reason });
export const scheduleInput = reportHours;
export const proposeCloseInput = z.strictObject({ reason });
export const proposeMergeInput = z.strictObject({ into: record, reason });
export const agreeInput = z.strictObject({ proposal: statement });
export const refuseInput = z.strictObject({ proposal: statement, reason });
export const reopenInput = z.strictObject({ reason });
export const draftLessonsInput = z.strictObject({ base: hash.nullable(), texts: lessonTexts });
export const signLessonsInput = z.strictObject({ hash });
export const addViewInput = z.strictObject({ texts: inLanguages(prose(8_000)) });
