import type { z } from 'zod';
import { textLanguages } from '../../packages/kind/agreed-text.ts';
import { command } from '../../packages/kind/define.ts';
import { manifests } from '../../packages/kind/item.ts';
import type { Circumstances, Refusal, Role } from '../../packages/kind/kind.ts';
import { sittingIn } from './agenda.ts';
import { addDocumentsInput, orderAgendaInput, proposeItemInput, titleItemInput, withdrawItemInput } from './inputs.ts';
import { inSitting } from './said.ts';
import type { MeetingData, MeetingState } from './schema.ts';
import { nextSitting } from './sittings.ts';

const desk: readonly Role[] = ['secretariat', 'officer', 'head'];

type ItemInputs = z.infer<typeof proposeItemInput>['items'];

/** Items with their files in place of the ids. */
export function itemsWithFiles(
  items: ItemInputs,
  at: Circumstances,
): { readonly ok: true; readonly items: MeetingData<'agendaProposed'>['items'] } | Refusal {
  const complete: MeetingData<'agendaProposed'>['items'] = [];
  for (const item of items) {
    const found = manifests(item.attachments, at.attachment);
    if (!found.ok) return found;
    complete.push({ ...item, attachments: found.files });
  }
  return { ok: true, items: complete };
}

const plain = {
  titles: [{ language: 'en' as const, text: '–' }],
  lane: null,
  minutes: 10,
  link: null,
  attachments: [],
};

/** A key that stands on the agenda of the next sitting, so that what refuses a probe is the state alone. */
function keyIn(state: MeetingState, now: string, fits: (author: string) => boolean): string {
  const { items } = sittingIn(state, nextSitting(state, now));
  return items.find(({ withdrawn, author }) => !withdrawn && fits(author))?.key ?? '0';
}

export const agendaCommands = {
  proposeItem: command({
    name: 'proposeItem',
    roles: desk,
    input: proposeItemInput,
    probe: (state: MeetingState, { now }) => ({ sitting: nextSitting(state, now), items: [plain] }),
    draft: (state: MeetingState, { sitting, items }, at) => {
      const complete = itemsWithFiles(items, at);
      return complete.ok ? inSitting(state, at, 'agendaProposed', { sitting, items: complete.items }) : complete;
    },
  }),
  titleItem: command({
    name: 'titleItem',
    roles: desk,
    input: titleItemInput,
    probe: (state: MeetingState, { now }) => {
      const sitting = nextSitting(state, now);
      const { items } = sittingIn(state, sitting);
      const lacks = (titles: readonly { readonly language: string }[]) =>
        textLanguages.find((one) => !titles.some(({ language }) => language === one));
      const item = items.find(({ withdrawn, titles }) => !withdrawn && lacks(titles) !== undefined);
      return { sitting, item: item?.key ?? '0', language: lacks(item?.titles ?? []) ?? 'en', text: '–' };
    },
    draft: (state: MeetingState, input, at) => inSitting(state, at, 'agendaTitled', input),
  }),
  withdrawItem: command({
    name: 'withdrawItem',
    roles: desk,
    input: withdrawItemInput,
    probe: (state: MeetingState, { me, now }) => ({
      ...{ sitting: nextSitting(state, now), item: keyIn(state, now, (author) => author === me) },
    }),
    draft: (state: MeetingState, input, at) => inSitting(state, at, 'agendaWithdrawn', input),
  }),
  orderAgenda: command({
    name: 'orderAgenda',
    roles: desk,
    input: orderAgendaInput,
    probe: (state: MeetingState, { now }) => ({
      sitting: nextSitting(state, now),
      order: [keyIn(state, now, () => true)],
    }),
    draft: (state: MeetingState, input, at) => inSitting(state, at, 'agendaOrdered', input),
  }),
  addDocuments: command({
    name: 'addDocuments',
    roles: desk,
    input: addDocumentsInput,
    draft: (state: MeetingState, { sitting, documents, note }, at) => {
      const found = manifests(documents, at.attachment);
      return found.ok ? inSitting(state, at, 'documentsAdded', { sitting, documents: found.files, note }) : found;
    },
  }),
};
