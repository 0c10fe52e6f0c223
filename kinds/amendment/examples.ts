import { charterHash, charterText } from '../../packages/charter/index.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';

const before = inventedCharter();
const text = charterText({ ...before, version: 2, previous: charterHash(charterText(before)), fourEyes: ['H1', 'H2'] });
const hash = charterHash(text);

/** One valid input of every command; the authorities are invented. */
export const examples = {
  propose: { group: before.group, title: before.title, version: 2, before: charterText(before), text, hash },
  approve: { hash, note: 'Read with the legal service.' },
  refuse: { reason: 'The instrument is not yet in force.' },
  recordSigned: {},
};
