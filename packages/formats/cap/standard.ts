import type { Finding } from './finding.ts';
import { shown } from './finding.ts';
import type { XmlNode } from './node.ts';
import { circleOf, ringOf } from './read-area.ts';
import { referenceOf } from './read-values.ts';
import { xmlSignature } from './vocabulary.ts';

/** What the text of CAP 1.2 forbids and its schema does not. */
export const standardCodes = [
  ...(['empty', 'characters', 'references', 'selfReference', 'restriction', 'addresses', 'utc'] as const),
  ...(['polygon', 'circle', 'ceiling', 'base64', 'signature'] as const),
] as const;
export type StandardCode = (typeof standardCodes)[number];
export type StandardFinding = Finding<StandardCode>;

const mostFindings = 100;
type Report = (code: StandardCode, node: XmlNode, path: string, message: string) => void;

/** Breaches of the standard's own words in an alert, whatever its verdict by the schema (CAP 1.2, 3.2.1 to 3.2.4 and 3.3). */
export function standardFindings(root: XmlNode): readonly StandardFinding[] {
  const found: StandardFinding[] = [];
  const report: Report = (code, { line }, path, message) => {
    if (found.length < mostFindings) found.push({ code, path, line, message });
  };
  identity(root, report);
  addressing(root, report);
  const seen = childrenOf(root, 'info');
  for (const [index, info] of seen.entries()) infoBlock(info, `alert/info[${index + 1}]`, report);
  const signature = root.children.findIndex(({ space }) => space === xmlSignature);
  const after = signature < 0 ? undefined : root.children.slice(signature).find(({ space }) => space !== xmlSignature);
  if (after !== undefined)
    report(
      'signature',
      after,
      `alert/${after.name}`,
      'A signature is the last thing in an alert; this stands after it.',
    );
  return found;
}

const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name && child.space !== xmlSignature);
const firstOf = (node: XmlNode, name: string): XmlNode | undefined => childrenOf(node, name)[0];
const textOf = (node: XmlNode | undefined): string => node?.text.trim() ?? '';

function identity(root: XmlNode, report: Report): void {
  for (const name of ['identifier', 'sender']) {
    const node = firstOf(root, name);
    if (node === undefined) continue;
    const text = node.text.trim();
    if (text === '') report('empty', node, `alert/${name}`, `"${name}" says nothing.`);
    else if (/[\s,<&]/.test(text))
      report('characters', node, `alert/${name}`, `"${name}" holds a space, a comma, "<" or "&": "${shown(text)}".`);
  }
  const sent = firstOf(root, 'sent');
  if (sent !== undefined) utc(sent, 'alert/sent', report);
}

function utc(node: XmlNode, path: string, report: Report): void {
  if (/\+00:00$/.test(node.text.trim())) report('utc', node, path, 'UTC is written -00:00.');
}

const answering = ['Update', 'Cancel', 'Ack', 'Error'];

function addressing(root: XmlNode, report: Report): void {
  const type = textOf(firstOf(root, 'msgType'));
  const scope = textOf(firstOf(root, 'scope'));
  const [references, restriction] = [firstOf(root, 'references'), firstOf(root, 'restriction')];
  if (answering.includes(type) && textOf(references) === '')
    report('references', references ?? root, 'alert/references', `"${type}" names the messages it refers to.`);
  if (references !== undefined) named(root, references, report);
  if (scope === 'Restricted' && textOf(restriction) === '')
    report(
      'restriction',
      restriction ?? root,
      'alert/restriction',
      '"Restricted" says in what the restriction consists.',
    );
  if (scope !== 'Restricted' && restriction !== undefined)
    report('restriction', restriction, 'alert/restriction', 'A restriction belongs to the scope "Restricted" alone.');
  const addresses = firstOf(root, 'addresses');
  if (scope === 'Private' && textOf(addresses) === '')
    report('addresses', addresses ?? root, 'alert/addresses', '"Private" names those it is addressed to.');
}

function named(root: XmlNode, references: XmlNode, report: Report): void {
  const [identifier, sender] = [textOf(firstOf(root, 'identifier')), textOf(firstOf(root, 'sender'))];
  for (const part of textOf(references).split(/\s+/)) {
    if (part === '') continue;
    const reference = referenceOf(part);
    if (reference === null)
      report('references', references, 'alert/references', `"${shown(part)}" is not sender,identifier,sent.`);
    else if (reference.identifier === identifier && reference.sender === sender)
      report('selfReference', references, 'alert/references', 'A message does not refer to itself.');
  }
}

function infoBlock(info: XmlNode, path: string, report: Report): void {
  const event = firstOf(info, 'event');
  if (event !== undefined && textOf(event) === '') report('empty', event, `${path}/event`, '"event" says nothing.');
  for (const name of ['effective', 'onset', 'expires']) {
    const date = firstOf(info, name);
    if (date !== undefined) utc(date, `${path}/${name}`, report);
  }
  for (const [index, resource] of childrenOf(info, 'resource').entries()) {
    const file = firstOf(resource, 'derefUri');
    if (file !== undefined && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(file.text))
      report('base64', file, `${path}/resource[${index + 1}]/derefUri`, 'The file itself is given in base64.');
  }
  for (const [index, area] of childrenOf(info, 'area').entries()) areaBlock(area, `${path}/area[${index + 1}]`, report);
}

function areaBlock(area: XmlNode, path: string, report: Report): void {
  const description = firstOf(area, 'areaDesc');
  if (description !== undefined && textOf(description) === '')
    report('empty', description, `${path}/areaDesc`, '"areaDesc" says nothing.');
  for (const [index, node] of childrenOf(area, 'polygon').entries()) {
    const ring = ringOf(node.text);
    if (!ring.ok || !ring.closed)
      report(
        'polygon',
        node,
        `${path}/polygon[${index + 1}]`,
        'A polygon is four points or more, the first repeated at the end.',
      );
  }
  for (const [index, node] of childrenOf(area, 'circle').entries())
    if (circleOf(node.text) === null)
      report(
        'circle',
        node,
        `${path}/circle[${index + 1}]`,
        'A circle is latitude,longitude and a radius in kilometres.',
      );
  const ceiling = firstOf(area, 'ceiling');
  if (ceiling !== undefined && firstOf(area, 'altitude') === undefined)
    report('ceiling', ceiling, `${path}/ceiling`, 'A ceiling stands only beside an altitude.');
}
