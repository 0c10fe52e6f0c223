export interface XmlAttribute {
  readonly space: string;
  readonly name: string;
  readonly value: string;
}

/**
 * An element as it was read. `text` is its own character data, without that of its children, and without white space that only stands
 * between them.
 */
export interface XmlNode {
  readonly space: string;
  readonly name: string;
  /** On which its start tag ends. */
  readonly line: number;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly text: string;
  /** Holds a CDATA section, be it an empty one. */
  readonly section: boolean;
  /** What `xsi:type` names, its prefix resolved; null when it has none or one that nothing stands for. */
  readonly typeName: { readonly space: string; readonly name: string } | null;
}

/** An alert is some kilobytes; what is beyond these limits is no alert. Depth is what libxml2 takes as well. */
export const xmlLimits = { units: 8_388_608, depth: 256, nodes: 200_000, attributes: 100 } as const;

/** Of all elements without children: most have none. */
const leaf: Growing[] = [];

/** One shape for every element: alerts of some feeds have thousands, and the reader's speed hangs on it. */
export class Growing implements XmlNode {
  readonly space: string;
  readonly name: string;
  readonly line: number;
  readonly attributes: readonly XmlAttribute[];
  readonly typeName: XmlNode['typeName'];
  children: Growing[] = leaf;
  text = '';
  section = false;

  constructor(space: string, name: string, line: number, own: Pick<XmlNode, 'attributes' | 'typeName'>) {
    this.space = space;
    this.name = name;
    this.line = line;
    this.attributes = own.attributes;
    this.typeName = own.typeName;
  }

  /** White space between children says nothing and is not kept. */
  say(more: string): void {
    if (this.children.length === 0 || !isBlank(more)) this.text = this.text === '' ? more : this.text + more;
  }

  add(child: Growing): void {
    if (this.children === leaf) this.children = [child];
    else this.children.push(child);
  }
}

/** One string for all elements of a name, so that they are not held, hashed and compared again and again. */
export function once(names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}

/** Holds nothing but white space as XML has it. Looks no further than the first character that is none. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}
