import { signOf } from './sounds.ts';

/** Letters that are one in names: hamza seats, Persian, Urdu, Pashto and presentation variants of one letter. */
const same: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ئ: 'ئ', ؤ: 'و', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه' },
  ...{ ە: 'ه', ۀ: 'ه', ۃ: 'ة', ٹ: 'ت', ټ: 'ت', ڈ: 'د', ډ: 'د', ڑ: 'ر', ړ: 'ر', ں: 'ن', ڼ: 'ن', ښ: 'ش', ږ: 'ژ', ځ: 'ز' },
  ...{ څ: 'س', ڤ: 'ف', ڨ: 'ق', ݣ: 'گ', ڭ: 'گ', ۇ: 'و', ۆ: 'و', ۈ: 'و', ۋ: 'و', ۍ: 'ي' },
};

/** An Arabic-script word with one form of each letter; hamza alone and foreign signs dropped. */
export function arabicLetters(word: string): string {
  let letters = '';
  for (const letter of word) {
    const one = same[letter] ?? letter;
    if (signOf(one) !== 0) letters += one;
  }
  return letters;
}

const [ya, lastYa, lam] = [signOf('ي'), signOf('ى'), signOf('ل')];

/** Reads Arabic letters (`arabicLetters`) into signs. A ya at the end is a sign of its own: it is read as a (Musa) or as i (Ali), and clerks write either letter for both. The two lams of الله are one. */
export function readArabic(letters: string): number[] {
  const read: number[] = [];
  for (const letter of letters) if (letter !== 'ل' || read.at(-1) !== lam) read.push(signOf(letter));
  if (read.length > 1 && read.at(-1) === ya) read[read.length - 1] = lastYa;
  return read;
}

/** Signs of two words that are written as one: what was the end of the first is so no longer. */
export function readTogether(first: readonly number[], second: readonly number[]): number[] {
  return [...first.map((sign) => (sign === lastYa ? ya : sign)), ...second];
}

/** Without the article when what is left is a word: القاضي → قاضي. `الله` is no article. */
export function withoutArticle(letters: string): string {
  return letters.length >= 5 && letters.startsWith('ال') && !letters.startsWith('الله') ? letters.slice(2) : letters;
}
