import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import {
  blankItem,
  type ItemDraft,
  itemInput,
  type MarksDraft,
  monthAfter,
  orMissing,
  orNull,
  type PersonDraft,
  personInput,
  type ThingDraft,
  thingInput,
} from '../../../../packages/ui/matter/drafts.ts';
import type { Notice } from '../../schema.ts';

export interface ShareDraft extends Pick<MarksDraft, 'tlp' | 'pap' | 'keep'> {
  readonly to: readonly string[];
  readonly title: string;
  readonly purposeClass: Notice['purposeClass'] | '';
  readonly purpose: string;
  readonly necessity: string;
  readonly legalBasis: string;
  readonly context: string;
  readonly persons: readonly PersonDraft[];
  readonly objects: readonly ThingDraft[];
  readonly items: readonly ItemDraft[];
  readonly restrictions: string;
  readonly reference: string;
}

/** In a group of two there is only one to tell. One empty item stands ready: without one nothing is shared. */
export function blankShare({ others, now }: FormScope): ShareDraft {
  return {
    to: others.length === 1 ? others : [],
    title: '',
    purposeClass: '',
    purpose: '',
    necessity: '',
    legalBasis: '',
    context: '',
    persons: [],
    objects: [],
    items: [blankItem],
    restrictions: '',
    reference: '',
    tlp: 'AMBER',
    pap: 'AMBER',
    keep: monthAfter(now, 3),
  };
}

export function shareInputOf(draft: ShareDraft) {
  return {
    to: draft.to,
    title: orMissing(draft.title.trim()),
    purposeClass: orMissing(draft.purposeClass),
    purpose: orMissing(draft.purpose.trim()),
    necessity: orMissing(draft.necessity.trim()),
    legalBasis: orMissing(draft.legalBasis),
    context: orNull(draft.context),
    persons: draft.persons.map(personInput),
    objects: draft.objects.map(thingInput),
    items: draft.items.map(itemInput),
    restrictions: orNull(draft.restrictions),
    reference: orNull(draft.reference),
    tlp: orMissing(draft.tlp),
    pap: orMissing(draft.pap),
    keep: orMissing(draft.keep),
  };
}
