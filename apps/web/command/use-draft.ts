import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Response } from '../../../packages/contract/route.ts';
import type { routes } from '../../../packages/contract/routes.ts';
import { restore } from '../../../packages/ui/form/form.ts';
import type { CommandForm, FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { type DraftBody, takeUp } from '../client/local-drafts.ts';
import { holdWriter } from '../client/open-writers.ts';
import { draftsQuery } from '../client/queries.ts';
import { useSigned } from '../frame/officer.ts';
import { type Clash, DraftSaver, type DraftState } from './draft-saver.ts';
import { openForm } from './open-forms.ts';

export interface DraftPlace {
  readonly id: string;
  readonly kind: string;
  readonly scope: FormScope;
}

/** What the node had of a draft when its form was opened. */
export type SavedDraft = Pick<Response<typeof routes.drafts>['drafts'][number], 'input' | 'updated'>;

export interface LiveDraft<D> {
  /** What the form shows: the words typed here, or, while somebody looks at them, those of the other window. */
  readonly value: D;
  readonly state: DraftState;
  /** Another one whenever the form shows words that were not typed in it. */
  readonly shown: string;
  readonly clash: ClashChoice | null;
  change(value: D): void;
  /** Whether what is shown is the draft as it stands now; when it is not, the form has said so. */
  look(): Promise<boolean>;
  /** When the node saved it last, as far as this form knows. */
  base(): string | null;
  /** Sent or thrown away. */
  end(): Promise<void>;
}

/** The same draft was changed, sent or thrown away elsewhere: which words to go on with. */
export interface ClashChoice {
  readonly what: Clash['what'];
  /** When the other words were saved. */
  readonly at: string | null;
  readonly theirsShown: boolean;
  show(theirs: boolean): void;
  /** Goes on with the words that are shown. */
  goOn(): Promise<void>;
}

/**
 * A form's content with its own saving. `apart`: it is a form of the frame, in which words one does not go on with can be opened as a draft
 * of their own; what is written in place has its own way of finding out what others did.
 */
export function useDraft<D extends object>(
  form: CommandForm<D>,
  place: DraftPlace,
  saved: SavedDraft | undefined,
  apart: boolean,
): LiveDraft<D> {
  const client = useQueryClient();
  const owner = useSigned().officer.id;
  const [writer] = useState(() => crypto.randomUUID());
  const [local] = useState(() => takeUp(owner, place.id, writer));
  const laid = (input: SavedDraft['input'] | undefined) =>
    input ? restore(form.blank(place.scope), input) : form.blank(place.scope);
  const [value, setValue] = useState(() => laid(local?.body.input ?? saved?.input));
  const [state, setState] = useState<DraftState>(local ? 'local' : saved ? 'saved' : 'blank');
  const [clash, setClash] = useState<Clash | null>(null);
  const [theirs, setTheirs] = useState<D | null>(null);
  const [taken, setTaken] = useState(0);
  const saver = useRef<DraftSaver>(null);
  saver.current ??= new DraftSaver({ owner, id: place.id, writer }, local ? local.base : (saved?.updated ?? null), {
    state: setState,
    clash: (found) => {
      setClash(found);
      setTheirs(null);
    },
    saved: (body, updated) =>
      client.setQueryData(draftsQuery.queryKey, (known) => withDraft(known, { ...body, id: place.id, updated })),
    taken: ({ body, updated }) => {
      setValue(laid(body.input));
      setTaken((times) => times + 1);
      client.setQueryData(draftsQuery.queryKey, (known) => withDraft(known, { ...body, id: place.id, updated }));
    },
  });
  const current = saver.current;
  useFlushing(current, apart);
  useEffect(() => holdWriter(writer), [writer]);
  useEffect(() => {
    if (local) current.change(local.body);
  }, [current, local]);
  const other = clash?.what === 'changed' ? clash.theirs : null;
  const theirsShown = theirs !== null;
  const goOn = async () => {
    const mine = bodyOf(form, place, value);
    await (theirsShown ? current.goOnWithTheirs(mine, apart) : current.goOnWithMine(mine, apart));
    await client.invalidateQueries({ queryKey: draftsQuery.queryKey });
  };
  return {
    value: theirs ?? value,
    state,
    shown: `${taken} ${theirsShown}`,
    clash: clash && {
      ...{ what: clash.what, at: other?.updated ?? null, theirsShown, goOn },
      show: (shown) => setTheirs(shown && other ? laid(other.body.input) : null),
    },
    change: (next) => {
      if (theirsShown) return;
      setValue(next);
      current.change(bodyOf(form, place, next));
    },
    look: () => current.look(),
    base: () => current.known(),
    end: async () => {
      await current.end();
      setClash(null);
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

/** Saves before the page goes and when the line is back; looks for what another window did when somebody comes back to this one. */
function useFlushing(saver: DraftSaver, looks: boolean) {
  useEffect(() => {
    const flush = () => void saver.flush();
    const close = openForm(() => saver.flush());
    const look = () => {
      if (document.visibilityState === 'hidden') flush();
      else if (looks) void saver.look();
    };
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      close();
      flush();
    };
  }, [saver, looks]);
}
