import type { CapAlert, CapArea, CapInfo, CapPoint, CapResource, Named } from './alert.ts';
import { parseXml } from './tree.ts';
import { cap12 } from './vocabulary.ts';
import { schemaFindings } from './xsd.ts';

/** Thrown for an alert that cannot be written as the standard wants it: its own sentence says where. */
export class UnwritableAlert extends Error {}

/**
 * An alert as a document of CAP 1.2 in UTF-8: the same alert always gives the same bytes. What is written has been read back and judged
 * by the schema; an alert that would not pass is not given out.
 * @throws UnwritableAlert
 */
export function writeAlert(alert: CapAlert): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="${cap12}">\n${linesOf(alert).join('')}</alert>\n`;
  const parsed = parseXml(text);
  if (!parsed.ok) throw new UnwritableAlert(parsed.fault.message);
  const [first] = schemaFindings(parsed.root);
  if (first !== undefined) throw new UnwritableAlert(`${first.path}: ${first.message}`);
  return text;
}

function linesOf(alert: CapAlert): readonly string[] {
  const references = alert.references.map(({ sender, identifier, sent }) => `${sender},${identifier},${sent}`);
  return [
    ...element(1, 'identifier', alert.identifier),
    ...element(1, 'sender', alert.sender),
    ...element(1, 'sent', alert.sent),
    ...element(1, 'status', alert.status),
    ...element(1, 'msgType', alert.msgType),
    ...element(1, 'source', alert.source),
    ...element(1, 'scope', alert.scope),
    ...element(1, 'restriction', alert.restriction),
    ...element(1, 'addresses', list(alert.addresses)),
    ...alert.codes.flatMap((code) => element(1, 'code', code)),
    ...element(1, 'note', alert.note),
    ...element(1, 'references', references.length === 0 ? null : references.join(' ')),
    ...element(1, 'incidents', list(alert.incidents)),
    ...alert.infos.flatMap((info) => block(1, 'info', infoLines(info))),
  ];
}

function infoLines(info: CapInfo): readonly string[] {
  return [
    ...element(2, 'language', info.language),
    ...info.categories.flatMap((category) => element(2, 'category', category)),
    ...element(2, 'event', info.event),
    ...info.responseTypes.flatMap((type) => element(2, 'responseType', type)),
    ...element(2, 'urgency', info.urgency),
    ...element(2, 'severity', info.severity),
    ...element(2, 'certainty', info.certainty),
    ...element(2, 'audience', info.audience),
    ...info.eventCodes.flatMap((code) => named('eventCode', code)),
    ...element(2, 'effective', info.effective),
    ...element(2, 'onset', info.onset),
    ...element(2, 'expires', info.expires),
    ...element(2, 'senderName', info.senderName),
    ...element(2, 'headline', info.headline),
    ...element(2, 'description', info.description),
    ...element(2, 'instruction', info.instruction),
    ...element(2, 'web', info.web),
    ...element(2, 'contact', info.contact),
    ...info.parameters.flatMap((parameter) => named('parameter', parameter)),
    ...info.resources.flatMap((resource) => block(2, 'resource', resourceLines(resource))),
    ...info.areas.flatMap((area) => block(2, 'area', areaLines(area))),
  ];
}

function resourceLines(resource: CapResource): readonly string[] {
  return [
    ...element(3, 'resourceDesc', resource.resourceDesc),
    ...element(3, 'mimeType', resource.mimeType),
    ...element(3, 'size', resource.size),
    ...element(3, 'uri', resource.uri),
    ...element(3, 'derefUri', resource.derefUri),
    ...element(3, 'digest', resource.digest),
  ];
}

function areaLines(area: CapArea): readonly string[] {
  const pairs = (points: readonly CapPoint[]): string => points.map(pair).join(' ');
  return [
    ...element(3, 'areaDesc', area.areaDesc),
    ...area.polygons.flatMap((points) => element(3, 'polygon', pairs(points))),
    ...area.circles.flatMap(({ centre, km }) => element(3, 'circle', `${pair(centre)} ${plain(km)}`)),
    ...area.geocodes.flatMap(({ valueName, value }) =>
      block(3, 'geocode', [...element(4, 'valueName', valueName), ...element(4, 'value', value)]),
    ),
    ...element(3, 'altitude', area.altitude),
    ...element(3, 'ceiling', area.ceiling),
  ];
}

const named = (name: string, { valueName, value }: Named): readonly string[] =>
  block(2, name, [...element(3, 'valueName', valueName), ...element(3, 'value', value)]);

const pair = ({ lat, lon }: CapPoint): string => `${plain(lat)},${plain(lon)}`;

/** Numbers without an exponent, which no reader of points expects. */
function plain(value: number): string {
  return value
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

/** Items with spaces stand in double quotes (CAP 1.2, 3.2.1). */
function list(items: readonly string[]): string | null {
  if (items.length === 0) return null;
  return items.map((item) => (/\s/.test(item) ? `"${item.replaceAll('"', '')}"` : item)).join(' ');
}

function block(depth: number, name: string, lines: readonly string[]): readonly string[] {
  const indent = '  '.repeat(depth);
  return [`${indent}<${name}>\n`, ...lines, `${indent}</${name}>\n`];
}

function element(depth: number, name: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${'  '.repeat(depth)}<${name}>${escaped(value)}</${name}>\n`];
}

/** Characters that XML 1.0 does not have are left out; a carriage return would be read as a line feed. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not have
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
  );
}
