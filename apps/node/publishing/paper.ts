import { plainText } from '../../../packages/ui/text/bidi.ts';
import { Sheet, styles } from '../paper/sheet.ts';
import { directionOf } from '../paper/typeset.ts';
import { inFours } from './page.ts';
import type { SignedText } from './publications.ts';
import { directionIn, publicVoice } from './voice.ts';

const quiet = '#59616b';

/** A published text to be printed, as plain data that can go to another thread. */
export interface PublicationOrder {
  readonly text: SignedText;
  readonly names: ReadonlyMap<string, string>;
  readonly from: string;
  readonly withdrawn: { readonly time: string; readonly reason: string } | null;
  readonly zone: string;
  /** Who prints it. */
  readonly who: string;
  readonly now: Date;
}

/** One language of a published text on paper: the text exactly as it was signed, and its signatures. */
export async function publicationPaper({
  text,
  names,
  from,
  withdrawn,
  zone,
  who,
  now,
}: PublicationOrder): Promise<Buffer> {
  const voice = await publicVoice(text.language, zone);
  const side = directionIn(text.language);
  const signers = [...new Set(text.signers.map(({ member }) => names.get(member) ?? member))];
  const sheet = new Sheet({
    direction: side,
    title: text.title,
    language: text.language,
    marks: [{ text: 'TLP:CLEAR', tlp: 'CLEAR' }],
    head: [voice.say('agreed', { names: voice.list(signers) })],
    foot: voice.say('printed', { who, when: voice.moment(now.toISOString()) }),
    pageOf: (n, m) => voice.say('page', { n, m }),
    created: now,
  });
  sheet.text(plainText(text.title), styles.title, { tag: 'H1', direction: directionOf(text.title, side) });
  sheet.text(voice.say('since', { when: voice.moment(from) }), styles.small, { colour: quiet });
  if (withdrawn !== null) {
    sheet.space(6);
    sheet.text(voice.say('withdrawn', { when: voice.moment(withdrawn.time) }), styles.strong, { colour: '#8a2b0b' });
    sheet.text(voice.say('withdrawnWords', { reason: withdrawn.reason }), styles.body);
  }
  for (const paragraph of text.paragraphs) {
    sheet.space(8);
    for (const line of plainText(paragraph).split('\n'))
      sheet.text(line, styles.body, { direction: directionOf(line, side) });
  }
  sheet.space(16);
  sheet.room(90);
  sheet.text(voice.say('signatures'), styles.heading, { tag: 'H2' });
  sheet.rule();
  for (const { member, vkey, time } of text.signers) {
    sheet.text(voice.say('signedBy', { name: names.get(member) ?? member, when: voice.moment(time) }), styles.body);
    sheet.text(vkey, styles.small, { direction: 'ltr', side, colour: quiet });
  }
  sheet.space(6);
  sheet.text(voice.say('hash'), styles.small, { colour: quiet });
  sheet.text(inFours(text.hash), styles.small, { direction: 'ltr', side, colour: quiet });
  return sheet.finish();
}
