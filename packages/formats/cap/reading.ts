import { shown } from './finding.ts';
import type { Loss, LossCode, LossEffect } from './loss.ts';
import { isBlank, type XmlNode } from './node.ts';
import type { ElementType, Particle } from './structure.ts';
import { xsi } from './tree.ts';
import { cap12, olderCap, xmlSignature } from './vocabulary.ts';

const mostLosses = 200;

/**
 * An element and where it stands. Its path is put together only when somebody asks: that of a loss is, and most alerts have thousands of
 * elements and no loss.
 */
export class Found {
  readonly node: XmlNode;
  private readonly parent: Found | null;
  /** Among those of its name, from 1; 0 where there may be one only. */
  private readonly number: number;

  constructor(node: XmlNode, parent: Found | null = null, number = 0) {
    this.node = node;
    this.parent = parent;
    this.number = number;
  }
  get text(): string {
    return this.node.text;
  }
  get line(): number {
    return this.node.line;
  }
  get path(): string {
    const { name } = this.node;
    const own = this.number === 0 ? name : `${name}[${this.number}]`;
    return this.parent === null ? own : `${this.parent.path}/${own}`;
  }
}

const nothing: readonly Found[] = [];

/** The elements of one element, by name and in the order of the standard. */
export class Gathered {
  readonly of: Found;
  private readonly order: Places;
  private readonly slots: (Found[] | undefined)[] = [];

  constructor(of: Found, order: Places) {
    this.of = of;
    this.order = order;
  }
  all(name: string): readonly Found[] {
    const known = this.order.get(name);
    return (known === undefined ? undefined : this.slots[known.place]) ?? nothing;
  }
  first(name: string): Found | null {
    return this.all(name)[0] ?? null;
  }
  /** Those met before at this place. */
  at(place: number): Found[] {
    const before = this.slots[place];
    if (before !== undefined) return before;
    const none: Found[] = [];
    this.slots[place] = none;
    return none;
  }
}

export class Losses {
  readonly list: Loss[] = [];

  add(
    effect: LossEffect,
    code: LossCode,
    at: { readonly path: string; readonly line: number },
    was = '',
    now: string | null = null,
  ): void {
    if (this.list.length >= mostLosses) return;
    const { path, line } = at;
    this.list.push({ effect, code, path, line, was: shown(was), now });
  }
}

export const isCapSpace = (space: string): boolean => space === cap12 || space === '' || Object.hasOwn(olderCap, space);

type Places = ReadonlyMap<string, { readonly place: number; readonly particle: Particle }>;
const places = new WeakMap<ElementType, Places>();

function placesOf(type: ElementType): Places {
  const known = places.get(type);
  if (known !== undefined) return known;
  const made = new Map(type.sequence.map((particle, place) => [particle.name, { place, particle }]));
  places.set(type, made);
  return made;
}

/** Sorts the children of an element by name; each that does not fit is a loss. */
export function gather(of: Found, type: ElementType, losses: Losses): Gathered {
  const { node } = of;
  const order = placesOf(type);
  const gathered = new Gathered(of, order);
  if (!isBlank(node.text)) losses.add('dropped', 'text', of, node.text);
  ownAttributes(of, losses);
  let furthest = 0;
  for (const child of node.children) {
    const known = child.space === node.space || isCapSpace(child.space) ? order.get(child.name) : undefined;
    if (known === undefined) {
      const code = child.space === xmlSignature ? 'signature' : 'unknown';
      losses.add('dropped', code, new Found(child, of), child.text);
      continue;
    }
    const same = gathered.at(known.place);
    const many = known.particle.most > 1;
    if (same.length > 0 && !many) {
      losses.add('dropped', 'repeated', new Found(child, of), child.text);
      continue;
    }
    const found = new Found(child, of, many ? same.length + 1 : 0);
    if (known.place < furthest) losses.add('reordered', 'order', found);
    else furthest = known.place;
    same.push(found);
  }
  return gathered;
}

export function ownAttributes(found: Found, losses: Losses): void {
  for (const { space, name, value } of found.node.attributes)
    if (space !== xsi) losses.add('dropped', 'attribute', { path: `${found.path}/@${name}`, line: found.line }, value);
}
