import { later } from '../../packages/kind/instant.ts';
import type { Attachment, Circumstances, Disclosure, Facets, Tally } from '../../packages/kind/kind.ts';
import { allHandling } from '../../packages/kind/marks.ts';
import { allFound, subjectState } from './fold.ts';
import type { Petition, Search, SubjectData, SubjectState } from './schema.ts';

const purpose = 'Rights of the data subject';
const necessity = 'Every member that may hold data about the person has to look';

export function disclosureOf(petition: Petition): Disclosure {
  const { legalBasis, handling, handlingNote, tlp, pap, keep } = petition;
  const persons = [{ category: 'other' }];
  const terms = { handling, tlp, pap, keep };
  const common = { purpose, necessity, legalBasis, persons, items: [], about: [], repeats: false, ...terms };
  return handlingNote === null ? common : { ...common, handlingNote };
}

/** Acts go under the marking of the request; when its month is over they are kept to the end of this one. */
export function inheritedDisclosure(petition: Petition, at: Circumstances): Disclosure {
  return { ...disclosureOf(petition), keep: later(petition.keep, at.now.slice(0, 7)) };
}

/** What was found is about the person, named in it or not, and goes under the codes of its items together with those of the request. */
export function findingDisclosure(
  petition: Petition,
  items: SubjectData<'found'>['items'],
  at: Circumstances,
): Disclosure {
  const inherited = inheritedDisclosure(petition, at);
  const notes = [petition.handlingNote, ...items.map((item) => item.handlingNote)].flatMap((note) => note ?? []);
  const handling = allHandling(petition.handling, ...items.map((item) => item.handling));
  const about = items.length === 0 ? [] : [petition.person];
  const found = { ...inherited, about, handling, items: items.map(({ basis }) => ({ basis })) };
  return notes.length === 0 ? found : { ...found, handlingNote: notes.join('\n') };
}

/** Beyond the formula, what the person is told is about the person. */
export function answerDisclosure(
  petition: Petition,
  { outcome }: Pick<SubjectData<'answered'>, 'outcome'>,
  at: Circumstances,
): Disclosure {
  const about = outcome === 'neutral' ? [] : [petition.person];
  return { ...inheritedDisclosure(petition, at), about };
}

const itemsOf = (searches: readonly Search[]) => searches.flatMap(({ found }) => found?.items ?? []);

/** Lists show the lead's number; the names are for search, which is open to those who may read the record. */
export function facets(state: SubjectState): Facets | null {
  const { received, prolonged, answered, erased, searches } = state;
  const begun = received ?? erased[0];
  if (begun === undefined) return null;
  const petition = received?.petition ?? null;
  const ended = petition === null || answered !== null;
  return {
    title: petition?.reference ?? '',
    from: begun.author,
    to: petition?.to ?? [],
    state: subjectState(state),
    ended,
    waitingOn: ended ? [] : waitingOn(state, begun.author),
    created: begun.time,
    updated: state.updated,
    due: ended ? null : (prolonged?.until ?? petition.due),
    where: null,
    urgency: null,
    reference: petition?.reference ?? null,
    handling:
      petition === null
        ? { codes: [], tlp: 'RED', pap: 'RED' }
        : {
            codes: allHandling(petition.handling, ...itemsOf(searches).map((item) => item.handling)),
            tlp: petition.tlp,
            pap: petition.pap,
          },
    text: petition === null ? '' : words(petition),
  };
}

/** Who has not said what it holds; then the authority the person wrote to. */
function waitingOn(state: SubjectState, lead: string): readonly string[] {
  if (allFound(state)) return [lead];
  return state.searches
    .filter(({ found }) => found === null)
    .map(({ member }) => member)
    .sort();
}

function words({ reference, person }: Petition): string {
  return [reference, ...person.names, ...person.identifiers.map(({ value }) => value)].join('\n');
}

/** Counted at the authority the person wrote to: one request, one answer. */
export function tallies({ received, answered }: SubjectState): readonly Tally[] {
  if (received === null) return [];
  const { author, petition } = received;
  const one = (measure: string, day: string): Tally => ({ day, asker: author, holder: author, measure, count: 1 });
  return [
    one(`received:${petition.right}`, petition.day),
    ...(answered === null
      ? []
      : [one(`answered:${answered.outcome}`, answered.day), one(answered.inTime ? 'inTime' : 'late', answered.day)]),
  ];
}

export function attachments({ searches }: SubjectState): readonly Attachment[] {
  return itemsOf(searches).flatMap((item) => item.attachments);
}
