import { isDerivedValue, isTypedValue } from './derived-types.ts';
import { type Finding, type SchemaCode, shown } from './finding.ts';
import type { XmlNode } from './node.ts';
import { isValue } from './simple-types.ts';
import { type ElementType, globalElements, type Particle, type SimpleType } from './structure.ts';
import { xsi } from './tree.ts';
import { cap12, xmlSignature } from './vocabulary.ts';

export type SchemaFinding = Finding<SchemaCode>;
const mostFindings = 100;
/** Names of elements may be as long as a file. */
const longestPath = 1_000;

/**
 * Whether a document is what the schema of CAP 1.2 asks for: no finding means valid. The verdict is that of libxml2's validator
 * (`xmllint --schema`), which takes signatures between info blocks as well as after them.
 */
export function schemaFindings(root: XmlNode): readonly SchemaFinding[] {
  const found: SchemaFinding[] = [];
  const report = (code: SchemaCode, path: string, line: number, message: string): void => {
    if (found.length < mostFindings) found.push({ code, path: path.slice(0, longestPath), line, message });
  };
  const type = root.space === cap12 && Object.hasOwn(globalElements, root.name) ? globalElements[root.name] : undefined;
  if (type === undefined)
    report('root', root.name, root.line, `A document of CAP 1.2 does not begin with "${root.name}".`);
  else element(root, type, root.name, report);
  return found;
}

type Report = (code: SchemaCode, path: string, line: number, message: string) => void;

function element(node: XmlNode, type: Particle['type'], path: string, report: Report): void {
  const named = attributes(node, path, report);
  if ('sequence' in type) {
    if (named !== null) report('type', path, node.line, 'This element has no other type than its own.');
    sequence(node, type, path, report);
  } else simple(node, type, named, path, report);
}

const allowedOfXsi = ['type', 'schemaLocation', 'noNamespaceSchemaLocation'];

/** Elements of CAP have no attributes; those of XML Schema instances are allowed everywhere. Answers what `xsi:type` says. */
function attributes({ attributes: all, typeName, line }: XmlNode, path: string, report: Report): string | null {
  let named: string | null = null;
  for (const { space, name } of all) {
    if (space !== xsi || !allowedOfXsi.includes(name))
      report('attribute', path, line, `The attribute "${shown(name)}" is not allowed here.`);
    else if (name === 'type') named = typeName?.space === 'http://www.w3.org/2001/XMLSchema' ? typeName.name : '';
  }
  return named;
}

function simple(node: XmlNode, type: SimpleType, named: string | null, path: string, report: Report): void {
  const { children, line } = node;
  if (children.length > 0) {
    report('child', path, line, `A value has no elements inside; "${children[0]?.name ?? ''}" stands there.`);
    return;
  }
  const text = node.text === '' && !node.section && type.fallback !== undefined ? type.fallback : node.text;
  if (named !== null && (type.restricted === true || !isDerivedValue(type.value, named, text)))
    report('type', path, line, `"${shown(text)}" is not of the type that the element says it has.`);
  else if (!isValue(type.value, text) || (type.oneOf !== undefined && !type.oneOf.includes(text)))
    report('value', path, line, `"${shown(text)}" is not a value that this element may have.`);
}

function sequence(node: XmlNode, type: ElementType, path: string, report: Report): void {
  const { sequence: particles, signed } = type;
  if (node.section || /[^\t\n\r ]/.test(node.text))
    report('text', path, node.line, 'Text stands between elements where there may be none.');
  const places = placesOf(type);
  const counts = new Map<string, number>();
  // Compared by reference first: the parser gives all elements of one namespace the same string.
  const own = node.space === cap12 ? node.space : cap12;
  /** The particle the last element belonged to; once a signature was met, only blocks of the last one follow. */
  let place = 0;
  let given = 0;
  for (const child of node.children) {
    if (signed === true && child.space === xmlSignature) {
      lax(child, `${path}/${child.name}`, report);
      place = skipTo(particles.length - 1, { place, given, particles, path, line: child.line, report });
      given = 0;
      continue;
    }
    const at = child.space === own ? places.get(child.name) : undefined;
    const particle = at === undefined ? undefined : particles[at];
    if (at === undefined || particle === undefined || at < place || (at === place && given >= particle.most)) {
      report(
        'unexpected',
        pathOf(path, child, counts),
        child.line,
        unexpected(child, at === undefined, particles[place]),
      );
      if (particle !== undefined) element(child, particle.type, `${path}/${child.name}`, report);
      continue;
    }
    if (at > place) {
      place = skipTo(at, { place, given, particles, path, line: child.line, report });
      given = 0;
    }
    given += 1;
    element(child, particle.type, particle.most === 1 ? `${path}/${child.name}` : pathOf(path, child, counts), report);
  }
  skipTo(particles.length, { place, given, particles, path, line: node.line, report });
}

const known = new WeakMap<ElementType, ReadonlyMap<string, number>>();

function placesOf(type: ElementType): ReadonlyMap<string, number> {
  const places = known.get(type) ?? new Map(type.sequence.map(({ name }, place) => [name, place]));
  known.set(type, places);
  return places;
}

/** Numbers an element among its neighbours of the same name. */
function pathOf(path: string, { name }: XmlNode, counts: Map<string, number>): string {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return `${path}/${name}[${count}]`;
}

function unexpected({ name, space }: XmlNode, unknown: boolean, expected: Particle | undefined): string {
  if (unknown && space !== cap12) return `"${shown(name)}" is no element of CAP 1.2.`;
  if (unknown) return `"${shown(name)}" does not belong here.`;
  return `"${name}" stands in the wrong place, after "${expected?.name ?? ''}" or once too often.`;
}

interface Skip {
  readonly place: number;
  readonly given: number;
  readonly particles: readonly Particle[];
  readonly path: string;
  readonly line: number;
  readonly report: Report;
}

/** Goes on to a later particle; what was passed over and had to be there is missing. */
function skipTo(at: number, { place, given, particles, path, line, report }: Skip): number {
  for (let passed = place; passed < at; passed += 1) {
    const particle = particles[passed];
    if (particle !== undefined && (passed === place ? given : 0) < particle.least)
      report('missing', path, line, `"${particle.name}" is missing.`);
  }
  return Math.max(at, place);
}

/** Inside a signature whatever the schema declares is judged, and nothing else (processContents "lax"). */
function lax(node: XmlNode, path: string, report: Report): void {
  const declared =
    node.space === cap12 && Object.hasOwn(globalElements, node.name) ? globalElements[node.name] : undefined;
  if (declared !== undefined) {
    element(node, declared, path, report);
    return;
  }
  if (node.attributes.some(({ space, name }) => space === xsi && name === 'type')) {
    const inOrder = node.children.length === 0 && node.attributes.every(({ space }) => space === xsi);
    const { typeName } = node;
    if (!inOrder || typeName?.space !== 'http://www.w3.org/2001/XMLSchema' || !isTypedValue(typeName.name, node.text))
      report('type', path, node.line, 'The content is not of the type that the element says it has.');
    return;
  }
  for (const child of node.children) lax(child, `${path}/${child.name}`, report);
}
