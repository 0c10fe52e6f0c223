import type { Dated } from './dates.ts';
import type { Reading } from './reading.ts';

const inside: Readonly<Record<string, RegExp>> = {
  ar: /(?:في|[بلو]?العاصمه|بالعاصمه \S+|مدينه|بمدينه|الي)\s*$|^ب$/,
  latin:
    /(?:\b(?:in|at|to|a|à|en|em|i|till|nach|zu|la capitale|la capital|the capital|capital|hauptstadt|city of|ad),?)\s*$/,
};

/** The city the meeting was in: one the sentences of the encounter name behind “in”, or that the report is dated from; null otherwise. */
export function placeOf(reading: Reading, dated: readonly Dated[]): string | null {
  const pattern = inside[reading.lexicon.language === 'ar' ? 'ar' : 'latin'];
  const ranked = dated.filter(({ sure }) => sure > 1).map(({ sentence }) => sentence);
  for (const sentence of ranked) {
    const cities = reading.countries.filter(
      (mention) => mention.sentence === sentence && mention.sort === 'city' && mention.city !== '',
    );
    const behind = cities.find(({ start, end }) => {
      const before = reading.folded.slice(Math.max(0, start - 24), start);
      return pattern?.test(before) === true || /^ب/.test(reading.folded.slice(start, end));
    });
    if (behind !== undefined) return behind.city;
  }
  const first = reading.countries[0];
  const dateline =
    first !== undefined && first.sort === 'city' && reading.body.paragraphs.some(({ start }) => start === first.start);
  return dateline &&
    /^[\s,.:–(-]/.test(reading.body.text.slice(first.end, first.end + 1)) &&
    first.city !== '' &&
    !/^ ?\p{Ll}/u.test(reading.body.text.slice(first.end, first.end + 2))
    ? first.city
    : null;
}
