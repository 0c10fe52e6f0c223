import type { CapArea, CapInfo, CapResource, Named, ReadAlert, Reference } from './alert.ts';
import type { Loss } from './loss.ts';
import { isBlank, type XmlNode } from './node.ts';
import { circleOf, ringOf } from './read-area.ts';
import { dateOf, listOf, referenceOf, wordOf } from './read-values.ts';
import { Found, type Gathered, gather, isCapSpace, Losses, ownAttributes } from './reading.ts';
import { isLanguage, isValue } from './simple-types.ts';
import { alertType, type ElementType } from './structure.ts';
import * as words from './vocabulary.ts';

export interface Reading {
  readonly alert: ReadAlert;
  readonly losses: readonly Loss[];
}

/**
 * What an alert says, read with forgiveness: elements are taken wherever they stand, in any namespace of CAP, and whatever is dropped,
 * repaired, moved or missing is named with its place. An alert that the schema allows has no loss but its signature, and areas that are
 * none.
 */
export function readAlert(root: XmlNode): Reading {
  const losses = new Losses();
  if (root.space !== words.cap12) losses.add('repaired', 'namespace', new Found(root), root.space, words.cap12);
  const given = gather(new Found(root), alertType, losses);
  const must = (name: string): string => required(given, name, losses);
  const alert: ReadAlert = {
    identifier: must('identifier'),
    sender: must('sender'),
    sent: moment(given, 'sent', losses, true),
    status: word(given, 'status', words.statuses, losses),
    msgType: word(given, 'msgType', words.msgTypes, losses),
    source: text(given, 'source', losses),
    scope: word(given, 'scope', words.scopes, losses),
    restriction: text(given, 'restriction', losses),
    addresses: listOf(text(given, 'addresses', losses) ?? ''),
    codes: texts(given, 'code', losses),
    note: text(given, 'note', losses),
    references: references(given, losses),
    incidents: listOf(text(given, 'incidents', losses) ?? ''),
    infos: given.all('info').map((found) => info(found, losses)),
  };
  return { alert, losses: losses.list };
}

const typeOf = (parent: ElementType, name: string): ElementType => {
  const type = parent.sequence.find((particle) => particle.name === name)?.type;
  return type !== undefined && 'sequence' in type ? type : { sequence: [] };
};
const infoType = typeOf(alertType, 'info');
const namedType = typeOf(infoType, 'parameter');
const resourceType = typeOf(infoType, 'resource');
const areaType = typeOf(infoType, 'area');

function info(found: Found, losses: Losses): CapInfo {
  const given = gather(found, infoType, losses);
  const level = <T extends string>(name: string, list: readonly (T | 'Unknown')[]): T | 'Unknown' =>
    word(given, name, list, losses, 'Unknown') ?? 'Unknown';
  return {
    language: language(given, losses),
    categories: categories(given, losses),
    event: required(given, 'event', losses),
    responseTypes: severalWords(given, 'responseType', words.responseTypes, losses),
    urgency: level('urgency', words.urgencies),
    severity: level('severity', words.severities),
    certainty: level('certainty', words.certainties),
    audience: text(given, 'audience', losses),
    eventCodes: given.all('eventCode').map((found) => named(found, losses)),
    effective: moment(given, 'effective', losses),
    onset: moment(given, 'onset', losses),
    expires: moment(given, 'expires', losses),
    senderName: text(given, 'senderName', losses),
    headline: text(given, 'headline', losses),
    description: text(given, 'description', losses),
    instruction: text(given, 'instruction', losses),
    web: text(given, 'web', losses),
    contact: text(given, 'contact', losses),
    parameters: given.all('parameter').map((found) => named(found, losses)),
    resources: given.all('resource').map((found) => resource(found, losses)),
    areas: given.all('area').map((found) => area(found, losses)),
  };
}

/** The character data of a value. What stands inside it as elements is dropped. */
function contentOf(found: Found, losses: Losses): string {
  ownAttributes(found, losses);
  const [child] = found.node.children;
  if (child !== undefined) losses.add('dropped', 'child', found, child.name);
  return found.text.trim();
}

/** What stands there, or null where nothing does: an empty element says no more than none. */
function text(given: Gathered, name: string, losses: Losses): string | null {
  const found = given.first(name);
  const value = found === null ? '' : contentOf(found, losses);
  return value === '' ? null : value;
}

function texts(given: Gathered, name: string, losses: Losses): readonly string[] {
  return given
    .all(name)
    .map((found) => contentOf(found, losses))
    .filter((value) => value !== '');
}

function missing({ of }: Gathered, name: string, losses: Losses, now: string | null = null): void {
  losses.add('missing', 'missing', { path: `${of.path}/${name}`, line: of.line }, '', now);
}

function required(given: Gathered, name: string, losses: Losses): string {
  const value = text(given, name, losses);
  if (value === null) missing(given, name, losses);
  return value ?? '';
}

