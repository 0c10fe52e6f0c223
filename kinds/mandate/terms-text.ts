import { Temporal } from 'temporal-polyfill';
import { chairOn } from './chair.ts';
import type { Proposal, Terms } from './schema.ts';

export type Named = Pick<Proposal, 'terms' | 'names' | 'titles'>;

/**
 * The whole terms as one text in a language: all sentences are the authors' own; what is structure is told by the charter's names and by
 * ISO 8601 days, intervals and durations, which need no language.
 */
export function termsText(
  named: Named,
  language: string,
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
      under(words.chair, chairLines(named)),
      under(words.secretariat, terms.secretariat === null ? [] : [`– ${nameIn(named, terms.secretariat)}`]),
      under(words.meetings, [`– P${terms.meetings.every}${terms.meetings.unit === 'week' ? 'W' : 'M'}`]),
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
function chairLines(named: Named): readonly string[] {
  const { chair } = named.terms;
  let day = chair.first;
  return chair.order.map((member, index) => {
    const { now } = chairOn(chair, day);
    const interval = now === null ? '' : ` (${now.first}/${now.last})`;
    if (now !== null) day = Temporal.PlainDate.from(now.last).add({ days: 1 }).toString();
    return `${index + 1}. ${nameIn(named, member)}${interval}`;
  });
}
