import { type LineReader, lineReader } from '../../../../packages/notes/lines.ts';
import { cutOff, ends, sha256 } from '../read-file.ts';
import { insist } from '../verdict.ts';

export const publicationFirstLine = 'entente.publication/v1\n';

/** What stands in the file of a publication, before anything of it is believed. */
export interface PublicationFile {
  readonly group: string;
  readonly kind: string;
  readonly record: string;
  /** Instant from which everybody may read it. */
  readonly from: string;
  readonly withdrawn: { readonly time: string; readonly reason: string } | null;
  readonly signers: readonly PublicationSigner[];
  /** Signed notes, one a language. */
  readonly acts: readonly string[];
}

export interface PublicationSigner {
  readonly vkey: string;
  readonly country: string;
  readonly name: string;
}

/** Reads the file; its last line is the hash of all before it, so that nothing in it was changed by accident. */
export function readPublication(text: string): PublicationFile {
  const lines = lineReader(text);
  insist(text.startsWith(publicationFirstLine), 'proof.malformed', 'This is not a publication of version 1.');
  insist(ends(text), 'proof.cut-off', cutOff);
  lines.take(1);
  const field = (word: string): string => {
    const value = lines.field(word);
    insist(value !== null, 'proof.malformed', `This publication has no line “${word}” where one must stand.`);
    return value;
  };
  const place = { group: field('group'), kind: field('kind'), record: field('record'), from: field('from') };
  const withdrawn = readWithdrawal(field('withdrawn'));
  const signers = each(() => lines.field('signer')).map(readSigner);
  const acts = each(() => lines.block('act'));
  readEnd(text, lines);
  insist(
    signers.length > 0 && acts.length > 0,
    'proof.malformed',
    'This publication names no signer or holds no text.',
  );
  return { ...place, withdrawn, signers, acts };
}

function readEnd(text: string, lines: LineReader): void {
  const end = lines.field('end');
  insist(end !== null && lines.done(), 'proof.malformed', 'This publication holds lines that do not belong there.');
  const before = text.slice(0, text.lastIndexOf('end '));
  const whole = end === sha256(before).toString('base64') && text.isWellFormed();
  insist(whole, 'proof.damaged', 'This publication was changed after it was made; fetch it again.');
}

function each(next: () => string | null): string[] {
  const found: string[] = [];
  for (let item = next(); item !== null; item = next()) found.push(item);
  return found;
}

function readSigner(line: string): PublicationSigner {
  const [vkey = '', country = '', ...name] = line.split(' ');
  insist(name.length > 0, 'proof.malformed', 'A signer of this publication has no name.');
  return { vkey, country, name: name.join(' ') };
}

function readWithdrawal(value: string): PublicationFile['withdrawn'] {
  if (value === '-') return null;
  const [time = '', encoded = '', ...more] = value.split(' ');
  insist(encoded !== '' && more.length === 0, 'proof.malformed', 'The withdrawal of this publication cannot be read.');
  return { time, reason: Buffer.from(encoded, 'base64').toString('utf8') };
}
