import { later } from '../../packages/kind/instant.ts';
import type { Attachment, Circumstances, Disclosure, Facets, Tally } from '../../packages/kind/kind.ts';
import type { Offer, ReferralState } from './schema.ts';
import { referralState, waitingOn } from './states.ts';

export function disclosureOf(offer: Offer): Disclosure {
  const { purpose, necessity, legalBasis, person, handling, handlingNote, tlp, pap, keep } = offer;
  const persons = [{ category: person.category }];
  const common = {
    purpose,
    necessity,
    legalBasis,
    persons,
    items: [],
    about: [],
    repeats: false,
    handling,
    tlp,
    pap,
    keep,
  };
  return handlingNote === null ? common : { ...common, handlingNote };
}

/** Acts about a referral go under its marking; when its month is over they are kept to the end of this one. */
export function inheritedDisclosure(offer: Offer, at: Circumstances): Disclosure {
  return { ...disclosureOf(offer), keep: later(offer.keep, at.now.slice(0, 7)) };
}

/** Lists name the person by pseudonym; somebody sent under the own name appears by reference or day. */
function titleOf({ person, reference, day }: Offer): string {
  return person.pseudonym ? person.name : (reference ?? day);
}

export function facets(state: ReferralState): Facets | null {
  const { offered, erased } = state;
  const begun = offered ?? erased[0];
  if (begun === undefined) return null;
  const offer = offered?.offer ?? null;
  const word = referralState(state);
  return {
    title: offer === null ? '' : titleOf(offer),
    from: begun.author,
    to: offer?.to ?? [],
    state: word,
    ended: word === 'closed' || word === 'declined' || word === 'erased',
    waitingOn: waitingOn(state),
    created: begun.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: offer?.urgency ?? null,
    reference: offer?.reference ?? null,
    handling:
      offer === null
        ? { codes: [], tlp: 'RED', pap: 'RED' }
        : { codes: offer.handling, tlp: offer.tlp, pap: offer.pap },
    text: offer === null ? '' : [titleOf(offer), offer.reference].filter((text) => text !== null).join('\n'),
  };
}

export function tallies({ offered, desks, revoked }: ReferralState): readonly Tally[] {
  if (offered === null) return [];
  const { author: asker, offer } = offered;
  return desks.flatMap(({ member: holder, accepted, declined }) => {
    const one = (measure: string, day: string): Tally => ({ day, asker, holder, measure, count: 1 });
    return [
      one('offered', offer.day),
      ...(accepted === null ? [] : [one('accepted', accepted.day)]),
      ...(declined === null ? [] : [one(`declined:${declined.ground}`, declined.day)]),
      ...(revoked === null ? [] : [one('revoked', revoked.day)]),
    ];
  });
}

/** A node that learns of a withdrawal says so by itself; to recall is for a person to decide, at once. */
export function reactions({ offered, revoked }: ReferralState, me: string) {
  if (offered === null || revoked === null || revoked.author === me || revoked.acknowledged.includes(me)) return [];
  return [{ command: 'acknowledgeRevocation', input: {} }];
}

export function attachments({ offered }: ReferralState): readonly Attachment[] {
  return offered?.offer.attachments ?? [];
}
