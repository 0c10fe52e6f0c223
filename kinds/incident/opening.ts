import type { z } from 'zod';
import { instantOf, millis } from '../../packages/kind/instant.ts';
import type { Circumstances } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import type { openInput } from './inputs.ts';
import { type Drafts, inCharterZone, say } from './said.ts';
import type { IncidentData } from './schema.ts';
import { templateCalled } from './templates/index.ts';
import type { Texts } from './templates/template.ts';

const keptYears = 10;
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it'] as const;

const inLanguages = (texts: Texts) => languages.map((language) => ({ language, text: texts[language] }));

/** All of a room that nobody is asked for: from the template, the charter and the hour. The event carries it, so a node without the template reads it too. */
export function openingDrafts(input: z.infer<typeof openInput>, at: Circumstances): Drafts {
  const template = templateCalled(input.template);
  if (template === null)
    return refuse('incident.template', 'There is no such template; choose one of the list.', 'template');
  const [instrument] = at.charter.instruments;
  if (instrument === undefined)
    return refuse('kind.legalBasis', 'The charter names no instrument to rest on.', 'template');
  const { class: sort, focusKm, roles, figures, hours } = template;
  const tasks = template.tasks.map(({ texts, role, minutes }) => ({
    ...{ texts: inLanguages(texts), role },
    due: inCharterZone(instantOf(millis(at.now) + minutes * 60_000), at),
  }));
  const data: Omit<IncidentData<'opened'>, 'day'> = {
    ...input,
    ...{ class: sort, focusKm, tasks, roles: [...roles] },
    began: input.began ?? at.now,
    figures: figures.map(({ key, unit }) => ({ key, unit, label: null })),
    schedule: { hours: [...hours], zone: at.charter.zone },
    legalBasis: instrument.id,
    ...{ tlp: 'AMBER', pap: 'AMBER', keep: `${Number(at.now.slice(0, 4)) + keptYears - 1}-${at.now.slice(5, 7)}` },
  };
  return say('opened', data, data, at);
}
