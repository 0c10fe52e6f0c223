import type { ZodError, z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;

/** What does not fit in something that was sent: a sentence for a person, and the field it is about (a path with dots, '' for the whole). */
export interface Mistake {
  readonly message: string;
  readonly field: string;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
  null: 'null',
};

const forms: Readonly<Record<string, string>> = {
  email: 'an address of e-mail',
  url: 'an address such as https://example.org',
  uuid: 'a UUID',
  date: 'a day such as 2026-05-31',
  time: 'a time such as 08:30:00',
  datetime: 'a moment in UTC such as 2026-05-31T08:30:00Z',
  base64: 'bytes in base64',
  base64url: 'bytes in base64url',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
};

const mostNamed = 12;

/**
 * Words for what a schema found, to be given to `safeParse` as its `error`: a message of the schema itself goes before these. Written to stand
 * after "the field: ".
 */
export function wordsFor(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'it is missing';
      return `it must be ${nouns[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), issue.exact === true ? 'exactly' : 'at least', issue.inclusive);
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), issue.exact === true ? 'exactly' : 'at most', issue.inclusive);
    case 'invalid_format': {
      const form = forms[issue.format];
      return form === undefined ? 'it does not have the form that is asked for here' : `it must be ${form}`;
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (values.length === 1) return `it must be ${values[0]}`;
      const more = values.length > mostNamed ? ', …' : '';
      return `it must be one of ${values.slice(0, mostNamed).join(', ')}${more}`;
    }
    case 'not_multiple_of':
      return `it must be a multiple of ${issue.divisor}`;
    case 'invalid_union':
      return 'it has none of the forms that are possible here';
    case 'invalid_key':
    case 'invalid_element':
      return 'one of its entries does not fit';
    default:
      return undefined;
  }
}

function bound(origin: string, limit: number, much: string, inclusive: boolean | undefined): string {
  if (origin === 'string')
    return limit === 1 && much === 'at least' ? 'it is empty' : `it must have ${much} ${counted(limit, 'character')}`;
  if (origin === 'array' || origin === 'set') return `it must have ${much} ${counted(limit, 'entry', 'entries')}`;
  if (inclusive === false) return `it must be ${much === 'at least' ? 'more' : 'less'} than ${limit}`;
  return `it must be ${much} ${limit}`;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The first thing that does not fit, of what was read with {@link wordsFor}. */
export function mistakeOf({ issues: [issue] }: ZodError, whole = 'what was sent'): Mistake {
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    const place = path.length === 0 ? '' : ` in "${path.join('.')}"`;
    const message = `Leave out ${names}${place}: there is no such field here.`;
    return { message, field: [...path, ...issue.keys.slice(0, 1)].join('.') };
  }
  const field = path.join('.');
  const what = field === '' ? whole : `the field "${field}"`;
  return { message: `Correct ${what}: ${(issue?.message ?? 'it does not fit').replace(/\.$/, '')}.`, field };
}
