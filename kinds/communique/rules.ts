import { actHash, actText, wasSignedBy } from '../../packages/kind/act-text.ts';
import { dayFits, restsOnCharter, underCharter } from '../../packages/kind/clauses.ts';
import type { Occasion, Refusal, Verdict } from '../../packages/kind/kind.ts';
import { first, refuse } from '../../packages/kind/refusal.ts';
import { currentTexts, headsOf, isGone, problemsOf, standingClauses } from './alignment.ts';
import {
  type Clause,
  type CommuniqueData,
  type CommuniqueEvent,
  type CommuniqueState,
  limits,
  titleClause,
  type Version,
  type VersionText,
} from './schema.ts';

/** Every "may not" of a communiqué beside those all kinds have. */
export const communiqueRefusals = [
  'communique.exists',
  'communique.absent',
  'communique.language',
  'communique.hasLanguage',
  'communique.clause',
  'communique.title',
  'communique.deleted',
  'communique.many',
  'communique.long',
  'communique.unchanged',
  'communique.nothingToConfirm',
  'communique.changedMeanwhile',
  'communique.empty',
  'communique.missing',
  'communique.stale',
  'communique.conflict',
  'communique.frozen',
  'communique.version',
  'communique.otherText',
  'communique.superseded',
  'communique.signed',
  'communique.signature',
  'communique.notMember',
  'communique.notAgreed',
  'communique.published',
  'communique.notPublished',
  'communique.withdrawn',
] as const;
type Code = (typeof communiqueRefusals)[number];

export const when = (condition: boolean, code: Code, message: string, field?: string): Refusal | null =>
  condition ? refuse(code, message, field) : null;

type Later = Exclude<CommuniqueEvent, { type: 'begun' }>;

export function admit(state: CommuniqueState, event: CommuniqueEvent, at: Occasion): Verdict {
  if (event.type === 'begun') return begins(state, event.data, at);
  if (state.begun === null) return refuse('communique.absent', 'There is no text here.');
  return first(dayOf(event, at), later(state, event, at));
}

function dayOf(event: Later, at: Occasion): Refusal | null {
  return 'day' in event.data ? dayFits(event.data.day, at) : null;
}

function begins(state: CommuniqueState, { languages, title, legalBasis, day }: CommuniqueData<'begun'>, at: Occasion) {
  const strange = title.some(({ language }) => !languages.includes(language));
  return first(
    when(state.begun !== null, 'communique.exists', 'This text was begun already.'),
    when(strange, 'communique.language', 'The title is in a language the text is not to have.', 'title'),
    restsOnCharter(legalBasis, at),
    dayFits(day, at),
  );
}

/** What is written is never refused for what others wrote at the same time: it stands beside it. */
function later(state: CommuniqueState, event: Later, at: Occasion): Refusal | null {
  switch (event.type) {
    case 'added':
      return adds(state, event.data);
    case 'edited':
      return inClause(state, event.data.clause) ?? writes(state, event.data);
    case 'confirmed':
      return inClause(state, event.data.clause) ?? confirms(state, event.data);
    case 'turned':
    case 'deleted':
    case 'restored':
      return inClause(state, event.data.clause) ?? noTitle(event.data.clause);
    case 'moved':
      return (
        inClause(state, event.data.clause) ??
        noTitle(event.data.clause) ??
        (event.data.after === null ? null : inClause(state, event.data.after))
      );
    case 'languageAdded': {
      const has = state.languages.includes(event.data.language);
      return when(has, 'communique.hasLanguage', 'The text has this language already.', 'language');
    }
    case 'frozen':
      return fixes(state, event.data, at);
    case 'signed':
      return signs(state, event.data, at);
    case 'published':
      return publishes(state, event.data.version);
    case 'withdrawn':
      return withdraws(state, event.data.version, at);
  }
}

const clauseOf = ({ clauses }: CommuniqueState, id: string): Clause | undefined =>
  Object.hasOwn(clauses, id) ? clauses[id] : undefined;

function inClause(state: CommuniqueState, id: string): Refusal | null {
  return when(
    clauseOf(state, id) === undefined,
    'communique.clause',
    'There is no such clause in this text.',
    'clause',
  );
}

const noTitle = (id: string): Refusal | null =>
  when(id === titleClause, 'communique.title', 'The title stays where it is; change its words instead.', 'clause');

const strange = ({ languages }: CommuniqueState, language: string): Refusal | null =>
  when(
    !languages.includes(language),
    'communique.language',
    'The text is not in this language; add it first.',
    'language',
  );

function adds(state: CommuniqueState, { after, clauses }: CommuniqueData<'added'>): Refusal | null {
  const count = standingClauses(state).length + clauses.length;
  const texts = clauses.flatMap((clause) => clause.texts);
  return (
    (after === null ? null : inClause(state, after)) ??
    texts.map(({ language }) => strange(state, language)).find((refusal) => refusal !== null) ??
    when(count > limits.clauses, 'communique.many', `A text has at most ${limits.clauses} clauses.`) ??
    tooLong(state, texts)
  );
}

function writes(state: CommuniqueState, data: CommuniqueData<'edited'>): Refusal | null {
  const { clause, language, text } = data;
  const long = clause === titleClause && (text.length > limits.title || text.includes('\n'));
  return (
    strange(state, language) ??
    when(long, 'communique.title', `A title is one line of at most ${limits.title} characters.`, 'text') ??
    tooLong(state, [{ language, text }])
  );
}

