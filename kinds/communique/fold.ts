import { charterNamed } from '../../packages/kind/clauses.ts';
import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import { currentTexts, headsOf, standingClauses } from './alignment.ts';
import {
  type Clause,
  type CommuniqueData,
  type CommuniqueEvent,
  type CommuniqueState,
  type Revision,
  titleClause,
  type Version,
} from './schema.ts';
import { signedBy } from './signed-by.ts';
import { withdrawnBy } from './versions.ts';

export function initial(): CommuniqueState {
  return {
    ...{ begun: null, members: [], languages: [], order: [], clauses: {}, versions: [], changed: true, updated: '' },
  };
}

/** Applies an admitted event. */
export function evolve(state: CommuniqueState, event: CommuniqueEvent, at: Occasion): CommuniqueState {
  const members = at.charter.members.map(({ id }) => id);
  return { ...state, ...applied(state, event, at), members, updated: later(state.updated, at.time) };
}

/** What cannot be read says nothing and signs nothing. */
export function tombstone(state: CommuniqueState, at: Occasion): CommuniqueState {
  return { ...state, updated: later(state.updated, at.time) };
}

type Part = Partial<CommuniqueState>;

function applied(state: CommuniqueState, event: CommuniqueEvent, at: Occasion): Part {
  switch (event.type) {
    case 'begun': {
      const { meeting, languages, title, legalBasis } = event.data;
      const { author, time } = at;
      const clause = clauseOf(titleClause, 'title', title, at);
      return { begun: { author, time, meeting, legalBasis }, languages, clauses: { [titleClause]: clause } };
    }
    case 'added':
      return { ...added(state, event.data, at), changed: true };
    case 'edited':
      return { ...inClause(state, event.data.clause, (clause) => edited(clause, event.data, at)), changed: true };
    case 'confirmed':
      return inClause(state, event.data.clause, (clause) => confirmed(clause, event.data));
    case 'turned':
      return {
        ...inClause(state, event.data.clause, (clause) => ({ ...clause, type: event.data.type })),
        changed: true,
      };
    case 'moved': {
      const { clause, after } = event.data;
      return {
        order: placed(
          state.order.filter((one) => one !== clause),
          [clause],
          after,
        ),
        changed: true,
      };
    }
    case 'deleted': {
      const deleted = { author: at.author, time: at.time, covers: event.data.covers };
      return { ...inClause(state, event.data.clause, (clause) => ({ ...clause, deleted })), changed: true };
    }
    case 'restored':
      return { ...inClause(state, event.data.clause, (clause) => ({ ...clause, deleted: null })), changed: true };
    case 'languageAdded':
      return { languages: [...state.languages, event.data.language], changed: true };
    case 'frozen':
      return { versions: [...state.versions, versionOf(state, event.data, at)], changed: false };
    case 'signed':
      return inVersion(state, event.data.version, (version) => signedBy(version, event.data, at));
    case 'published':
      return inVersion(state, event.data.version, (version) => ({ ...version, published: at.time }));
    case 'withdrawn':
      return inVersion(state, event.data.version, (version) => withdrawnBy(version, event.data.reason, at));
  }
}

function inClause({ clauses }: CommuniqueState, id: string, change: (clause: Clause) => Clause): Part {
  const clause = Object.hasOwn(clauses, id) ? clauses[id] : undefined;
  return clause === undefined ? {} : { clauses: { ...clauses, [id]: change(clause) } };
}

function inVersion({ versions }: CommuniqueState, number: number, change: (version: Version) => Version): Part {
  return { versions: versions.map((one) => (one.version === number ? change(one) : one)) };
}

/** Texts that are brought together say the same. */
function clauseOf(
  id: string,
  type: Clause['type'],
  texts: readonly { readonly language: string; readonly text: string }[],
  { author, time, id: event }: Occasion,
): Clause {
  const name = (language: string): string => `${id === titleClause ? event : id}/${language}`;
  const revisions = texts.map(({ language, text }): readonly [string, readonly Revision[]] => {
    const others = texts.filter((one) => one.language !== language).map((one) => name(one.language));
    return [language, [{ id: name(language), author, time, text, former: null, beside: others, follows: others }]];
  });
  return { id, type, texts: Object.fromEntries(revisions), deleted: null };
}

function added({ order, clauses }: CommuniqueState, data: CommuniqueData<'added'>, at: Occasion): Part {
  const made = data.clauses.map(({ type, texts }, place) => clauseOf(`${at.id}/${place}`, type, texts, at));
  return {
    order: placed(
      order,
      made.map(({ id }) => id),
      data.after,
    ),
    clauses: { ...clauses, ...Object.fromEntries(made.map((clause) => [clause.id, clause])) },
  };
}

/** After the clause named; first when none is. Deleted clauses keep their place, so that it can still be named. */
function placed(order: readonly string[], ids: readonly string[], after: string | null): readonly string[] {
  const place = after === null || after === titleClause ? 0 : order.indexOf(after) + 1;
  return [...order.slice(0, place), ...ids, ...order.slice(place)];
}

/** Replaces what its author had in sight and nothing else: what was written at the same time stays beside it. */
function edited(clause: Clause, data: CommuniqueData<'edited'>, { id, author, time }: Occasion): Clause {
  const { language, base, beside, follows, text } = data;
  const heads = headsOf(clause, language);
  const former = heads.find((head) => base.includes(head.id))?.text ?? null;
  const kept = heads.filter((head) => !base.includes(head.id) && head.text !== text);
  const revision: Revision = { id, author, time, text, former, beside, follows };
  return { ...clause, texts: { ...clause.texts, [language]: [...kept, revision] } };
}

function confirmed(clause: Clause, { language, base, follows }: CommuniqueData<'confirmed'>): Clause {
  const union = (some: readonly string[]): readonly string[] => [...new Set([...some, ...follows])];
  const heads = headsOf(clause, language).map((head) =>
    base.includes(head.id) ? { ...head, beside: union(head.beside), follows: union(head.follows) } : head,
  );
  return { ...clause, texts: { ...clause.texts, [language]: heads } };
}

/** The rules have seen that the hashes are those of the text as it stands. */
function versionOf(state: CommuniqueState, data: CommuniqueData<'frozen'>, at: Occasion): Version {
  const { version, hashes, embargo } = data;
  const clauses = standingClauses(state).flatMap(({ id, type }) => (type === 'title' ? [] : [{ id, type }]));
  const texts = currentTexts(state).map((text) => ({
    ...text,
    hash: hashes.find(({ language }) => language === text.language)?.hash ?? '',
  }));
  return {
    ...{ version, author: at.author, time: at.time, embargo, clauses, texts },
    members: (charterNamed(data.charter, at) ?? at.charter).members.map(({ id }) => id),
    ...{ signatures: [], agreed: null, published: null, withdrawing: [], withdrawn: null },
  };
}
