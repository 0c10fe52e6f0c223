import { Growing, isBlank, once, type XmlNode, xmlLimits } from './node.ts';

const declaration = /^<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")?\?>/;
/** What needs a parser's care: other control characters, line ends of other systems, halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const uncommon = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const plainName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const rootTag = /^([A-Za-z_][A-Za-z0-9_.-]*)[ \t\n]+xmlns="(urn:[^"<&\s]*)"$/;
const uncommonEntity = /&(?!(?:amp|lt|gt|quot|apos);)/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The tree of a document of the plain form most alerts have: one namespace, declared at the root; no other attribute, prefix, comment,
 * instruction or section. Null for anything else, whether it is well-formed or not: that is for the parser to say. Reads by the
 * engine's own search for the next sign, which is several times as fast.
 */
export function plainTree(text: string): XmlNode | null {
  if (uncommon.test(text) || text.includes(']]>')) return null;
  const begin = declaration.exec(text)?.[0].length ?? 0;
  const start = text.indexOf('<', begin);
  const end = text.indexOf('>', start);
  const [, name, space] = rootTag.exec(text.slice(start + 1, end)) ?? [];
  if (start < 0 || name === undefined || space === undefined || !isBlank(text.slice(begin, start))) return null;
  const lines = new Lines(text);
  const root = new Growing(space, name, lines.at(end), bare);
  const last = filled(root, text, end + 1, lines);
  return last !== null && isBlank(text.slice(last)) ? root : null;
}

const bare: Pick<XmlNode, 'attributes' | 'typeName'> = { attributes: [], typeName: null };

/** Reads on to the end of the root; answers where that is. */
function filled(root: Growing, text: string, from: number, lines: Lines): number | null {
  const names = new Map<string, string>();
  const open = [root];
  let top: Growing | undefined = root;
  let nodes = 1;
  let at = from;
  while (top !== undefined) {
    const tag = text.indexOf('<', at);
    const close = text.indexOf('>', tag);
    if (tag < 0 || close < 0) return null;
    if (tag > at && !say(top, text.slice(at, tag))) return null;
    at = close + 1;
    if (text.charCodeAt(tag + 1) === slash) {
      if (close - tag - 2 !== top.name.length || !text.startsWith(top.name, tag + 2)) return null;
      open.pop();
      top = open[open.length - 1];
      continue;
    }
    const empty = text.charCodeAt(close - 1) === slash;
    const name = nameOf(text.slice(tag + 1, empty ? close - 1 : close), names);
    nodes += 1;
    if (name === null || nodes > xmlLimits.nodes || open.length >= xmlLimits.depth) return null;
    const node = new Growing(root.space, name, lines.at(close), bare);
    top.add(node);
    if (empty) continue;
    open.push(node);
    top = node;
  }
  return at;
}

const slash = 0x2f;

function nameOf(written: string, names: Map<string, string>): string | null {
  return names.has(written) || plainName.test(written) ? once(names, written) : null;
}

function say(node: Growing, written: string): boolean {
  if (!written.includes('&')) node.say(written);
  else if (uncommonEntity.test(written)) return false;
  else node.say(written.replace(/&([a-z]+);/g, (_, name: string) => entities[name] ?? ''));
  return true;
}

/** Numbers of lines, asked for from the front to the back. */
class Lines {
  private readonly text: string;
  private line = 1;
  private next: number;

  constructor(text: string) {
    this.text = text;
    this.next = text.indexOf('\n');
  }
  at(place: number): number {
    while (this.next >= 0 && this.next < place) {
      this.line += 1;
      this.next = this.text.indexOf('\n', this.next + 1);
    }
    return this.line;
  }
}
