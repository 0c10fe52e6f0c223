import { formatInstant } from '../time/moment.tsx';

export interface MomentWords {
  /** IANA name of the zone whose clocks are meant, as people read it. */
  readonly zone: string;
  readonly words: string;
}

/**
 * A moment in full words on the clocks that a field is filled in by, and on those of the own authority where they show another time. A browser
 * draws a time in its own language and without a zone, whatever the page speaks. None of what is no moment.
 */
export function momentWords(locale: string, instant: string, zone: string, own: string): readonly MomentWords[] {
  if (Number.isNaN(Date.parse(instant))) return [];
  const told = [zone, own].map((clocks) => ({
    zone: clocks.replaceAll('_', ' '),
    words: formatInstant(locale, instant, 'full', clocks),
  }));
  return told.filter(({ words }, index) => index === 0 || words !== told[0]?.words);
}
