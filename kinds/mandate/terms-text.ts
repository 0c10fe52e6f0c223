import { Temporal } from 'temporal-polyfill';
import type { TextLanguage } from '../../packages/kind/agreed-text.ts';
import { dayWords } from '../../packages/kind/day-words.ts';
import { chairOn } from './chair.ts';
import { howOften } from './how-often.ts';
import type { Proposal, Terms } from './schema.ts';

export type Named = Pick<Proposal, 'terms' | 'names' | 'titles'>;

/**
 * The whole terms as one text in a language: all sentences are the authors' own; what is structure is told by the charter's names, and by
 * days and how often in the words of that language, which no machine's locale data can change.
 */
export function termsText(
  named: Named,
  language: TextLanguage,
): { readonly title: string; readonly paragraphs: readonly string[] } | null {
  const { terms } = named;
  const words = terms.texts.find((one) => one.language === language)?.text;
  if (words === undefined) return null;
  return {
    title: words.title,
    paragraphs: [
      words.mandate,
      under(
        words.instruments,
        terms.instruments.map((id) => `– ${named.titles[id] ?? id}`),
      ),
      ...terms.lanes.map((lane) => laneText(named, lane, language)),
      under(words.chair, chairLines(named, language)),
      under(words.secretariat, terms.secretariat === null ? [] : [`– ${nameIn(named, terms.secretariat)}`]),
      under(words.meetings, [`– ${howOften(language, terms.meetings)}`]),
    ],
  };
}

const under = (lead: string, lines: readonly string[]): string => [lead, ...lines].join('\n');

function nameIn({ names }: Named, member: string): string {
  return names[member] ?? member;
}

function laneText(named: Named, { scope, members }: Terms['lanes'][number], language: string): string {
  const words = scope.find((one) => one.language === language)?.text ?? '';
  return under(
    words,
    members.map((member) => `– ${nameIn(named, member)}`),
  );
}

/** The first round; from there it goes on in the same order and in terms as long. */
function chairLines(named: Named, language: TextLanguage): readonly string[] {
  const { chair } = named.terms;
  let day = chair.first;
  return chair.order.map((member, index) => {
    const { now } = chairOn(chair, day);
    const interval = now === null ? '' : ` (${dayWords(language, now.first)} – ${dayWords(language, now.last)})`;
    if (now !== null) day = Temporal.PlainDate.from(now.last).add({ days: 1 }).toString();
    return `${index + 1}. ${nameIn(named, member)}${interval}`;
  });
}
