import type { IdentifierType } from '../../../packages/match/identifiers/types.ts';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { identifiersIn } from '../../../packages/ui/matter/identifiers-field.tsx';

/** Identifiers of one kind that come from one place and are kept until one month. */
export interface EntriesDraft {
  readonly type: IdentifierType | '';
  readonly identifiers: string;
  readonly source: string;
  readonly until: string;
}

export const meant = (type: IdentifierType | ''): IdentifierType | null => (type === '' ? null : type);

/** Where a line is none, nothing is taken: the field below it says which. */
export function entriesIn({ type, identifiers, source, until }: EntriesDraft) {
  const { listed, damaged } = identifiersIn(identifiers, meant(type));
  if (damaged.length > 0) return undefined;
  return listed.map((one) => ({
    ...{ type: one.type, value: one.value },
    source: orMissing(source.trim()),
    until: orMissing(until),
  }));
}
