import { contentsOf, isAlert } from './container.ts';
import { decodeXml } from './decode.ts';
import type { Loss } from './loss.ts';
import type { XmlNode } from './node.ts';
import { type Reading, readAlert } from './read.ts';
import { type StandardFinding, standardFindings } from './standard.ts';
import { parseXml, type XmlFault } from './tree.ts';
import { cap12, olderCap, xmlSignature } from './vocabulary.ts';
import { type SchemaFinding, schemaFindings } from './xsd.ts';

/** `n/a`: a feed or an older CAP, about which the schema of CAP 1.2 says nothing. */
export type Verdict = 'valid' | 'invalid' | 'n/a';

/** One alert that was found, by itself or inside a feed. */
export interface CheckedAlert extends Reading {
  readonly verdict: Verdict;
  readonly version: string | null;
  readonly schema: readonly SchemaFinding[];
  readonly standard: readonly StandardFinding[];
  readonly languages: readonly string[];
  /** It carries an XML signature (CAP 1.2, 3.3.4.1), however many losses were named before it. None is checked here. */
  readonly signed: boolean;
}

/** What is to be said of a file. */
export interface Checked {
  readonly verdict: Verdict;
  /** Why nothing could be read, or what was read with forgiveness before any alert was seen. */
  readonly fault: XmlFault | null;
  readonly root: string | null;
  readonly version: string | null;
  readonly schema: readonly SchemaFinding[];
  readonly alerts: readonly CheckedAlert[];
  readonly links: readonly string[];
}

/** Reads bytes as an alert or as something that holds alerts. Never throws; reads nothing but the bytes. */
export function checkCap(bytes: Uint8Array): Checked {
  const { text, fault: encoding } = decodeXml(bytes);
  const parsed = parseXml(text);
  if (!parsed.ok)
    return { ...nothing, fault: encoding === null ? parsed.fault : { code: 'encoding', line: 1, message: encoding } };
  const { root } = parsed;
  const schema = schemaFindings(root);
  const version = versionOf(root);
  const { alerts, links } = contentsOf(root);
  const bad = encoding === null ? [] : [encodingLoss(root, encoding)];
  return {
    verdict: encoding !== null ? 'invalid' : verdictOf(root, schema),
    fault: encoding === null ? null : { code: 'encoding', line: 1, message: encoding },
    root: root.name,
    ...{ version, schema, links },
    alerts: alerts.map((alert) => checkAlert(alert, alert === root ? schema : schemaFindings(alert), bad)),
  };
}

const nothing: Checked = {
  ...{ verdict: 'invalid', fault: null, root: null, version: null, schema: [], alerts: [], links: [] },
};

const encodingLoss = ({ name }: XmlNode, was: string): Loss => ({
  ...{ effect: 'repaired', code: 'encoding', path: name, line: 1 },
  ...{ was: was.slice(0, 60), now: null },
});

function checkAlert(root: XmlNode, schema: readonly SchemaFinding[], before: readonly Loss[]): CheckedAlert {
  const { alert, losses } = readAlert(root);
  return {
    verdict: before.length > 0 ? 'invalid' : verdictOf(root, schema),
    version: versionOf(root),
    schema,
    standard: standardFindings(root),
    languages: languagesOf(root),
    signed: root.children.some(({ name, space }) => name === 'Signature' && space === xmlSignature),
    alert,
    losses: [...before, ...losses],
  };
}

const containers = ['feed', 'rss', 'RDF', 'EDXLDistribution'];

function verdictOf(root: XmlNode, schema: readonly SchemaFinding[]): Verdict {
  if (schema.length === 0) return 'valid';
  const other = isAlert(root) ? Object.hasOwn(olderCap, root.space) : containers.includes(root.name);
  return other ? 'n/a' : 'invalid';
}

function versionOf({ name, space }: XmlNode): string | null {
  if (name !== 'alert') return null;
  return space === cap12 ? '1.2' : (olderCap[space] ?? null);
}

/** Languages that the info blocks name, in the order of the alphabet. */
function languagesOf(root: XmlNode): readonly string[] {
  const named = root.children
    .filter(({ name }) => name === 'info')
    .flatMap((info) => info.children.filter(({ name }) => name === 'language').slice(0, 1))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
  return [...new Set(named)].sort();
}
