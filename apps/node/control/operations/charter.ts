import { z } from 'zod';
import {
  type Charter,
  charterHash,
  charterText,
  parseCharterText,
  requiredRoots,
} from '../../../../packages/charter/index.ts';
import {
  isFault,
  isSignatureOf,
  type NoteSignature,
  openNote,
  parseNote,
  parseVkey,
  type Signer,
} from '../../../../packages/notes/index.ts';
import type { NodeCore } from '../../core.ts';
import { withRoot } from '../../setup/membership.ts';
import { agreedBySecondPerson } from '../charter-agreed.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

/** The charter in force, and the text of the next version to be edited. */
export const charterShow = operation(
  z.object({ group: z.string() }),
  z.object({ group: z.string(), version: z.number(), hash: z.string(), text: z.string(), next: z.string() }),
  async ({ core }, { group }) => {
    const charter = inForce(core, group);
    const text = charterText(charter);
    const hash = charterHash(text);
    const next = charterText({ ...charter, version: charter.version + 1, previous: hash });
    return { group, version: charter.version, hash, text, next };
  },
);

function inForce(core: NodeCore, group: string): Charter {
  const charter = core.charters.of(group);
  if (charter !== null) return charter;
  const groups = core.charters.all().map((one) => one.group);
  throw new OperationFailed('charter.group', `This node is in no group ${group}, but in ${groups.join(', ')}.`);
}

const signInput = z.object({
  /** The text of a new version, or a note that others have signed. */
  file: z.string(),
  /** Hash of the text somebody has read, `any`, or null. */
  consent: z.string().nullable(),
});
const signOutput = z.object({
  /** `waits`: a second person of this authority has to agree first; `signed`: other members still have to; `inForce`: all have, and this node has stored it. */
  outcome: z.enum(['confirm', 'waits', 'signed', 'inForce']),
  group: z.string(),
  version: z.number(),
  text: z.string(),
  hash: z.string(),
  note: z.string(),
  /** Page of the record in which the second person decides, while it waits. */
  page: z.string().nullable(),
  /** Names of the root keys whose signature is missing. */
  missing: z.array(z.string()),
});

type Outcome = z.output<typeof signOutput>['outcome'];

/** Signs the next version of a charter with this node's root, once two persons have read it; stores it when it is complete. */
export const charterSign = operation(signInput, signOutput, async ({ core, log }, { file, consent }) => {
  const { text, notes } = split(file);
  const next = readNext(core, text);
  const hash = charterHash(text);
  const now = inForce(core, next.group);
  const stored = (await core.charters.notes(next.group)).at(-1) ?? '';
  if (now.version === next.version) return { ...told(next, text, hash, 'inForce'), note: stored };
  const required = requiredRoots(next, now);
  const lines = goodLines(notes, text, required);
  const { root } = withRoot(core);
  const mine = root !== null && required.includes(root.vkey) ? root : null;
  const signed = mine === null || lines.includes(mine.sign(text)) ? lines : [...lines, mine.sign(text)];
  if (signed !== lines) {
    if (consent !== 'any' && consent !== hash) return told(next, text, hash, 'confirm');
    const waits = await agreedBySecondPerson(core, { next, now, text, hash });
    if (waits !== null) return { ...told(next, text, hash, 'waits'), page: waits };
  }
  const note = noteOf(text, signed);
  const missing = stillMissing(note, required);
  if (missing.length > 0) return { ...told(next, text, hash, 'signed'), note: orSign(note, root), missing };
  const added = await core.charters.add(next.group, note);
  if (!added.ok) throw new OperationFailed('charter.refused', added.message);
  log.info({ event: 'charter', group: next.group, version: next.version }, 'audit');
  return { ...told(next, text, hash, 'inForce'), note };
});

const told = ({ group, version }: Charter, text: string, hash: string, outcome: Outcome) => ({
  group,
  version,
  text,
  hash,
  outcome,
  note: '',
  page: null as string | null,
  missing: [] as string[],
});

/** A node that cannot sign has nothing to add; with no signature at all there is no note. */
function orSign(note: string, root: Signer | null): string {
  if (parseNote(note) !== null) return note;
  const why =
    root === null ? 'the root key is not here: bring keys/root.key back' : 'this node’s root signs no such version';
  throw new OperationFailed('charter.root', `Nothing was signed: ${why}.`);
}

function split(file: string): { text: string; notes: readonly NoteSignature[] } {
  const note = parseNote(file);
  return note === null ? { text: file, notes: [] } : { text: note.text, notes: note.signatures };
}

/** Lines of roots that must sign, and that hold; whatever else stands in the file is left out. */
function goodLines(signatures: readonly NoteSignature[], text: string, required: readonly string[]): readonly string[] {
  const verifiers = required.map(parseVkey).filter((verifier) => verifier !== null);
  return signatures
    .filter((one) => verifiers.some((root) => isSignatureOf(one, root) && root.verify(text, one.signature)))
    .map(({ line }) => line);
}

function readNext(core: NodeCore, text: string): Charter {
  const next = parseCharterText(text);
  if (isFault(next)) throw new OperationFailed(next.code, next.message);
  const now = inForce(core, next.group);
  const follows = next.version === now.version + 1 && next.previous === charterHash(charterText(now));
  if (follows || (next.version === now.version && charterText(now) === text)) return next;
  throw new OperationFailed(
    'charter.wrong-version',
    `This is version ${next.version}, and does not follow version ${now.version} that is in force here: start from "entente charter draft".`,
  );
}

/** Lines in the order of their bytes: one form of a note, whoever signed last. */
const noteOf = (text: string, lines: readonly string[]): string =>
  `${text}\n${[...lines].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))).join('')}`;

function stillMissing(note: string, required: readonly string[]): string[] {
  const verifiers = required.map(parseVkey).filter((verifier) => verifier !== null);
  const opened = openNote(note, verifiers);
  const signed = isFault(opened) ? [] : opened.verified.map(({ vkey }) => vkey);
  return required.filter((vkey) => !signed.includes(vkey)).map((vkey) => vkey.slice(0, vkey.indexOf('+')));
}