function tooLong(state: CommuniqueState, texts: readonly { readonly language: string; readonly text: string }[]) {
  const long = texts.some(({ language }) => {
    const said = standingClauses(state).map((clause) => headsOf(clause, language)[0]?.text.length ?? 0);
    const more = texts.filter((one) => one.language === language).map(({ text }) => text.length);
    return [...said, ...more].reduce((sum, length) => sum + length, 0) > limits.text;
  });
  return when(long, 'communique.long', `A text has at most ${limits.text} characters in one language.`, 'text');
}

function confirms(state: CommuniqueState, { clause, language, base }: CommuniqueData<'confirmed'>): Refusal | null {
  const found = clauseOf(state, clause);
  const heads = found === undefined ? [] : headsOf(found, language);
  const stands = heads.length > 0 && heads.some(({ id }) => base.includes(id));
  return (
    strange(state, language) ??
    when(!stands, 'communique.changedMeanwhile', 'This text was changed meanwhile; read it again.', 'clause')
  );
}

/** Nothing behind, missing or in conflict, and on every node the very text that its author had before them. */
function fixes(state: CommuniqueState, data: CommuniqueData<'frozen'>, at: Occasion): Refusal | null {
  const problems = problemsOf(state);
  return (
    underCharter(data.charter, at) ??
    when(!state.changed, 'communique.frozen', 'Nothing was changed since the last version.') ??
    when(standingClauses(state).length < 2, 'communique.empty', 'The text has no clause yet.') ??
    when(problems.conflict > 0, 'communique.conflict', 'Two sides wrote at the same time: choose what stands.') ??
    when(problems.missing > 0, 'communique.missing', 'A clause is missing in one of the languages.') ??
    when(problems.stale > 0, 'communique.stale', 'A clause has changed in one language and not in another.') ??
    when(data.version !== state.versions.length + 1, 'communique.version', 'Another version was fixed meanwhile.') ??
    when(!isSameText(state, data, at), 'communique.otherText', 'The text is not the one that was fixed; look again.')
  );
}

function isSameText(state: CommuniqueState, { version, hashes }: CommuniqueData<'frozen'>, at: Occasion): boolean {
  const texts = hashesOf(state, version, at.charter.group, at.record);
  return (
    texts.length === hashes.length &&
    texts.every(({ language, hash }) => hashes.some((one) => one.language === language && one.hash === hash))
  );
}

/** SHA-256 of the text as it stands in each language, were it this version. */
export function hashesOf(state: CommuniqueState, version: number, group: string, record: string) {
  return currentTexts(state).map((text) => ({
    language: text.language,
    hash: actHash(actText({ group, kind: 'communique', record, version, ...text })),
  }));
}

/** What is signed: the text of one language of a version. */
export function versionText(
  { version }: Version,
  { language, title, paragraphs }: VersionText,
  { group, record }: { readonly group: string; readonly record: string },
): string {
  return actText({ group, kind: 'communique', record, version, language, title, paragraphs });
}

function signs(state: CommuniqueState, { version: number, language, line }: CommuniqueData<'signed'>, at: Occasion) {
  const version = state.versions.find((one) => one.version === number);
  if (version === undefined) return refuse('communique.version', 'There is no such version of the text.', 'version');
  const text = version.texts.find((one) => one.language === language);
  if (text === undefined)
    return refuse('communique.language', 'This version has no text in that language.', 'language');
  const has = version.signatures.some((one) => one.member === at.author && one.language === language);
  const said = versionText(version, text, { group: at.charter.group, record: at.record });
  return (
    when(!version.members.includes(at.author), 'communique.notMember', 'Your authority was no member then.') ??
    when(has, 'communique.signed', 'Your authority has signed this already.') ??
    when(!wasSignedBy(at.charters, at.author, said, line), 'communique.signature', 'The signature is not of this text.')
  );
}

const versionCalled = (state: CommuniqueState, number: number): Version | undefined =>
  state.versions.find((one) => one.version === number);

function publishes(state: CommuniqueState, number: number): Refusal | null {
  const version = versionCalled(state, number);
  return (
    when(version === undefined, 'communique.version', 'There is no such version of the text.', 'version') ??
    when(version?.agreed === null, 'communique.notAgreed', 'Every side signs every language before it is published.') ??
    when(version?.published !== null, 'communique.published', 'This version is published already.')
  );
}

function withdraws(state: CommuniqueState, number: number, at: Occasion): Refusal | null {
  const version = versionCalled(state, number);
  if (version === undefined) return refuse('communique.version', 'There is no such version of the text.', 'version');
  const has = version.withdrawing.some(({ member }) => member === at.author);
  return (
    when(version.published === null, 'communique.notPublished', 'Only what is published is withdrawn.') ??
    when(!version.members.includes(at.author), 'communique.notMember', 'Your authority was no member then.') ??
    when(has, 'communique.withdrawn', 'Your authority has said so already.')
  );
}

/** A clause that is gone is brought back before it is written in. */
export function notGone(state: CommuniqueState, id: string): Refusal | null {
  const clause = clauseOf(state, id);
  return when(
    clause !== undefined && isGone(clause),
    'communique.deleted',
    'This clause was deleted; bring it back first.',
  );
}
