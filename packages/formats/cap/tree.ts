import { SaxesParser } from 'saxes';
import { Growing, once, type XmlNode, xmlLimits } from './node.ts';
import { plainTree } from './plain-tree.ts';

export type XmlFaultCode = 'malformed' | 'doctype' | 'tooLarge' | 'tooDeep' | 'tooMany' | 'encoding';
export interface XmlFault {
  readonly code: XmlFaultCode;
  readonly line: number;
  readonly message: string;
}
export type Parsed = { readonly ok: true; readonly root: XmlNode } | { readonly ok: false; readonly fault: XmlFault };

export const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

class Stop extends Error {
  readonly fault: XmlFault;
  constructor(code: XmlFaultCode, line: number, message: string) {
    super(message);
    this.fault = { code, line, message };
  }
}

/**
 * Text as a tree of elements. Strict: what is not well-formed is no tree. No document type is taken, so that there is no entity to expand
 * and nothing outside to fetch; nothing here knows of files or of a network.
 */
export function parseXml(text: string): Parsed {
  if (text.length > xmlLimits.units)
    return { ok: false, fault: { code: 'tooLarge', line: 1, message: 'The file is longer than an alert may be.' } };
  try {
    return { ok: true, root: plainTree(text) ?? treeOf(text) };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault };
    throw error;
  }
}

function treeOf(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true, position: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let top: Growing | undefined;
  let nodes = 0;
  const names = new Map<string, string>();

  // A seventh handler makes V8 keep the parser as a dictionary, and everything it does takes twice as long.
  parser.on('error', (error) => {
    throw new Stop('malformed', parser.line, error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw new Stop('doctype', parser.line, 'The file declares a document type; alerts have none and it is not taken.');
  });
  parser.on('opentag', (tag) => {
    nodes += 1;
    const { line } = parser;
    if (nodes > xmlLimits.nodes) throw new Stop('tooMany', line, 'The file has more elements than an alert may have.');
    if (open.length >= xmlLimits.depth) throw new Stop('tooDeep', line, 'Elements stand too deep in one another.');
    const own = attributesOf(tag.attributes, (prefix) => parser.resolve(prefix), line);
    const node = new Growing(tag.uri, once(names, tag.local), line, own);
    top?.add(node);
    root ??= node;
    open.push(node);
    top = node;
  });
  parser.on('closetag', () => {
    open.pop();
    top = open[open.length - 1];
  });
  parser.on('text', (more) => {
    top?.say(more);
  });
  parser.on('cdata', (more) => {
    if (top === undefined) return;
    top.text += more;
    top.section = true;
  });
  parser.write(text).close();
  if (root === null) throw new Stop('malformed', 1, 'There is no element.');
  return root;
}

interface ReadAttribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

const none: Pick<XmlNode, 'attributes' | 'typeName'> = { attributes: [], typeName: null };

function isEmpty(given: Readonly<Record<string, ReadAttribute>>): boolean {
  for (const _ in given) return false;
  return true;
}

function attributesOf(
  read: Readonly<Record<string, ReadAttribute>>,
  resolve: (prefix: string) => string | undefined,
  line: number,
): Pick<XmlNode, 'attributes' | 'typeName'> {
  if (isEmpty(read)) return none;
  const all = Object.values(read);
  if (all.length > xmlLimits.attributes) throw new Stop('tooMany', line, 'An element has too many attributes.');
  const attributes = all
    .filter(({ uri }) => uri !== 'http://www.w3.org/2000/xmlns/')
    .map(({ uri, local, value }) => ({ space: uri, name: local, value }));
  const type = attributes.find(({ space, name }) => space === xsi && name === 'type')?.value.trim();
  if (type === undefined) return { attributes, typeName: null };
  const colon = type.indexOf(':');
  const space = resolve(colon < 0 ? '' : type.slice(0, colon));
  return { attributes, typeName: space === undefined ? null : { space, name: type.slice(colon + 1) } };
}
