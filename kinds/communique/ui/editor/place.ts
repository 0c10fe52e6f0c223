import { createContext, use } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import type { Acting } from '../../../../packages/ui/kind/in-place.ts';
import type { NamedEntry } from '../../../glossary/schema.ts';
import type { CommuniqueState, Version } from '../../schema.ts';
import type { EditDraft } from '../in-place-forms.tsx';

/** What every clause of the editor stands in. */
export interface EditorPlace {
  readonly view: RecordView;
  readonly state: CommuniqueState;
  readonly shown: readonly string[];
  /** Whether this officer may write here. */
  readonly mayWrite: boolean;
  readonly acting: Acting;
  /** Names of the group's glossary that hold. */
  readonly names: readonly NamedEntry[];
  /** The version whose words the text is compared with. */
  readonly against: Version | null;
  /** What was typed and not sent, by cell. */
  readonly unsent: ReadonlyMap<string, EditDraft>;
}

export const EditorContext = createContext<EditorPlace | null>(null);

export function useEditor(): EditorPlace {
  const found = use(EditorContext);
  if (!found) throw new Error('The editor is missing above this clause');
  return found;
}

export const cellName = (clause: string, language: string): string => `${clause} ${language}`;

/** Drafts of this very form; anything else a store may hold is left alone. */
export function draftsByCell(drafts: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, EditDraft> {
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return new Map(
    drafts.flatMap(({ clause, language, base, beside, text }) =>
      typeof clause === 'string' && typeof language === 'string' && typeof text === 'string'
        ? [[cellName(clause, language), { clause, language, text, base: texts(base), beside: texts(beside) }] as const]
        : [],
    ),
  );
}
