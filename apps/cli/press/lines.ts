import type { Reason, Report } from '../../../packages/press/read.ts';

const sentence: Readonly<Record<Reason | 'press.unreadable', string>> = {
  'press.empty': 'The file holds no text. Give the report’s own words.',
  'press.language-unknown': 'The text does not show its language. Give more of it, or read it by hand.',
  'press.language-not-read':
    'The language is not one that is read. The body is given; the rest has to be read by hand.',
  'press.shortened': 'The file is longer than what is read. Only its beginning was read; cut the report out of it.',
  'press.not-text': 'The file is no text. Save the report as text or HTML.',
  'press.unreadable': 'The file cannot be opened. See whether it is there and may be read.',
};

const noDate = { value: null, precision: 'none', not_before: null, not_after: null, weekday: null };

/** One report as a line says it. Every line has every field; what is not known is null or empty, and `reason` says why where it can. */
export function lineOf(file: string, report: Report | null): object {
  const why = (reason: keyof typeof sentence): object => ({ reason, message: sentence[reason] });
  return {
    file,
    lang: report?.lang ?? null,
    body: report?.body ?? '',
    meeting: report?.meeting ?? false,
    sides: report?.sides ?? [],
    date: report?.date ?? noDate,
    place: report?.place ?? null,
    topics: report?.topics ?? [],
    agreed: (report?.agreed ?? []).map(({ quote, start, end, kind }) => ({ quote, start, end, kind })),
    names: (report?.names ?? []).map(({ surface, resolved, confidence, why: because, start, end }) => ({
      ...{ surface, resolved, confidence, why: because, start, end },
    })),
    ...(report === null ? why('press.unreadable') : report.reason === null ? {} : why(report.reason)),
  };
}

export function told(file: string, report: Report | null): string {
  if (report === null) return `${file}: ${sentence['press.unreadable']}`;
  const { lang, meeting, sides, date, place, agreed, reason } = report;
  const who = sides.map(({ country, person }) => `${country}${person === null ? '' : ` ${person}`}`).join(', ');
  const when = date.value ?? (date.weekday === null ? 'no date' : `weekday ${date.weekday}`);
  const head = `${file}: ${lang ?? 'language unknown'}, ${meeting ? `a meeting of ${who}; ${when}; ${place ?? 'no place'}; ${agreed.length} agreed` : 'no meeting'}`;
  return reason === null ? head : `${head}. ${sentence[reason]}`;
}

export const toldGroups = (groups: readonly (readonly string[])[]): string =>
  [`${groups.length} meetings`, ...groups.map((group) => `  ${group.join(', ')}`)].join('\n');
