import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Checked, checkCap } from './check.ts';
import { holdsAlertText, isAlert } from './container.ts';
import { decodeXml } from './decode.ts';
import { parseXml } from './tree.ts';

/** Bytes in which one alert stands: `which` counts the alerts in them, from 0. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly which: number;
}

/** UTF-16 units of namespaces that a piece takes from around it: prefixes of a feed are a dozen, and each piece holds them all. */
const longestAround = 4_000;
const encoder = new TextEncoder();

/**
 * Every alert of a document with bytes of its own. One that is the document, and all of a document whose bytes are not what they say,
 * keep the bytes as they came; of a feed each is cut out as it stands there, in UTF-8, with the namespaces in force around it, so that
 * nobody keeps a hundred neighbours with one alert. Pure: reads nothing but the bytes.
 */
export function piecesOf(bytes: Uint8Array): { readonly checked: Checked; readonly pieces: readonly Piece[] } {
  const checked = checkCap(bytes);
  const whole = checked.alerts.map((_, which) => ({ bytes, which }));
  if (checked.fault !== null || checked.alerts.length === 0 || checked.root === 'alert')
    return { checked, pieces: whole };
  const cut = alertsIn(decodeXml(bytes).text).slice(0, checked.alerts.length);
  // What cannot be cut in the way it was read is kept whole rather than otherwise than it was read.
  if (cut.length !== checked.alerts.length) return { checked, pieces: whole };
  return { checked, pieces: cut.map((text) => ({ bytes: encoder.encode(text), which: 0 })) };
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

interface Open {
  readonly name: string;
  /** Own character data of an element that may hold an alert as text. */
  text: string | null;
}

/** The text of a well-formed document → a document for every alert in it, in the order in which they end. */
function alertsIn(text: string): readonly string[] {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const found: string[] = [];
  const open: Open[] = [];
  let alert: { readonly depth: number; readonly from: number; readonly begin: string } | null = null;

  parser.on('opentag', (tag) => {
    if (alert === null && isAlert({ name: tag.local, space: tag.uri })) {
      const from = text.lastIndexOf('<', parser.position - 1) + 1 + tag.name.length;
      alert = { depth: open.length, from, begin: `<${tag.name}${around(tag, open.length, scopes)}` };
    }
    scopes[open.length] = tag.ns;
    open.push({ name: tag.local, text: alert === null ? '' : null });
  });
  const scopes: (Readonly<Record<string, string>> | undefined)[] = [];
  const say = (more: string): void => {
    const top = open[open.length - 1];
    if (top !== undefined && top.text !== null) top.text += more;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (alert !== null && alert.depth === open.length) {
      found.push(head + alert.begin + text.slice(alert.from, parser.position));
      alert = null;
    } else if (closed !== undefined && closed.text !== null && holdsAlertText(closed.name, closed.text)) {
      const inner = parseXml(closed.text.trim());
      if (inner.ok && isAlert(inner.root)) found.push(head + closed.text.trim().replace(/^<\?xml[^>]*\?>\s*/, ''));
    }
  });
  parser.write(text).close();
  return found;
}

/** Namespaces that elements around an element declare and itself does not, as attributes. */
function around(
  { ns }: SaxesTagNS,
  depth: number,
  scopes: readonly (Readonly<Record<string, string>> | undefined)[],
): string {
  const inForce = new Map<string, string>();
  for (const scope of scopes.slice(0, depth))
    for (const [prefix, space] of Object.entries(scope ?? {})) inForce.set(prefix, space);
  const written = [...inForce]
    .filter(([prefix, space]) => !Object.hasOwn(ns, prefix) && (prefix !== '' || space !== ''))
    .map(([prefix, space]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${quoted(space)}"`)
    .join('');
  return written.length > longestAround ? '' : written;
}

const quoted = (space: string): string => space.replace(/[&<"\t\n\r]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
