import type { FileRef } from '../../../../packages/ui/form/files-field.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import {
  type MarksDraft,
  monthAfter,
  orMissing,
  orNull,
  type PersonDraft,
  personInput,
  type ThingDraft,
  thingInput,
} from '../../../../packages/ui/matter/drafts.ts';
import type { Question } from '../../schema.ts';

export interface AskDraft extends MarksDraft {
  readonly to: readonly string[];
  readonly title: string;
  readonly purposeClass: Question['purposeClass'] | '';
  readonly offence: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly facts: string;
  readonly reasons: string;
  readonly link: string;
  readonly persons: readonly PersonDraft[];
  readonly objects: readonly ThingDraft[];
  readonly restrictions: string;
  readonly urgency: Question['urgency'] | '';
  readonly urgencyReason: NonNullable<Question['urgencyReason']> | '';
  readonly urgencyNote: string;
  readonly language: Question['language'] | '';
  readonly reference: string;
  readonly attachments: readonly FileRef[];
}

/** In a group of two there is only one to ask; everything else is the officer's to say. */
export function blankAsk({ others, now }: FormScope): AskDraft {
  return {
    to: others.length === 1 ? others : [],
    title: '',
    purposeClass: '',
    offence: '',
    purpose: '',
    legalBasis: '',
    facts: '',
    reasons: '',
    link: '',
    persons: [],
    objects: [],
    restrictions: '',
    urgency: '',
    urgencyReason: '',
    urgencyNote: '',
    language: '',
    reference: '',
    handling: ['H0'],
    handlingNote: '',
    tlp: 'AMBER',
    pap: 'AMBER',
    keep: monthAfter(now, 3),
    attachments: [],
  };
}

export function askInput(draft: AskDraft) {
  const urgent = draft.urgency !== '7d';
  return {
    to: draft.to,
    title: orMissing(draft.title.trim()),
    purposeClass: orMissing(draft.purposeClass),
    offence: orNull(draft.offence),
    purpose: orMissing(draft.purpose.trim()),
    legalBasis: orMissing(draft.legalBasis),
    facts: orMissing(draft.facts.trim()),
    reasons: orMissing(draft.reasons.trim()),
    link: orMissing(draft.link.trim()),
    persons: draft.persons.map(personInput),
    objects: draft.objects.map(thingInput),
    restrictions: orNull(draft.restrictions),
    urgency: orMissing(draft.urgency),
    urgencyReason: urgent ? orNull(draft.urgencyReason) : null,
    urgencyNote: urgent ? orNull(draft.urgencyNote) : null,
    language: orMissing(draft.language),
    reference: orNull(draft.reference),
    handling: draft.handling,
    handlingNote: draft.handling.includes('H3') ? orNull(draft.handlingNote) : null,
    tlp: orMissing(draft.tlp),
    pap: orMissing(draft.pap),
    keep: orMissing(draft.keep),
    attachments: draft.attachments.map((file) => file.id),
  };
}
