import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64, toHex } from '#crypto';
import { charterHash, charterText } from '../../packages/charter/index.ts';
import {
  addSignatures,
  appendLeaf,
  checkpointText,
  consistencyProof,
  emptyRange,
  emptyRoot,
  encodeEntry,
  equivocation,
  evidenceText,
  inclusionProof,
  leafHash,
  type Range,
  rootOf,
  signCheckpoint,
} from '../../packages/log/index.ts';
import { noteSigner, parseVkey, signNote } from '../../packages/notes/index.ts';
import {
  charterNote,
  type InventedFeed,
  inventCharter,
  inventFeed,
  inventMember,
  nextCharter,
  readerOf,
  seedOf,
} from './invented.ts';
import { inventWorld } from './invented-proof.ts';

/** Frozen examples for whoever writes another node. They never change: a change of format is a new version of its text. */
export const vectorsFolder = join(import.meta.dirname, '../../spec/vectors');

const text = new TextDecoder();
const encoder = new TextEncoder();
const group = 'gmmp.ma-it';
const author = inventMember(group, 'ma-moi');
const mirror = inventMember(group, 'it-moi');

/** All files of the folder that this program writes, by name. */
export async function vectors(): Promise<Record<string, unknown>> {
  return {
    'note.json': notes(),
    'entry.json': entries(),
    'leaf.json': leaves(),
    'tree.json': await trees(),
    'checkpoint.json': checkpoints(),
    'cosignature.json': cosignatures(),
    'charter.json': charters(),
    'evidence.json': evidence(),
    'proof.json': await proofs(),
  };
}

function notes(): unknown {
  const signer = noteSigner('example.org/one', seedOf('one'));
  const second = noteSigner('example.org/two', seedOf('two'));
  const good = signNote('A text\n\nwith a blank line.\n', [signer, second]);
  const [line = ''] = good.match(/— .*\n/) ?? [];
  return {
    rules: ['LOG-2', 'LOG-3', 'LOG-4'],
    keys: [signer, second].map(({ name, vkey }) => ({ name, vkey })),
    seedsHex: ['one', 'two'].map((label) => toHex(seedOf(label))),
    accepted: [good],
    refused: [
      good.slice(0, -1),
      `${good}\n`,
      good.replace('A text', 'B text'),
      good.replaceAll('\n', '\r\n'),
      good + line,
      good.replace(/=+\n/, '\n'),
      good.replace('A text', 'A\ttext'),
    ],
  };
}

const hash = (label: string): string => toBase64(seedOf(label));
const entry = {
  feed: author.log.name,
  seq: 417,
  time: '2026-11-22T03:10:00.123Z',
  kind: 'data' as const,
  keep: '2027-11',
  size: 4096,
  body: hash('body'),
  bind: hash('bind'),
};

function entries(): unknown {
  const good = text.decode(encodeEntry(entry));
  const others = [
    { ...entry, kind: 'erase' as const, seq: 0, size: 0 },
    { ...entry, kind: 'charter' as const, seq: 999_999_999_999_999, time: '2028-02-29T23:59:59.999Z' },
  ];
  return {
    rules: ['LOG-7', 'LOG-8', 'LOG-9'],
    accepted: [entry, ...others].map((fields) => ({ fields, text: text.decode(encodeEntry(fields)) })),
    refused: [
      good.slice(0, -1),
      `${good}\n`,
      good.replace('seq 417', 'seq 0417'),
      good.replace('11-22T', '02-30T'),
      good.replace('kind data', 'kind other'),
      good.replace(/.=\n$/, '/=\n'),
      good.replace('gmmp', 'entente'),
    ],
  };
}

function leaves(): unknown {
  const cases = [new Uint8Array(), new Uint8Array([0]), encodeEntry(entry)];
  return {
    rules: ['LOG-10'],
    cases: cases.map((bytes) => ({ leafBase64: toBase64(bytes), hash: toBase64(leafHash(bytes)) })),
  };
}

async function trees(): Promise<unknown> {
  const hashes = Array.from({ length: 1025 }, (_, i) => leafHash(encoder.encode(`invented leaf ${i}`)));
  const roots: string[] = [];
  let range: Range = emptyRange;
  for (const leaf of hashes) {
    range = appendLeaf(range, leaf);
    roots.push(toBase64(rootOf(range)));
  }
  const read = readerOf(hashes);
  const list = (proof: readonly Uint8Array[]): string[] => proof.map(toBase64);
  const inclusion = [
    [1, 0],
    [2, 1],
    [7, 3],
    [8, 7],
    [300, 299],
    [1025, 0],
    [1025, 1024],
    [1025, 512],
  ] as const;
  const consistency = [
    [1, 2],
    [3, 7],
    [4, 8],
    [300, 777],
    [1024, 1025],
    [1025, 1025],
  ] as const;
  return {
    rules: ['LOG-10', 'LOG-11', 'LOG-12', 'LOG-13'],
    leaves: 'leaf i is the ASCII text "invented leaf <i>", i from 0 in decimal',
    emptyRoot: toBase64(emptyRoot),
    rootsOfSizes1To1025: roots,
    inclusion: await Promise.all(
      inclusion.map(async ([size, index]) => ({ size, index, proof: list(await inclusionProof(size, index, read)) })),
    ),
    consistency: await Promise.all(
      consistency.map(async ([from, to]) => ({ from, to, proof: list(await consistencyProof(from, to, read)) })),
    ),
  };
}

