import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createElement, useState } from 'react';
import type { RecordView } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Acting, InPlace } from '../../../packages/ui/kind/in-place.ts';
import type { CommandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { call, Refused } from '../client/call.ts';
import { draftsQuery } from '../client/queries.ts';
import { DraftClash } from '../drafts/draft-clash.tsx';
import { localDrafts } from '../drafts/local-drafts.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { useSigned } from '../frame/officer.ts';
import { formScope } from './form-scope.ts';
import { addressOf } from './release-address.ts';

/** What a kind's own view may do at the place it is about: the same acts, by the same doors, without a form of the frame's. */
export function useActing({ line }: RecordView): Acting {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { me } = useSurroundings();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { group, kind, record } = line;
  return {
    sending,
    refusal,
    async act(command, input) {
      setSending(true);
      setRefusal(null);
      try {
        const body = { input, idempotency: crypto.randomUUID() };
        const made = await call(routes.act, { params: { group, kind, record, command }, body });
        await client.invalidateQueries({ queryKey: ['record', group, kind, record] });
        if (made.release !== null)
          void navigate({ to: '/records/$group/$kind/$record', params: { ...addressOf(made, me) } });
        return true;
      } catch (fault) {
        setRefusal(fault instanceof Refused ? fault.code : 'page');
        return false;
      } finally {
        setSending(false);
      }
    },
  };
}

export function useInPlace<D extends object>(form: CommandForm<D>, view: RecordView, part: string): InPlace<D> {
  const client = useQueryClient();
  const surroundings = useSurroundings();
  const acting = useActing(view);
  const { line } = view;
  const id = draftIdOf(line.record, form.command, part);
  const place = { id, kind: line.kind, scope: formScope(surroundings, line.group, view) };
  const saved = client.getQueryData(draftsQuery.queryKey)?.drafts.find((draft) => draft.id === id);
  // Words typed in place have no form to be opened in: what one does not go on with is given up, and the notice says so.
  const draft = useDraft(form, place, saved, false);
  return {
    value: draft.value,
    state: draft.state === 'taken' ? 'saved' : draft.state,
    notice: draft.clash && createElement(DraftClash, { clash: draft.clash, apart: false }),
    sending: acting.sending,
    refusal: acting.refusal,
    change: draft.change,
    discard: draft.end,
    async send() {
      const sent = await acting.act(form.command, form.input(draft.value, place.scope));
      if (sent) await draft.end();
      return sent;
    },
  };
}

/** While the node is silent, what this browser holds is all there is: nobody waits for a connection to write a line. */
export function useUnsent({ line }: RecordView, command: string) {
  const owner = useSigned().officer.id;
  const drafts = useQuery(draftsQuery);
  const stored = drafts.data?.drafts ?? (drafts.isError ? [] : null);
  if (stored === null) return null;
  const prefix = `${draftIdOf(line.record, command, '').slice(0, -partLength)}`;
  const local = localDrafts(owner).filter(({ id }) => id.startsWith(prefix));
  return [
    ...local.map(({ body }) => body.input),
    ...stored
      .filter(({ id }) => id.startsWith(prefix) && !local.some((each) => each.id === id))
      .map(({ input }) => input),
  ];
}

const partLength = 16;

/** The draft of a place has an id that follows from it, so that it is found again wherever one comes from. */
function draftIdOf(record: string, command: string, part: string): string {
  return `${record.slice(record.indexOf('.') + 1)}-${command}-${markOf(part, 0)}${markOf(part, 1)}`;
}

/** Eight hexadecimal digits of a text (FNV-1a); told apart by a seed. */
function markOf(text: string, seed: number): string {
  let sum = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
