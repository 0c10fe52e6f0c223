import { isUtf8 } from 'node:buffer';
import type { Entry } from '../../../packages/log/index.ts';
import { jsonFault } from './strict-json.ts';
import { insist } from './verdict.ts';

/** The lines before the content, each in its one form (spec/SEAL.md), the content, and the zero bytes that hide its length. */
const WHOLE =
  /^entente\.body\/v1\nfeed (\S+)\nseq (\S+)\nsalt [A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=\ntype ([a-z][A-Za-z0-9-]{0,31}\.[A-Za-z0-9-]{1,63}\/[1-9][0-9]{0,3})\n\n([^\0]*)\0*$/;

/** Type and JSON text of an opened plaintext, once it says that it was written for the place of this entry. */
export function openedFor(entry: Entry, opened: Buffer): { readonly type: string; readonly json: string } {
  const [, feed, seq, type = '', json = ''] = isUtf8(opened) ? (WHOLE.exec(opened.toString()) ?? []) : [];
  const inPlace = feed === entry.feed && seq === String(entry.seq);
  insist(inPlace, 'proof.opened', `The opened text of ${entry.feed}#${entry.seq} was written for another place.`);
  return { type, json };
}

export interface Content {
  readonly record: unknown;
  readonly by: { readonly role: string; readonly ref: string };
  readonly data: unknown;
}

/**
 * What the JSON text says, by the rule of the ledger: no name twice, at most 32 levels and 1 MiB, so that no two readers
 * see two contents. Words on what is wrong with a text that the ledger would not take either.
 */
export function readContent(json: string): Content | string {
  const fault = jsonFault(json);
  if (fault !== null) return `its content ${fault}`;
  const content: unknown = JSON.parse(json);
  return {
    record: memberOf(content, 'record'),
    by: readActor(memberOf(content, 'by')),
    data: memberOf(content, 'data'),
  };
}

/** A member of an object of its own; null where there is none. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}

/** Who spoke is the author's own word, and shown as far as it is words. */
function readActor(by: unknown): Content['by'] {
  const word = (name: string): string => {
    const said = memberOf(by, name);
    return typeof said === 'string' ? said : '?';
  };
  return { role: word('role'), ref: word('ref') };
}
