import { withoutMarks } from './script.ts';
import { latinSigns, signOf } from './sounds.ts';

/** Letters whose mark is a sound of its own, before marks are dropped. */
const marked: Readonly<Record<string, string>> = {
  ...{ š: 'sh', ş: 'sh', ș: 'sh', ś: 'sh', č: 'tch', ć: 'tch', ç: 'ch', ž: 'zh', ż: 'zh', ź: 'zh', ğ: 'gh', ň: 'n' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'dh', þ: 'th', ß: 'ss', æ: 'e', œ: 'e', ı: 'i', ə: 'e', ħ: 'h', ʼ: '', ʿ: '', ʾ: '' },
  ...{ ț: 'ts', ţ: 'ts', ř: 'r', ŕ: 'r' },
};
const markedLetters = new RegExp(`[${Object.keys(marked).join('')}]`, 'g');

/** Groups of letters for one sound in French, English, Italian, Spanish, German, Dutch and Slavic spelling; the longest first. */
const groups: readonly (readonly [letters: string, sign: string])[] = [
  ...([
    ['tsch', 'tch'],
    ['dsch', 'dj'],
    ['shch', 'sh'],
    ['sch', 'sh'],
    ['tch', 'tch'],
    ['dzh', 'dj'],
  ] as const),
  ...([
    ['ch', 'ch'],
    ['sh', 'sh'],
    ['sj', 'sh'],
    ['kh', 'kh'],
    ['gh', 'gh'],
    ['th', 'th'],
    ['dh', 'dh'],
  ] as const),
  ...([
    ['zh', 'zh'],
    ['ts', 'ts'],
    ['tz', 'ts'],
    ['dj', 'dj'],
    ['ph', 'f'],
    ['ck', 'k'],
    ['qu', 'k'],
  ] as const),
  ...([
    ['ou', 'ou'],
    ['oo', 'ou'],
    ['oe', 'o'],
    ['ee', 'i'],
    ['ks', 'x'],
    ['cz', 'tch'],
    ['sz', 's'],
  ] as const),
];

const single = new Map(
  latinSigns.filter((sign) => sign.length === 1).map((sign) => [sign.charCodeAt(0), signOf(sign)]),
);
const grouped = new Map<number, { letters: string; sign: number }[]>();
for (const [letters, sign] of groups) {
  const list = grouped.get(letters.charCodeAt(0)) ?? [];
  list.push({ letters, sign: signOf(sign) });
  grouped.set(letters.charCodeAt(0), list);
}

/** Digits that a reading machine takes for letters. */
const slips: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 8: 'b', 9: 'g' };

/** A Latin word in lower case without marks: letters a to z and digits, everything else dropped. */
export function latinLetters(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const bare = withoutMarks(lower.replace(markedLetters, (letter) => marked[letter] ?? letter)).replace(
    /[^a-z0-9]/g,
    '',
  );
  return /^[a-z]+[0-9]/.test(bare) && /[a-z].*[a-z].*[a-z]/.test(bare)
    ? bare.replace(/[0-9]/g, (digit) => slips[digit] ?? digit)
    : bare;
}

/** Italian: sc before e and i is sh, and gi before another vowel is j; the i is written for that alone (Sciarif, Giamal). */
const italian: readonly (readonly [RegExp, string])[] = [
  [/sci(?=[aou])/g, 'sh'],
  [/sc(?=[ei])/g, 'sh'],
  [/gi(?=[aou])/g, 'dj'],
];

/** Letters that stand beside each other and are no group: Is-haq, Mus-hab, Az-har, Fat-hi. */
const apart = /^(?:is|mus)(?=ha[bcgkq])|^(?:m?az)(?=har)|^fat(?=h(?!i?m))/;

/** Reads Latin letters (`latinLetters`) into signs; a doubled consonant is one. */
export function readLatin(written: string): number[] {
  let letters = written.replace(apart, "$&'");
  for (const [group, sign] of italian) letters = letters.replace(group, sign);
  const read: number[] = [];
  for (let at = 0; at < letters.length; ) {
    const unit = letters.charCodeAt(at);
    const group = grouped.get(unit)?.find((one) => letters.startsWith(one.letters, at));
    const sign = group?.sign ?? single.get(unit) ?? 0;
    at += group?.letters.length ?? 1;
    if (sign !== 0 && (sign !== read.at(-1) || unit < 0x61)) read.push(sign);
  }
  return read;
}
