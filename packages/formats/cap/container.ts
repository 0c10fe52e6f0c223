import type { XmlNode } from './node.ts';
import { parseXml } from './tree.ts';
import { cap12, olderCap } from './vocabulary.ts';

const mostAlerts = 500;
const mostLinks = 500;

export const isAlert = ({ name, space }: Pick<XmlNode, 'name' | 'space'>): boolean =>
  name === 'alert' && (space === cap12 || space === '' || Object.hasOwn(olderCap, space));

/** What a document holds: alerts, and addresses where alerts are (Atom, RSS, EDXL-DE, or anything that alerts are wrapped in). */
export interface Contents {
  readonly alerts: readonly XmlNode[];
  /** As they are written; nothing is fetched from here. */
  readonly links: readonly string[];
}

export function contentsOf(root: XmlNode): Contents {
  if (isAlert(root)) return { alerts: [root], links: [] };
  const alerts: XmlNode[] = [];
  const links: string[] = [];
  walk(root, alerts, links);
  return { alerts: alerts.slice(0, mostAlerts), links: [...new Set(links)].slice(0, mostLinks) };
}

/** Elements of feeds that may hold an alert as escaped text. */
const holders = ['content', 'summary', 'description', 'encoded', 'contentData', 'embeddedXMLContent', 'xmlContent'];

/** Whether the text of an element begins as an alert does. */
export const holdsAlertText = (name: string, text: string): boolean =>
  holders.includes(name) && /^\s*<(?:\?xml|(?:[A-Za-z][\w.-]*:)?alert[\s>])/.test(text);

function walk(node: XmlNode, alerts: XmlNode[], links: string[]): void {
  if (isAlert(node)) {
    alerts.push(node);
    return;
  }
  // One by one: an entry may hold more than a call takes arguments.
  if (node.name === 'entry' || node.name === 'item') for (const link of linksOf(node)) links.push(link);
  if (holdsAlertText(node.name, node.text)) {
    const inner = parseXml(node.text.trim());
    if (inner.ok && isAlert(inner.root)) alerts.push(inner.root);
  }
  for (const child of node.children) walk(child, alerts, links);
}

const attribute = ({ attributes }: XmlNode, wanted: string): string | undefined =>
  attributes.find(({ name, space }) => name === wanted && space === '')?.value;

/** Of an entry: links that say they are CAP, else those that may be. */
function linksOf(entry: XmlNode): readonly string[] {
  const all = entry.children
    .filter(({ name }) => name === 'link' || name === 'enclosure')
    .map((link) => ({
      to: (attribute(link, 'href') ?? attribute(link, 'url') ?? link.text).trim(),
      type: attribute(link, 'type') ?? '',
    }))
    .filter(({ to }) => to !== '');
  const cap = all.filter(({ type }) => type === 'application/cap+xml');
  return (cap.length > 0 ? cap : all.filter(({ type }) => type === '' || /xml/.test(type))).map(({ to }) => to);
}
