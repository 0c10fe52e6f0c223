import { useEffect } from 'react';
import type { Glossary } from '../../../../packages/press/glossary-format.ts';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';

/** Names of each group as last asked for: a form's input is made without asking, and what is no draft of a person is kept in none. */
const latest = new Map<string, Glossary>();

export const namesOf = (group: string): Glossary | null => latest.get(group) ?? null;

/** Asks for the names with which the next reading is made. */
export function useNames(group: string): void {
  const { data } = useInquiry<Glossary>({ group, kind: 'press', inquiry: 'glossary' });
  useEffect(() => {
    if (data) latest.set(group, data);
  }, [data, group]);
}
