import type { z } from 'zod';
import { dayIn, inZone } from '../../packages/kind/calendar.ts';
import { command, draftOf } from '../../packages/kind/define.ts';
import type { Circumstances, Disclosure, Draft, Refusal, Role } from '../../packages/kind/kind.ts';
import { isRefusal, refuse } from '../../packages/kind/refusal.ts';
import { fourEyes } from '../../packages/policy/release.ts';
import { allHeads, cellOf, headsOf } from './alignment.ts';
import {
  addInput,
  addLanguageInput,
  beginInput,
  confirmInput,
  deleteInput,
  editInput,
  freezeInput,
  moveInput,
  publishInput,
  restoreInput,
  signInput,
  turnInput,
  withdrawInput,
} from './inputs.ts';
import { hashesOf, notGone, versionText, when } from './rules.ts';
import type { Clause, CommuniqueData, CommuniqueEvent, CommuniqueState } from './schema.ts';
import { agreedVersion, publishedVersion, versionToSign } from './versions.ts';

const writers: readonly Role[] = ['secretariat', 'press', 'officer', 'head'];
/** Who may lay a signature before the head that lets it go. */
const signers: readonly Role[] = ['secretariat', 'officer', 'head'];
const publishers: readonly Role[] = ['press', 'secretariat', 'head'];
const keptYears = 10;

/** A text for the public: its words are nobody's file, and until it is published they stay among the members. */
function disclosure(legalBasis: string, at: Circumstances): Disclosure {
  return {
    purpose: 'A text that the members of the group publish together',
    necessity: 'What is published in the name of all is agreed by all, in every language',
    legalBasis,
    ...{ persons: [], items: [], about: [], repeats: false },
    ...{ handling: ['H0'], tlp: 'AMBER', pap: 'GREEN' },
    keep: `${Number(at.now.slice(0, 4)) + keptYears}-${at.now.slice(5, 7)}`,
  };
}

const basisOf = ({ begun }: CommuniqueState): string => begun?.legalBasis ?? '';
const release = (state: CommuniqueState, at: Circumstances) => fourEyes(disclosure(basisOf(state), at), at.charter);

function say<T extends CommuniqueEvent['type']>(
  state: CommuniqueState,
  at: Circumstances,
  type: T,
  data: CommuniqueData<T>,
): readonly Draft[] | Refusal {
  if (state.begun === null) return refuse('communique.absent', 'There is no text here.');
  return [draftOf('communique', type, data, disclosure(basisOf(state), at), at)];
}

const today = (at: Circumstances): string => dayIn(at.now, at.charter.zone);
const clauseOf = ({ clauses }: CommuniqueState, id: string): Clause | undefined =>
  Object.hasOwn(clauses, id) ? clauses[id] : undefined;

/**
 * A text that was behind, or was not there, is brought in line with what its author had beside it; any other change is one that the other
 * languages have to follow.
 */
function edit(state: CommuniqueState, input: z.output<typeof editInput>, at: Circumstances) {
  const { clause: id, language, base, beside, text } = input;
  const clause = clauseOf(state, id);
  const cell = clause === undefined ? null : cellOf(clause, language, state.languages);
  const heads = clause === undefined ? [] : headsOf(clause, language);
  const catchesUp = cell?.state === 'missing' || cell?.state === 'stale';
  const same = heads.length === 1 && heads[0]?.text === text;
  return (
    notGone(state, id) ??
    when(same, 'communique.unchanged', 'The words are the same; confirm them if they still hold.', 'text') ??
    say(state, at, 'edited', { clause: id, language, base, beside, follows: catchesUp ? beside : [], text })
  );
}

function confirm(state: CommuniqueState, input: z.output<typeof confirmInput>, at: Circumstances) {
  const { clause: id, language, base, beside } = input;
  const clause = clauseOf(state, id);
  const behind = clause !== undefined && cellOf(clause, language, state.languages).state === 'stale';
  return (
    when(!behind, 'communique.nothingToConfirm', 'This clause is not behind any other language.', 'clause') ??
    say(state, at, 'confirmed', { clause: id, language, base, follows: beside })
  );
}

function freeze(state: CommuniqueState, { embargo }: z.output<typeof freezeInput>, at: Circumstances) {
  const version = state.versions.length + 1;
  const hashes = hashesOf(state, version, at.charter.group, at.record).flatMap(({ language, hash }) => {
    const known = freezeLanguages(language);
    return known === null ? [] : [{ language: known, hash }];
  });
  const until = embargo === null ? null : inZone(embargo.instant, embargo.zone, at.tzdb);
  return say(state, at, 'frozen', { version, charter: at.charter.version, hashes, embargo: until, day: today(at) });
}

function freezeLanguages(language: string) {
  const read = addLanguageInput.safeParse({ language });
  return read.success ? read.data.language : null;
}

