import type { Builtin } from './simple-types.ts';
import * as words from './vocabulary.ts';

/** Content that is a value. */
export interface SimpleType {
  readonly value: Builtin;
  /** Values it may have; a restricted type has no name that `xsi:type` could give. */
  readonly oneOf?: readonly string[];
  readonly restricted?: true;
  /** An element without content has this. */
  readonly fallback?: string;
}

/** Content that is a sequence of elements. */
export interface ElementType {
  readonly sequence: readonly Particle[];
  /** After these, signatures may stand. */
  readonly signed?: true;
}

export interface Particle {
  readonly name: string;
  readonly type: SimpleType | ElementType;
  readonly least: 0 | 1;
  readonly most: 1 | typeof Number.POSITIVE_INFINITY;
}

const one = (name: string, type: Particle['type']): Particle => ({ name, type, least: 1, most: 1 });
const perhaps = (name: string, type: Particle['type']): Particle => ({ name, type, least: 0, most: 1 });
const any = (name: string, type: Particle['type'], least: 0 | 1 = 0): Particle => ({
  ...{ name, type, least },
  most: Number.POSITIVE_INFINITY,
});
const of = (oneOf: readonly string[]): SimpleType => ({ value: 'string', oneOf, restricted: true });

const string: SimpleType = { value: 'string' };
const date: SimpleType = { value: 'dateTime', restricted: true };
const uri: SimpleType = { value: 'anyURI' };
const decimal: SimpleType = { value: 'decimal' };
const named: ElementType = { sequence: [one('valueName', string), one('value', string)] };

const resource: ElementType = {
  sequence: [
    one('resourceDesc', string),
    one('mimeType', string),
    perhaps('size', { value: 'integer' }),
    perhaps('uri', uri),
    perhaps('derefUri', string),
    perhaps('digest', string),
  ],
};

const area: ElementType = {
  sequence: [
    one('areaDesc', string),
    any('polygon', string),
    any('circle', string),
    any('geocode', named),
    perhaps('altitude', decimal),
    perhaps('ceiling', decimal),
  ],
};

const info: ElementType = {
  sequence: [
    perhaps('language', { value: 'language', fallback: words.defaultLanguage }),
    any('category', of(words.categories), 1),
    one('event', string),
    any('responseType', of(words.responseTypes)),
    one('urgency', of(words.urgencies)),
    one('severity', of(words.severities)),
    one('certainty', of(words.certainties)),
    perhaps('audience', string),
    any('eventCode', named),
    perhaps('effective', date),
    perhaps('onset', date),
    perhaps('expires', date),
    perhaps('senderName', string),
    perhaps('headline', string),
    perhaps('description', string),
    perhaps('instruction', string),
    perhaps('web', uri),
    perhaps('contact', string),
    any('parameter', named),
    any('resource', resource),
    any('area', area),
  ],
};

/** What stands where in an alert: the rules of the schema of CAP 1.2 (OASIS), appendix A, as a table. */
export const alertType: ElementType = {
  sequence: [
    one('identifier', string),
    one('sender', string),
    one('sent', date),
    one('status', of(words.statuses)),
    one('msgType', of(words.msgTypes)),
    perhaps('source', string),
    one('scope', of(words.scopes)),
    perhaps('restriction', string),
    perhaps('addresses', string),
    any('code', string),
    perhaps('note', string),
    perhaps('references', string),
    perhaps('incidents', string),
    any('info', info),
  ],
  signed: true,
};

/** Elements that the schema declares for themselves, so that a document may begin with one. */
export const globalElements: Readonly<Record<string, Particle['type']>> = {
  alert: alertType,
  valueName: string,
  value: string,
};
