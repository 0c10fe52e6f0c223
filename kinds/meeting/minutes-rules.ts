import { wasSignedBy } from '../../packages/kind/act-text.ts';
import { underCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal } from '../../packages/kind/kind.ts';
import { refuse } from '../../packages/kind/refusal.ts';
import { signedTexts } from './minutes.ts';
import type { MeetingData, MeetingEvent, Minutes, Sitting } from './schema.ts';
import { isHeld } from './states.ts';
import { currentOf, isAgreed, placeOf, turnOf } from './turns.ts';

type MinutesEvent = Extract<MeetingEvent, { readonly type: `minutes${string}` }>;

/** Whether a version may be written, signed or taken up again now. */
export function minutesTurn(one: Sitting, event: MinutesEvent, at: Occasion): Refusal | null {
  if (!isHeld(one)) return refuse('meeting.notHeld', 'Record first who attended.');
  const { minutes } = one;
  switch (event.type) {
    case 'minutesDrafted':
      return drafting(minutes, event.data, at);
    case 'minutesSigned':
      return signing(minutes, event.data, at);
    case 'minutesReopened':
      return isAgreed(minutes) ? null : refuse('meeting.minutes.open', 'These minutes are open: write a version.');
  }
}

/** A draft written beside another, both unknown to each other, is kept: which of them stands follows from the order of all nodes. */
function drafting(minutes: Minutes, data: MeetingData<'minutesDrafted'>, at: Occasion): Refusal | null {
  const under = underCharter(data.charter, at);
  if (under !== null) return under;
  const place = placeOf(minutes, data, at.author);
  if (place === 'beside') return null;
  if (isAgreed(minutes)) return refuse('meeting.minutes.agreed', 'These minutes are agreed: take them up again first.');
  if (place === 'stale') return staleAt(minutes);
  const members = at.charter.members.map(({ id }) => id);
  if (!turnOf(minutes, members).includes(at.author))
    return refuse(
      'meeting.minutes.turn',
      'It is the turn of the others: they write the next version or sign this one.',
    );
  const missing = currentOf(minutes)?.languages.some(
    ({ language }) => !data.texts.some((text) => text.language === language),
  );
  return missing === true
    ? refuse('meeting.minutes.language', 'A version has every language of the one before.', 'texts')
    : null;
}

/** Says which version is current. */
export function staleAt(minutes: Minutes): Refusal {
  const current = currentOf(minutes);
  const what = current === null ? 'no version' : `version ${current.version} (${current.hash.slice(0, 16)})`;
  return refuse('meeting.minutes.stale', `This rests on a version that is not current; current is ${what}.`);
}

function signing(minutes: Minutes, { version, lines }: MeetingData<'minutesSigned'>, at: Occasion): Refusal | null {
  const current = currentOf(minutes);
  if (current === null) return refuse('meeting.minutes.none', 'There are no minutes to sign.');
  if (version !== current.version) return staleAt(minutes);
  if (isAgreed(minutes)) return refuse('meeting.minutes.agreed', 'These minutes are agreed.');
  if (minutes.signatures.some(({ author }) => author === at.author))
    return refuse('meeting.minutes.signed', 'Your authority has signed this version.');
  const signed = signedTexts(minutes.texts, version, at);
  const good =
    lines.length === signed.length &&
    signed.every(({ language, text }) =>
      lines.some((one) => one.language === language && wasSignedBy(at.charters, at.author, text, one.line)),
    );
  return good
    ? null
    : refuse('meeting.minutes.signature', 'The signature does not stand under the text of this version.');
}
