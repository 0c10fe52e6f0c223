import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Response } from '../../../packages/contract/route.ts';
import type { routes } from '../../../packages/contract/routes.ts';
import { restore } from '../../../packages/ui/form/form.ts';
import type { CommandForm, FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { draftsQuery } from '../client/queries.ts';
import { useSigned } from '../frame/officer.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { DraftBody } from './local-drafts.ts';
import type { Clash, DraftState } from './saver-ports.ts';
import { openDraft } from './window-drafts.ts';

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
  const [current] = useState(() => openDraft(client, owner, place.id, saved?.updated ?? null));
  const [laid] = useState(() => laidBy(form, place.scope));
  const [value, setValue] = useState(() => laid(current.words()?.input ?? saved?.input));
  const [state, setState] = useState(() => current.standing());
  const [clash, setClash] = useState<Clash | null>(null);
  const [theirs, setTheirs] = useState<D | null>(null);
  const [taken, setTaken] = useState(0);
  useEffect(
    () =>
      current.attend({
        state: setState,
        clash: (found) => {
          setClash(found);
          setTheirs(null);
        },
        taken: ({ body }) => {
          setValue(laid(body.input));
          setTaken((times) => times + 1);
        },
      }),
    [current, laid],
  );
  useFlushing(current, apart);
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

/** What was typed as the form, as it was opened, takes it. */
function laidBy<D extends object>(form: CommandForm<D>, scope: FormScope) {
  const blank = form.blank(scope);
  return (input: SavedDraft['input'] | undefined): D => (input ? restore(blank, input) : blank);
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
      flush();
    };
  }, [saver, looks]);
}
