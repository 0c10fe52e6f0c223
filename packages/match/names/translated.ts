import { withoutArticle } from './arabic.ts';
import { thingOf } from './meanings.ts';
import type { Part } from './name.ts';
import { wordOf } from './word.ts';

/** Things that one language says in several words, or several in one; by the letters of their words. */
const phrases: Readonly<Record<string, string>> = {
  ...{ 'دار بيضا': 'casablanca', 'dar beida': 'casablanca', 'dar elbeida': 'casablanca', 'dar bayda': 'casablanca' },
  ...{ 'casa blanca': 'casablanca', 'مكة مكرمة': 'mecca', 'مدينة منورة': 'medina', 'aix chapelle': 'aachen' },
  ...{ 'monaco baviera': 'munich', 'monaco bavaria': 'munich', 'auswartiges amt': 'ministry foreign' },
  ...{ innenministerium: 'ministry interior', aussenministerium: 'ministry foreign' },
  ...{ justizministerium: 'ministry justice', finanzministerium: 'ministry finance' },
  ...{ verteidigungsministerium: 'ministry defence', gesundheitsministerium: 'ministry health' },
  ...{ bundesinnenministerium: 'ministry interior', bundesjustizministerium: 'ministry justice' },
  ...{ zentralbank: 'central bank', nationalbank: 'national bank', بورسعيد: 'port said', 'بور سعيد': 'port said' },
};

/** What only joins the words of a title: Ministry of Foreign Affairs. */
const joining = 'affairs';

/** A name that one word is may be of a town, where more would be of its country. */
const alone: Readonly<Record<string, string>> = { جزائر: 'algiers' };

/**
 * The parts of a name of an organisation, a ship or a place with each word for a thing read as the English one, so that all that translate each other
 * are one; null when nothing is read otherwise.
 */
export function readByMeaning(parts: readonly Part[]): readonly Part[] | null {
  const read: Part[] = [];
  const only = parts.filter((part) => part.isName).length === 1;
  let changed = false;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined) continue;
    const next = parts[at + 1];
    const two = next === undefined ? undefined : phrases[`${lettersOf(part)} ${lettersOf(next)}`];
    const found = two ?? phrases[lettersOf(part)] ?? (part.isName ? wordFor(part, only) : null);
    if (two !== undefined && next !== undefined) at += 1;
    if (found === null) read.push(part);
    else {
      const text = two !== undefined && next !== undefined ? `${part.text} ${next.text}` : part.text;
      changed ||= found !== lettersOf(part) || found === joining;
      if (found !== joining) read.push(...found.split(' ').map((word) => as(part, text, word)));
    }
  }
  return changed && read.some((part) => part.isName) ? read : null;
}

const lettersOf = ({ word }: Part): string => withoutArticle(word.letters);

function as(part: Part, text: string, letters: string): Part {
  const word = wordOf(letters);
  return { ...part, text, word, role: 'name', isName: true, weight: word.rarity };
}

/** With the words that Arabic and French write before it without a space: للتجارة, l'Intérieur, dell'Interno. */
function wordFor(part: Part, only: boolean): string | null {
  const letters = lettersOf(part);
  const bare = letters.replace(/^(?:لل|وال|بال)(?=..)|^(?:dell|dall|all|nell|sull|degl|d|l)(?=[aeiouh]..)/, '');
  return (only ? alone[letters] : undefined) ?? thingOf(letters) ?? thingOf(bare);
}

/** Whether every word of a name is one for a thing, and there are several: who is called so is hardly a person. */
export function isAllThings(parts: readonly Part[]): boolean {
  const names = parts.filter((part) => part.isName);
  return names.length > 1 && names.every((part) => wordFor(part, false) !== null);
}
