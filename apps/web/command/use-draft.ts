import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Response } from '../../../packages/contract/route.ts';
import type { routes } from '../../../packages/contract/routes.ts';
import { restore } from '../../../packages/ui/form/form.ts';
import type { CommandForm, FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { type DraftBody, keptLocally } from '../client/local-drafts.ts';
import { draftsQuery } from '../client/queries.ts';
import { useSigned } from '../frame/officer.ts';
import { DraftSaver, type DraftState } from './draft-saver.ts';

export interface DraftPlace {
  readonly id: string;
  readonly kind: string;
  readonly scope: FormScope;
}

export interface LiveDraft<D> {
  readonly value: D;
  readonly state: DraftState;
  change(value: D): void;
  /** Sent or thrown away. */
  end(): Promise<void>;
}

/** A form's content with its own saving. `saved` is what the node had of it when the form was opened. */
export function useDraft<D extends object>(
  form: CommandForm<D>,
  place: DraftPlace,
  saved: Readonly<Record<string, unknown>> | undefined,
): LiveDraft<D> {
  const client = useQueryClient();
  const owner = useSigned().officer.id;
  const [local] = useState(() => keptLocally(owner, place.id));
  const [value, setValue] = useState(() => {
    const found = local?.input ?? saved;
    return found ? restore(form.blank(place.scope), found) : form.blank(place.scope);
  });
  const [state, setState] = useState<DraftState>(local ? 'local' : saved ? 'saved' : 'blank');
  const saver = useRef<DraftSaver>(null);
  saver.current ??= new DraftSaver(owner, place.id, setState, (body, updated) =>
    client.setQueryData(draftsQuery.queryKey, (known) => withDraft(known, { ...body, id: place.id, updated })),
  );
  useFlushing(saver.current);
  const current = saver.current;
  useEffect(() => {
    if (local) current.change(local);
  }, [current, local]);
  return {
    value,
    state,
    change: (next) => {
      setValue(next);
      current.change(bodyOf(form, place, next));
    },
    end: async () => {
      await current.end();
      setState('blank');
      await client.invalidateQueries({ queryKey: draftsQuery.queryKey });
    },
  };
}

type Drafts = Response<typeof routes.drafts>;

/** The list of drafts as it is after a saving: a form opened again shows what was saved last, without asking. */
function withDraft(known: Drafts | undefined, draft: Drafts['drafts'][number]): Drafts | undefined {
  if (!known) return known;
  return { drafts: [draft, ...known.drafts.filter((each) => each.id !== draft.id)] };
}

function bodyOf<D extends object>(form: CommandForm<D>, place: DraftPlace, value: D): DraftBody {
  const { group, view, about } = place.scope;
  return {
    group: about?.view.line.group ?? group,
    // A form about a record of another kind is found again on that record.
    kind: about?.view.line.kind ?? place.kind,
    record: (view ?? about?.view)?.line.record ?? null,
    command: about ? `${place.kind}.${form.command}` : form.command,
    title: form.title(value).slice(0, 300),
    input: Object.fromEntries(Object.entries(value)),
  };
}

function useFlushing(saver: DraftSaver) {
  useEffect(() => {
    const flush = () => saver.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
}