const checkpoint = { origin: author.log.name, size: 418, root: seedOf('root') };

function checkpoints(): unknown {
  const note = signCheckpoint(checkpoint, author.log);
  return {
    rules: ['LOG-16', 'LOG-17'],
    log: author.log.vkey,
    accepted: [{ origin: checkpoint.origin, size: checkpoint.size, root: toBase64(checkpoint.root), note }],
    refused: [note.replace('\n418\n', '\n419\n'), signNote(`${checkpointText(checkpoint)}extension\n`, [author.log])],
  };
}

function cosignatures(): unknown {
  const body = checkpointText(checkpoint);
  const line = mirror.mirror.cosign(body, 1_795_316_400);
  return {
    rules: ['LOG-5', 'LOG-18'],
    mirror: mirror.mirror.vkey,
    seedHex: toHex(seedOf('it-moi mirror')),
    checkpointText: body,
    time: 1_795_316_400,
    message: `cosignature/v1\ntime 1795316400\n${body}`,
    line,
    note: addSignatures(signCheckpoint(checkpoint, author.log), [line]),
  };
}

function charters(): unknown {
  const joining = inventMember(group, 'fr-moi');
  const first = inventCharter(group, [author, mirror]);
  const cuts = [{ origin: author.log.name, size: 40 }];
  const logs = [...author.member.logs, ...inventMember(group, 'ma-moi', '', 2).member.logs];
  const members = inventCharter(group, [author, mirror, joining]).members;
  const second = nextCharter(first, { members: members.map((m) => (m.id === 'ma-moi' ? { ...m, logs } : m)), cuts });
  const roots = [author.root, mirror.root, joining.root];
  const firstNote = charterNote(first, roots.slice(0, 2));
  return {
    rules: ['GROUP-1', 'GROUP-2', 'GROUP-6', 'GROUP-7', 'GROUP-10'],
    accepted: {
      chain: [firstNote, charterNote(second, roots)],
      hashOfVersion1: charterHash(charterText(first)),
      fields: [first, second],
    },
    refusedChains: {
      'a new root did not sign': [firstNote, charterNote(second, roots.slice(0, 2))],
      'a root of version 1 did not sign': [charterNote(first, roots.slice(0, 1))],
      'the old epoch is not cut': [firstNote, charterNote({ ...second, cuts: [] }, roots)],
      'version 1 is missing': [charterNote(second, roots)],
    },
  };
}

function evidence(): unknown {
  const story = (word: string, length = 13): InventedFeed =>
    inventFeed(
      author,
      Array.from({ length }, (_, part) => ({ record: 'ma-moi.r', type: 'a.b/1', data: { part, word } })),
      [],
    );
  const [one, two, early, honest] = [story('one'), story('another'), story('another', 5), story('one', 5)];
  const key = parseVkey(author.log.vkey);
  const same = key === null ? null : equivocation(one.checkpoint, two.checkpoint, null, key);
  const sizes = key === null ? null : equivocation(early.checkpoint, one.checkpoint, one.entries.map(leafHash), key);
  if (same === null || sizes === null) throw new Error('the invented author did not equivocate');
  return {
    rules: ['LOG-22', 'LOG-23', 'LOG-24'],
    log: author.log.vkey,
    accepted: { 'two roots of one size': evidenceText(same), 'a size that is no prefix': evidenceText(sizes) },
    refused: { 'an honest prefix': evidenceText({ ...sizes, notes: [honest.checkpoint, sizes.notes[1]] }) },
  };
}

async function proofs(): Promise<unknown> {
  const world = await inventWorld();
  return {
    rules: ['LOG-30', 'LOG-31', 'LOG-32', 'LOG-33', 'LOG-34'],
    record: world.record,
    roots: world.roots,
    entries: world.proof.entries.length,
    accepted: world.text,
    refused: {
      'a word of the record line': world.text.replace('record it-moi', 'record ma-moi'),
      'no last line': world.text.slice(0, world.text.lastIndexOf('end ')),
    },
  };
}

if (import.meta.main) {
  mkdirSync(vectorsFolder, { recursive: true });
  for (const [name, value] of Object.entries(await vectors()))
    writeFileSync(join(vectorsFolder, name), `${JSON.stringify(value, null, 1)}\n`);
}
