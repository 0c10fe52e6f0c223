import type { FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { type MarksDraft, monthAfter, orMissing, orNull } from '../../../packages/ui/matter/drafts.ts';
import type { Petition } from '../schema.ts';

export interface IdentifierDraft {
  readonly kind: Petition['person']['identifiers'][number]['kind'] | '';
  readonly value: string;
}
export const blankIdentifier: IdentifierDraft = { kind: '', value: '' };

export interface PersonDraft {
  /** One spelling a line. */
  readonly names: string;
  readonly born: string;
  readonly identifiers: readonly IdentifierDraft[];
}

export interface ReceiveDraft extends MarksDraft {
  readonly right: Petition['right'] | '';
  readonly language: string;
  readonly person: PersonDraft;
  readonly identity: string;
  readonly wanted: string;
  readonly to: readonly string[];
  readonly receivedOn: string;
  readonly legalBasis: string;
  readonly reference: string;
}

/** Whoever may hold something is asked: all, unless somebody is left out on purpose. */
export function blankReceive({ others, now }: FormScope): ReceiveDraft {
  return {
    right: '',
    language: '',
    person: { names: '', born: '', identifiers: [] },
    identity: '',
    wanted: '',
    to: others,
    receivedOn: '',
    legalBasis: '',
    reference: '',
    handling: ['H2'],
    handlingNote: '',
    tlp: 'AMBER+STRICT',
    pap: 'GREEN',
    keep: monthAfter(now, 2),
  };
}

export function receiveInputOf({ person, ...draft }: ReceiveDraft) {
  return {
    right: orMissing(draft.right),
    language: orMissing(draft.language),
    person: {
      names: person.names.split('\n').flatMap((name) => orNull(name) ?? []),
      born: orNull(person.born),
      identifiers: person.identifiers.map(({ kind, value }) => ({
        kind: orMissing(kind),
        value: orMissing(value.trim()),
      })),
    },
    identity: orMissing(draft.identity.trim()),
    wanted: orMissing(draft.wanted.trim()),
    to: draft.to,
    receivedOn: orMissing(draft.receivedOn),
    legalBasis: orMissing(draft.legalBasis),
    reference: orMissing(draft.reference.trim()),
    handling: draft.handling,
    handlingNote: orNull(draft.handlingNote),
    tlp: orMissing(draft.tlp),
    pap: orMissing(draft.pap),
    keep: orMissing(draft.keep),
  };
}