function moment(given: Gathered, name: string, losses: Losses, needed = false): string | null {
  const found = given.first(name);
  if (found === null) {
    if (needed) missing(given, name, losses);
    return null;
  }
  const value = contentOf(found, losses);
  const date = dateOf(value);
  if (date === null) losses.add('dropped', 'date', found, value);
  else if (!date.same) losses.add('repaired', 'date', found, value, date.date);
  return date?.date ?? null;
}

function oneWord<T extends string>(found: Found, list: readonly T[], losses: Losses, instead: T | null): T | null {
  const value = wordOf(list, contentOf(found, losses));
  if (value?.same === true && found.text === value.word) return value.word;
  const now = value?.word ?? instead;
  losses.add(now === null ? 'dropped' : 'repaired', 'word', found, found.text, now);
  return now;
}

function word<T extends string>(
  given: Gathered,
  name: string,
  list: readonly T[],
  losses: Losses,
  instead: T | null = null,
): T | null {
  const found = given.first(name);
  if (found !== null) return oneWord(found, list, losses, instead);
  missing(given, name, losses, instead);
  return instead;
}

function severalWords<T extends string>(
  given: Gathered,
  name: string,
  list: readonly T[],
  losses: Losses,
): readonly T[] {
  const all = given.all(name).flatMap((found) => oneWord(found, list, losses, null) ?? []);
  return [...new Set(all)];
}

function categories(given: Gathered, losses: Losses): CapInfo['categories'] {
  const all = severalWords(given, 'category', words.categories, losses);
  if (all.length > 0) return all;
  missing(given, 'category', losses, 'Other');
  return ['Other'];
}

function language(given: Gathered, losses: Losses): string {
  const found = given.first('language');
  const value = found === null ? '' : contentOf(found, losses);
  if (found === null || value === '') return words.defaultLanguage;
  if (isLanguage(value)) return value;
  const repaired = value.replaceAll('_', '-');
  const now = isLanguage(repaired) ? repaired : 'und';
  losses.add('repaired', 'language', found, value, now);
  return now;
}

function named(found: Found, losses: Losses): Named {
  const plain = plainPair(found.node);
  if (plain !== null) return plain;
  const given = gather(found, namedType, losses);
  return { valueName: required(given, 'valueName', losses), value: text(given, 'value', losses) ?? '' };
}

/** The usual form, without a detour: some alerts name thousands of districts. */
function plainPair({ children, text: around, attributes, space }: XmlNode): Named | null {
  const [name, value] = children;
  if (name?.name !== 'valueName' || value?.name !== 'value' || children.length > 2 || attributes.length > 0)
    return null;
  const bare = isBare(name, space) && isBare(value, space);
  const valueName = name.text.trim();
  return bare && isBlank(around) && valueName !== '' ? { valueName, value: value.text.trim() } : null;
}

const isBare = ({ children, attributes, space }: XmlNode, outer: string): boolean =>
  children.length + attributes.length === 0 && (space === outer || isCapSpace(space));

function resource(found: Found, losses: Losses): CapResource {
  const given = gather(found, resourceType, losses);
  return {
    resourceDesc: required(given, 'resourceDesc', losses),
    mimeType: required(given, 'mimeType', losses),
    size: numeric(given, 'size', 'integer', losses),
    uri: text(given, 'uri', losses),
    derefUri: text(given, 'derefUri', losses),
    digest: text(given, 'digest', losses),
  };
}

function numeric(given: Gathered, name: string, type: 'integer' | 'decimal', losses: Losses): string | null {
  const found = given.first(name);
  if (found === null) return null;
  const value = contentOf(found, losses);
  if (value !== '' && isValue(type, value)) return value;
  losses.add('dropped', 'number', found, value);
  return null;
}

function area(found: Found, losses: Losses): CapArea {
  const given = gather(found, areaType, losses);
  return {
    areaDesc: required(given, 'areaDesc', losses),
    polygons: given.all('polygon').flatMap((one) => polygon(one, losses)),
    circles: given.all('circle').flatMap((one) => circle(one, losses)),
    geocodes: given.all('geocode').map((one) => named(one, losses)),
    altitude: numeric(given, 'altitude', 'decimal', losses),
    ceiling: numeric(given, 'ceiling', 'decimal', losses),
  };
}

function polygon(found: Found, losses: Losses): CapArea['polygons'] {
  const value = contentOf(found, losses);
  const ring = ringOf(value);
  if (!ring.ok) losses.add('dropped', 'polygon', found, value);
  else if (!ring.closed) losses.add('repaired', 'polygon', found, value, 'closed');
  return ring.ok ? [ring.points] : [];
}

function circle(found: Found, losses: Losses): CapArea['circles'] {
  const value = contentOf(found, losses);
  const read = circleOf(value);
  if (read === null) losses.add('dropped', 'circle', found, value);
  return read === null ? [] : [read];
}

function references(given: Gathered, losses: Losses): readonly Reference[] {
  const found = given.first('references');
  if (found === null) return [];
  return contentOf(found, losses)
    .split(/[\t\n\r ]+/)
    .flatMap((one) => {
      const reference = one === '' ? null : referenceOf(one);
      if (one !== '' && reference === null) losses.add('dropped', 'reference', found, one);
      return reference ?? [];
    });
}
