import { textIn } from '../../kind/agreed-text.ts';
import type { HeldChoice } from '../../kind/held.ts';
import { plainText } from '../text/bidi.ts';
import { useVoice } from '../text/voice.tsx';
import { formatInstant } from './moment.tsx';

/** A meeting of the calendar in one line: title in the reader's language, day and place where it takes place. */
export function useHeldName(): (held: HeldChoice) => string {
  const { language, locale } = useVoice();
  return ({ title, titles, last: { start, place } }) =>
    [textIn(titles, language)?.text ?? title, formatInstant(locale, start.instant, 'day', start.zone), place]
      .filter((part) => part !== null)
      .map((part) => `\u2068${plainText(part)}\u2069`)
      .join(' · ');
}

/** The meeting of the calendar that a tie names; undefined for whoever is not told of it, and for a tie to another report. */
export function heldOf(
  registered: readonly HeldChoice[] | undefined,
  tie: { readonly kind: string; readonly record: string } | null,
): HeldChoice | undefined {
  return registered?.find(({ kind, record }) => kind === tie?.kind && record === tie.record);
}
