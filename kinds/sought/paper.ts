import { fact, type Paper } from '../../packages/kind/paper.ts';
import { textOf } from '../../packages/kind/paper-matter.ts';
import { inRows } from '../../packages/match/identifiers/rows.ts';
import type { SoughtState } from './schema.ts';

/** What was asked in private and what was found, for whoever oversees the authority. */
export const paper: Paper<SoughtState> = {
  sections({ sealed, found, confirmed }, { own, matter, member, joined, moment }) {
    if (sealed === null) return [];
    const { holder, category, identifiers, reference, purpose, necessity, rows = [] } = sealed;
    const asked = identifiers.length;
    const inARow = rows.map(({ first, last, now, all }) =>
      joined([`${first} – ${last}`, own(all > now ? 'rows.row' : 'rows.now', { now, all })]),
    );
    const hits = (found?.hits ?? []).map(({ at, tag }) => {
      const word = confirmed.find((one) => one.at === at);
      const looked = word === undefined ? 'confirm.open' : word.concerns ? 'confirm.yes' : 'confirm.no';
      return joined([identifiers[at]?.value ?? '', tag, own(looked)]);
    });
    return [
      {
        title: own('asked.title'),
        facts: [
          ...fact(own('holder'), member(holder)),
          ...fact(own('category'), matter(`id.${category}`)),
          ...fact(own('identifiers'), ...identifiers.map(({ value }) => value)),
          ...fact(own('rows.title', { now: inRows(rows, asked), asked }), ...inARow),
          ...fact(own('reference'), reference),
          ...fact(own('purpose'), purpose),
          ...fact(own('necessity'), necessity),
        ],
      },
      ...(found === null
        ? []
        : [{ title: own('answer.title'), facts: fact(own('hits.title'), moment(found.time), ...hits) }]),
    ];
  },
  said: (_event, data, { matter }) => fact(matter('note'), textOf(data, 'note')),
};
