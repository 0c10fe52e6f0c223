const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 32;

/** In valid JSON: a text with the colon that makes it a name, a bracket, or another word. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[\]{}]|[^\s"[\]{},:]+/g;

/**
 * What keeps two readers from seeing the same in a JSON text, in words; null when nothing does. The rule is the ledger's
 * (SEAL-14 to SEAL-18), the code is not: the verifier believes nothing because the server did.
 */
export function jsonFault(json: string): string | null {
  if (Buffer.byteLength(json) > MAX_BYTES) return 'is longer than 1 MiB';
  if (!isJson(json)) return 'is not JSON';
  const open: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    const fault = text === undefined ? numberFault(token) : textFault(text, colon === undefined ? null : open.at(-1));
    if (fault !== null) return fault;
    if (open.length > MAX_DEPTH) return 'is nested deeper than 32 levels';
  }
  return null;
}

/** `names` are those of the object before this one; null for a text that is no name. */
function textFault(quoted: string, names: Set<string> | null | undefined): string | null {
  const text = String(JSON.parse(quoted));
  if (!text.isWellFormed()) return 'holds half of a surrogate pair';
  if (names === null || names === undefined) return null;
  if (text === '__proto__' || names.has(text)) return 'has one name twice, or the name __proto__';
  names.add(text);
  return null;
}

function numberFault(token: string): string | null {
  if (!/^[-0-9]/.test(token)) return null;
  const value = Number(token);
  const exact = /^-?[0-9]+$/.test(token) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return exact ? null : 'has a number that cannot be represented exactly';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
