import type { Instant } from '../../packages/kind/kind.ts';
import { currentLessons } from './lessons/current.ts';
import { isPending } from './proposals.ts';
import type { IncidentState } from './schema.ts';
import { severities } from './vocabulary.ts';

/** What a command would say that nothing but the state can object to: how a page learns what is possible now. */

type At = { readonly me: string; readonly now: Instant };
const none = 'none';

export const probes = {
  line: (now: Instant) => ({
    ...{ at: now, category: 'event' as const, source: null, place: null, text: '–', strikes: null, attachments: [] },
    key: '00000000-0000-4000-8000-000000000000',
  }),
  task({ tasks }: IncidentState) {
    const [task] = tasks;
    return {
      ...{ task: task?.id ?? none, base: task?.last ?? none, state: task?.state ?? ('open' as const) },
      ...{ owner: task?.owner ?? null, due: task?.due?.instant ?? null, evidence: '–', attachments: [] },
    };
  },
  role: ({ roles }: IncidentState, { me }: At) => ({
    role: roles.find(({ author, left }) => author === me && left === null)?.role ?? ('lead' as const),
  }),
  measure({ measures }: IncidentState, { me, now }: At) {
    return { measure: measures.find(({ author, ended }) => author === me && ended === null)?.id ?? none, at: now };
  },
  schedule({ schedule }: IncidentState) {
    const last = schedule.at(-1);
    return { hours: [...(last?.hours ?? ['06:00'])], zone: last?.zone ?? 'UTC' };
  },
  severity: ({ severity }: IncidentState) => ({
    severity: severities.find((one) => one !== severity) ?? ('severe' as const),
    reason: '–',
  }),
  proposal({ proposals }: IncidentState, { me }: At) {
    const open = proposals.find((one) => isPending(one) && !one.agreed.some(({ author }) => author === me));
    return { proposal: open?.id ?? none };
  },
  lessons(state: IncidentState) {
    const body = [{ type: 'paragraph' as const, dir: 'auto' as const, runs: [{ text: '–', marks: [] }] }];
    const texts = [{ language: 'en' as const, title: '–', body }];
    return { base: currentLessons(state)?.hash ?? null, texts };
  },
};
