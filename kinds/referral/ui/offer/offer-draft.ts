import type { FileRef } from '../../../../packages/ui/form/files-field.tsx';
import type { FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { type MarksDraft, monthAfter, orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import type { Consent, Offer, Scope } from '../../schema.ts';

export interface PersonDraft {
  readonly name: string;
  readonly pseudonym: 'yes' | 'no';
  readonly category: Offer['person']['category'] | '';
  readonly age: Offer['person']['age'] | '';
  readonly languages: readonly string[];
  readonly contact: string;
  readonly risks: string;
}

export interface ConsentDraft {
  readonly language: string;
  readonly text: string;
  readonly form: Consent['form'] | '';
  readonly givenBy: Consent['givenBy'] | '';
  readonly interpreter: 'yes' | 'no' | '';
  readonly bestInterests: string;
  readonly day: string;
  readonly until: string;
  readonly scope: readonly Scope[];
}

export interface OfferDraft extends MarksDraft {
  readonly to: readonly string[];
  readonly need: Offer['need'] | '';
  readonly urgency: Offer['urgency'] | '';
  readonly person: PersonDraft;
  readonly consent: ConsentDraft;
  readonly summary: string;
  readonly story: string;
  readonly health: string;
  readonly purpose: string;
  readonly necessity: string;
  readonly legalBasis: string;
  readonly reference: string;
  readonly attachments: readonly FileRef[];
}

export const blankConsent: ConsentDraft = {
  language: '',
  text: '',
  form: '',
  givenBy: '',
  interpreter: '',
  bestInterests: '',
  day: '',
  until: '',
  scope: [],
};

/** Nothing is passed on without the person's word, and nothing under a name unless somebody decides so. */
export function blankOffer({ others, now }: FormScope): OfferDraft {
  return {
    to: others.length === 1 ? others : [],
    need: '',
    urgency: '',
    person: { name: '', pseudonym: 'yes', category: '', age: '', languages: [], contact: '', risks: '' },
    consent: blankConsent,
    summary: '',
    story: '',
    health: '',
    purpose: '',
    necessity: '',
    legalBasis: '',
    reference: '',
    handling: ['H2'],
    handlingNote: '',
    tlp: 'AMBER+STRICT',
    pap: 'AMBER',
    keep: monthAfter(now, 1),
    attachments: [],
  };
}

export function offerInputOf(draft: OfferDraft) {
  const { person } = draft;
  return {
    to: draft.to,
    need: orMissing(draft.need),
    urgency: orMissing(draft.urgency),
    person: {
      name: orMissing(person.name.trim()),
      pseudonym: person.pseudonym === 'yes',
      category: orMissing(person.category),
      age: orMissing(person.age),
      languages: person.languages,
      contact: orNull(person.contact),
      risks: orNull(person.risks),
    },
    consent: consentOf(draft.consent),
    summary: orMissing(draft.summary.trim()),
    story: orNull(draft.story),
    health: orNull(draft.health),
    purpose: orMissing(draft.purpose.trim()),
    necessity: orMissing(draft.necessity.trim()),
    legalBasis: orMissing(draft.legalBasis),
    reference: orNull(draft.reference),
    handling: draft.handling,
    handlingNote: orNull(draft.handlingNote),
    tlp: orMissing(draft.tlp),
    pap: orMissing(draft.pap),
    keep: orMissing(draft.keep),
    attachments: draft.attachments.map((file) => file.id),
  };
}

/** Null when nothing was said about consent: the node then tells that it has to be obtained. */
function consentOf(draft: ConsentDraft) {
  const { language, text, form, givenBy, interpreter, bestInterests, day, until, scope } = draft;
  const said = [language, text.trim(), form, givenBy, interpreter, day].some((one) => one !== '') || scope.length > 0;
  if (!said) return null;
  return {
    language: orMissing(language),
    form: orMissing(form),
    text: text.trim(),
    day: orMissing(day),
    givenBy: orMissing(givenBy),
    bestInterests: orNull(bestInterests),
    interpreter: interpreter === '' ? undefined : interpreter === 'yes',
    scope,
    until: orNull(until),
  };
}
