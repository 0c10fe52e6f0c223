import type { Facets, Tally } from '../../packages/kind/kind.ts';
import { graceMinutes } from '../../packages/kind/picture.ts';
import type { SitrepState } from './schema.ts';

const searchable = 32_768;

export function facets(state: SitrepState): Facets | null {
  const { versions, erased, clock, title, members, updated } = state;
  const first = versions[0] ?? erased[0];
  if (first === undefined) return null;
  const word = versions.length === 0 ? 'erased' : versions.length === 1 ? 'reported' : 'corrected';
  return {
    title: [title, clock].filter((text) => text !== '').join(' · '),
    from: first.author,
    to: members.filter((member) => member !== first.author),
    state: word,
    ended: true,
    waitingOn: [],
    created: first.time,
    updated,
    due: null,
    where: null,
    urgency: null,
    reference: null,
    handling: { codes: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    text: words(state).slice(0, searchable),
  };
}

function words({ title, versions }: SitrepState): string {
  const current = versions.at(-1);
  const texts = current?.sections.flatMap(({ texts: all }) => all.map(({ text }) => text)) ?? [];
  const labels = current?.figures.flatMap(({ label, note }) => [label ?? '', note ?? '']) ?? [];
  return [title, ...texts, ...labels].filter((text) => text !== '').join('\n');
}

/** Reports on the day they were signed, in time or late; asker and holder are who reported. */
export function tallies({ versions, hour }: SitrepState): readonly Tally[] {
  const first = versions[0];
  if (first === undefined || hour === null) return [];
  const late = Date.parse(first.time) > Date.parse(hour.instant) + graceMinutes * 60_000;
  const measure = late ? 'sitrep:late' : 'sitrep:inTime';
  return [{ day: first.day, asker: first.author, holder: first.author, measure, count: 1 }];
}
