import type { FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { identifiersIn } from '../../../packages/ui/matter/identifiers-field.tsx';
import { type Category, categories } from '../../match/schema.ts';

export interface AskDraft {
  /** `<group> <holder>`. */
  readonly partner: string;
  readonly category: Category | '';
  readonly identifiers: string;
  readonly reference: string;
  readonly purpose: string;
  readonly necessity: string;
  readonly legalBasis: string;
}

export const blankAsk = (_: FormScope): AskDraft => ({
  ...{ partner: '', category: '', identifiers: '' },
  ...{ reference: '', purpose: '', necessity: '', legalBasis: '' },
});

export const groupOf = ({ partner }: AskDraft): string => partner.split(' ')[0] ?? '';
export const holderOf = ({ partner }: AskDraft): string => partner.split(' ')[1] ?? '';

/** The type of a line that names none: that of the category, where it has one. */
export const meantBy = (category: Category | '') => (category === '' || category === 'deconfliction' ? null : category);

/** Where a line is none, nothing is asked: the field below it says which. */
export function askInput(draft: AskDraft) {
  const { listed, damaged } = identifiersIn(draft.identifiers, meantBy(draft.category));
  const identifiers = listed.map(({ type, value }) => ({ type, value }));
  return {
    group: orMissing(groupOf(draft)),
    holder: orMissing(holderOf(draft)),
    category: orMissing(draft.category),
    identifiers: damaged.length > 0 || identifiers.length === 0 ? undefined : identifiers,
    reference: orMissing(draft.reference.trim()),
    purpose: orMissing(draft.purpose.trim()),
    necessity: orMissing(draft.necessity.trim()),
    legalBasis: orMissing(draft.legalBasis),
  };
}

/** Categories of a charter in our order; a newer one that this release does not know is left out. */
export const known = (words: readonly string[]): readonly Category[] =>
  categories.filter((category) => words.includes(category));
