import type { Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import type { Consent, Offer, Scope } from './schema.ts';

/**
 * Whether somebody may be referred: informed consent in words the person understands (Directive 2012/29/EU, Articles 3 and 8;
 * Council of Europe Convention on Action against Trafficking, Articles 11 and 12), and nothing beyond what was consented to.
 */
export const consentRefusals = [
  'referral.consent',
  'referral.consentText',
  'referral.consentScope',
  'referral.consentDay',
  'referral.consentOver',
  'referral.child',
  'referral.beyondConsent',
] as const;
type Code = (typeof consentRefusals)[number];

const when = (condition: boolean, code: Code, message: string, field: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

/** Null when the consent covers the offer as it will be sent. */
export function covers(offer: Offer): Refusal | null {
  const { consent, person } = offer;
  if (consent === null)
    return refuse(
      'referral.consent',
      'Obtain the person’s consent first, in a language the person understands, and record it here.',
      'consent',
    );
  const child = person.age === 'child' && consent.givenBy !== 'guardian' && consent.bestInterests === null;
  return (
    when(
      consent.text === '',
      'referral.consentText',
      'Write down the very words the person was told.',
      'consent.text',
    ) ??
    when(
      consent.scope.length === 0,
      'referral.consentScope',
      'Say what the person let be passed on.',
      'consent.scope',
    ) ??
    when(
      consent.day > offer.day,
      'referral.consentDay',
      'Consent comes before the referral; give the day on which it was given.',
      'consent.day',
    ) ??
    holdsOn(consent, offer.day) ??
    when(
      child,
      'referral.child',
      'For a child the guardian consents; without one, say why this is in the child’s best interests.',
      'consent.givenBy',
    ) ??
    within(offer, consent.scope)
  );
}

/** Null while the consent holds on the day. */
export function holdsOn({ until }: Consent, day: string): Refusal | null {
  return when(
    until !== null && until < day,
    'referral.consentOver',
    'The time for which the person consented is over; ask the person again.',
    'consent.until',
  );
}

/** Each thing that is passed on, with the consent it needs. */
function within({ person, story, health, attachments }: Offer, scope: readonly Scope[]): Refusal | null {
  const said: readonly (readonly [boolean, Scope, string])[] = [
    [person.contact !== null, 'contactDetails', 'person.contact'],
    [story !== null, 'story', 'story'],
    [health !== null, 'health', 'health'],
    [attachments.length > 0, 'documents', 'attachments'],
  ];
  const beyond = said.find(([isSaid, needs]) => isSaid && !scope.includes(needs));
  return when(
    beyond !== undefined,
    'referral.beyondConsent',
    'The person did not let this be passed on; leave it out, or ask the person.',
    beyond?.[2] ?? '',
  );
}
