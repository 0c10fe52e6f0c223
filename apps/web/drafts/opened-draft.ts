import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { draftsQuery } from '../client/queries.ts';
import { useSigned } from '../frame/officer.ts';
import { keptLocally } from './local-drafts.ts';
import type { SavedDraft } from './use-draft.ts';

interface OpenedDraft {
  readonly id: string;
  readonly saved: SavedDraft | undefined;
  /** Something of it was typed before. */
  readonly kept: boolean;
}

/**
 * The draft with which a form on a record opens. An act has one place for its words, `own`; words set apart from it have their own, and the
 * address names them. It stays the same while the form is open; null while the drafts are not known.
 */
export function useOpenedDraft(own: string, named: string | undefined): OpenedDraft | null {
  const owner = useSigned().officer.id;
  const { isPending, data } = useQuery(draftsQuery);
  const [opened, setOpened] = useState<string | null>(null);
  if (isPending) return null;
  const savedAs = (id: string) => data?.drafts.find((draft) => draft.id === id);
  const isKept = (id: string) => savedAs(id) !== undefined || keptLocally(owner, id) !== null;
  const id = opened ?? (named !== undefined && isKept(named) ? named : own);
  if (opened === null) setOpened(id);
  return { id, saved: savedAs(id), kept: isKept(id) };
}
