import { dayIn } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import { manifests } from '../../packages/kind/item.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { disclosureOf, inheritedDisclosure } from './facets.ts';
import {
  acceptInput,
  closeInput,
  declineInput,
  nothing,
  type OfferInput,
  offerInput,
  revokeInput,
  serviceInput,
} from './inputs.ts';
import type { ReferralData, ReferralEvent, ReferralState } from './schema.ts';

const desk: readonly Role[] = ['officer', 'head', 'protection'];
const own: readonly Role[] = ['node'];

type Drafts = readonly Draft[] | Refusal;
type Type = ReferralEvent['type'];

function say<T extends Type>(
  type: T,
  data: ReferralData<T>,
  disclosure: Disclosure,
  at: Circumstances,
): readonly Draft[] {
  return [draftOf('referral', type, data, disclosure, at)];
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);

function offerDrafts(input: OfferInput, at: Circumstances): Drafts {
  const found = manifests(input.attachments, at.attachment);
  if (!found.ok) return found;
  const offer = { ...input, attachments: found.files, day: today(at) };
  return say('offered', offer, disclosureOf(offer), at);
}

function about<T extends Type>({ offered }: ReferralState, at: Circumstances, type: T, data: ReferralData<T>): Drafts {
  if (offered === null) return refuse('referral.absent', 'There is no such referral.');
  return say(type, data, inheritedDisclosure(offered.offer, at), at);
}

function releaseOf(drafts: Drafts, at: Circumstances): string | null {
  if ('ok' in drafts) return null;
  return drafts.map(({ disclosure }) => fourEyes(disclosure, at.charter)).find((reason) => reason !== null) ?? null;
}

const offer = command({
  name: 'offer',
  creates: true,
  roles: desk,
  input: offerInput,
  draft: (_: ReferralState, input, at) => offerDrafts(input, at),
  release: (_, input, at) => releaseOf(offerDrafts(input, at), at),
});

const accept = command({
  name: 'accept',
  roles: desk,
  input: acceptInput,
  probe: () => ({ note: null }),
  draft: (state: ReferralState, input, at) => about(state, at, 'accepted', { ...input, day: today(at) }),
});

const decline = command({
  name: 'decline',
  roles: desk,
  input: declineInput,
  probe: () => ({ ground: 'notOurs' as const, explanation: null }),
  draft: (state: ReferralState, input, at) => about(state, at, 'declined', { ...input, day: today(at) }),
});

const giveService = command({
  name: 'giveService',
  roles: desk,
  input: serviceInput,
  probe: () => ({ text: '–' }),
  draft: (state: ReferralState, input, at) => about(state, at, 'serviceGiven', { ...input, day: today(at) }),
  release: (state, input, at) => releaseOf(about(state, at, 'serviceGiven', { ...input, day: today(at) }), at),
});

const close = command({
  name: 'close',
  roles: desk,
  input: closeInput,
  probe: () => ({ outcome: 'helped' as const, note: null }),
  draft: (state: ReferralState, input, at) => about(state, at, 'closed', { ...input, day: today(at) }),
});

/** Never needs a second person: whoever hears the person's no passes it on at once. */
const revoke = command({
  name: 'revoke',
  roles: desk,
  input: revokeInput,
  probe: () => ({ by: 'self' as const, note: null }),
  draft: (state: ReferralState, input, at) => about(state, at, 'consentRevoked', { ...input, day: today(at) }),
});

const acknowledgeRevocation = command({
  name: 'acknowledgeRevocation',
  roles: own,
  input: nothing,
  draft: (state: ReferralState, _, at) => about(state, at, 'revocationAcknowledged', {}),
});

export const commands = { offer, accept, decline, giveService, close, revoke, acknowledgeRevocation };