/** One signature a language, under exactly the text that was read; nobody who sees that it was changed since signs it. */
function sign(state: CommuniqueState, { version: number, texts }: z.output<typeof signInput>, at: Circumstances) {
  const version = versionToSign(state);
  const known = state.versions.find((one) => one.version === number);
  if (known !== undefined && version?.version !== number)
    return refuse(
      'communique.superseded',
      'The text was changed after this version; fix and sign the new one.',
      'version',
    );
  const drafts: Draft[] = [];
  for (const { language, hash } of texts) {
    const text = known?.texts.find((one) => one.language === language);
    if (known !== undefined && text !== undefined && text.hash !== hash)
      return refuse('communique.otherText', 'The text is not the one that was read; look at it again.', 'version');
    const line =
      known === undefined || text === undefined
        ? '–'
        : at.sign(versionText(known, text, { group: at.charter.group, record: at.record }));
    const said = say(state, at, 'signed', { version: number, language, line });
    if (isRefusal(said)) return said;
    drafts.push(...said);
  }
  return drafts;
}

/** What would be signed now, so that what refuses it is the state alone. */
function toSign(state: CommuniqueState, me: string): z.output<typeof signInput> {
  const version = versionToSign(state) ?? state.versions.at(-1);
  const missing = (version?.texts ?? []).filter(
    ({ language }) => !version?.signatures.some((one) => one.member === me && one.language === language),
  );
  const chosen = missing.length > 0 ? missing : (version?.texts ?? []);
  const read = signInput.safeParse({
    version: version?.version ?? 1,
    texts: chosen.map(({ language, hash }) => ({ language, hash })),
  });
  return read.success ? read.data : { version: 1, texts: [{ language: 'en', hash: '0'.repeat(64) }] };
}

export const commands = {
  begin: command({
    name: 'begin',
    creates: true,
    roles: writers,
    input: beginInput,
    draft: (_: CommuniqueState, input, at) => [
      draftOf('communique', 'begun', { ...input, day: today(at) }, disclosure(input.legalBasis, at), at),
    ],
    release: (_, { legalBasis }, at) => fourEyes(disclosure(legalBasis, at), at.charter),
  }),
  add: command({
    name: 'add',
    roles: writers,
    input: addInput,
    draft: (state: CommuniqueState, input, at) => say(state, at, 'added', input),
    release: (state, _, at) => release(state, at),
  }),
  edit: command({
    name: 'edit',
    roles: writers,
    input: editInput,
    draft: (state: CommuniqueState, input, at) => edit(state, input, at),
    release: (state, _, at) => release(state, at),
  }),
  confirm: command({
    name: 'confirm',
    roles: writers,
    input: confirmInput,
    draft: (state: CommuniqueState, input, at) => confirm(state, input, at),
    release: (state, _, at) => release(state, at),
  }),
  turn: command({
    name: 'turn',
    roles: writers,
    input: turnInput,
    draft: (state: CommuniqueState, input, at) => say(state, at, 'turned', input),
    release: (state, _, at) => release(state, at),
  }),
  move: command({
    name: 'move',
    roles: writers,
    input: moveInput,
    draft: (state: CommuniqueState, input, at) => notGone(state, input.clause) ?? say(state, at, 'moved', input),
    release: (state, _, at) => release(state, at),
  }),
  delete: command({
    name: 'delete',
    roles: writers,
    input: deleteInput,
    draft: (state: CommuniqueState, { clause }, at) =>
      notGone(state, clause) ??
      say(state, at, 'deleted', { clause, covers: [...allHeads(clauseOf(state, clause) ?? blank)] }),
    release: (state, _, at) => release(state, at),
  }),
  restore: command({
    name: 'restore',
    roles: writers,
    input: restoreInput,
    draft: (state: CommuniqueState, input, at) => say(state, at, 'restored', input),
    release: (state, _, at) => release(state, at),
  }),
  addLanguage: command({
    name: 'addLanguage',
    roles: writers,
    input: addLanguageInput,
    draft: (state: CommuniqueState, input, at) => say(state, at, 'languageAdded', input),
    release: (state, _, at) => release(state, at),
  }),
  freeze: command({
    name: 'freeze',
    roles: writers,
    input: freezeInput,
    probe: () => ({ embargo: null }),
    draft: (state: CommuniqueState, input, at) => freeze(state, input, at),
    release: (state, _, at) => release(state, at),
  }),
  /** In the name of the authority: one person proposes the signature, a head lets it go. */
  sign: command({
    name: 'sign',
    roles: signers,
    input: signInput,
    probe: (state: CommuniqueState, { me }) => toSign(state, me),
    draft: (state: CommuniqueState, input, at) => sign(state, input, at),
    release: () => 'policy.release.signature',
  }),
  publish: command({
    name: 'publish',
    roles: publishers,
    input: publishInput,
    probe: (state: CommuniqueState) => ({ version: (agreedVersion(state) ?? state.versions.at(-1))?.version ?? 1 }),
    draft: (state: CommuniqueState, { version }, at) => say(state, at, 'published', { version, day: today(at) }),
    release: (state, _, at) => release(state, at),
  }),
  withdraw: command({
    name: 'withdraw',
    roles: publishers,
    input: withdrawInput,
    probe: (state: CommuniqueState) => ({
      version: (publishedVersion(state) ?? state.versions.at(-1))?.version ?? 1,
      reason: '–',
    }),
    draft: (state: CommuniqueState, input, at) => say(state, at, 'withdrawn', { ...input, day: today(at) }),
    release: (state, _, at) => release(state, at),
  }),
};

const blank: Clause = { id: '', type: 'paragraph', texts: {}, deleted: null };
