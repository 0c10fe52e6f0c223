/** Why a body could not be opened. `status` is where the entry then stands in the view; none of them stops the feed. */
const faults = {
  'seal.erased': ['erased', 'The body or its key was erased; only the leaf remains. Nothing to do.'],
  'seal.no-key': [
    'sealed',
    'No stanza of the header opens with this identity: ask the author to re-wrap the key to it.',
  ],
  'seal.newer': [
    'newer',
    'The body is of a newer version than this program reads: upgrade, and it will be read again.',
  ],
  'seal.header': ['poison', 'The header is not an age v1 header of X25519 stanzas: report the entry to its author.'],
  'seal.header-mac': [
    'poison',
    'The header was altered after it was sealed: fetch it again, or report it to the author.',
  ],
  'seal.body-hash': ['poison', 'The payload is not the one its entry commits to: fetch it again from a peer.'],
  'seal.payload': [
    'poison',
    'The payload does not decrypt with the key its header carries: report the entry to its author.',
  ],
  'seal.size': ['poison', 'The body has another length than its entry states: report the entry to its author.'],
  'seal.bind': ['poison', 'The opened text is not the one its entry commits to: report the entry to its author.'],
  'seal.body': ['poison', 'The opened text is not a body of version 1: report the entry to its author.'],
  'seal.elsewhere': [
    'poison',
    'The body was sealed for another feed or index and was published again: report the feed.',
  ],
  'seal.json-size': ['poison', 'The content is longer than 1 MiB: it belongs into an attachment.'],
  'seal.json-syntax': ['poison', 'The content is not JSON text (RFC 8259) in UTF-8: report the entry to its author.'],
  'seal.json-depth': ['poison', 'The content is nested deeper than 32 levels: report the entry to its author.'],
  'seal.json-name': ['poison', 'An object of the content has one name twice, or the name __proto__: report the entry.'],
  'seal.json-number': [
    'poison',
    'A number of the content cannot be represented exactly: report the entry to its author.',
  ],
  'seal.json-text': ['poison', 'A text of the content holds half of a surrogate pair: report the entry to its author.'],
  'seal.json-shape': [
    'poison',
    'The content lacks record, charter, seen, by or data, or has more: report the entry to its author.',
  ],
} as const satisfies Record<string, readonly ['erased' | 'sealed' | 'newer' | 'poison', string]>;

export type OpenFaultCode = keyof typeof faults;
export const openFaultCodes = Object.keys(faults).filter((code): code is OpenFaultCode => code in faults);

export interface OpenFault {
  readonly ok: false;
  readonly code: OpenFaultCode;
  readonly status: 'erased' | 'sealed' | 'newer' | 'poison';
  readonly message: string;
}

export function openFault(code: OpenFaultCode): OpenFault {
  const [status, message] = faults[code];
  return { ok: false, code, status, message };
}
