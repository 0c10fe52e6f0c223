/** What was wrong with the bytes of a file before any of it was read as XML. */
export interface Decoded {
  readonly text: string;
  /** Null when the bytes are what they say; else what is wrong, and `text` is the best reading of them. */
  readonly fault: string | null;
}

/**
 * Bytes of an XML file as text (XML 1.0, appendix F): by the byte order mark, else by the declaration, else UTF-8. Never throws: bytes
 * that are not what they say are read as Windows-1252 and named.
 */
export function decodeXml(bytes: Uint8Array): Decoded {
  const [first, second, third, fourth] = bytes;
  if ((first === 0 && second === 0) || (first === 0xff && second === 0xfe && third === 0 && fourth === 0))
    return { text: '', fault: 'The file is in UTF-32, which is not read' };
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0 && second === 0x3c) return decoded(bytes, 'utf-16be');
  if (first === 0x3c && second === 0) return decoded(bytes, 'utf-16le');
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8');
  const declared = declaredIn(bytes) ?? 'utf-8';
  if (!/^utf-?16/i.test(declared)) return decoded(bytes, declared);
  return { text: decoded(bytes, 'utf-8').text, fault: `The file says ${declared} and is not` };
}

/** The declaration is in ASCII whatever follows. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(head)?.[1];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array, label: string): Decoded {
  try {
    if (label.toLowerCase() === 'utf-8') return { text: utf8.decode(bytes), fault: null };
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), fault: null };
  } catch (error) {
    const why = error instanceof RangeError ? 'which is not known here' : 'and holds bytes that are not';
    return { text: new TextDecoder('windows-1252').decode(bytes), fault: `The file says ${label}, ${why}` };
  }
}
