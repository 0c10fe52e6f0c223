import type { Filters } from '../../../packages/contract/routes.ts';
import { boxes } from '../../../packages/store/port.ts';

/** One list as an officer asks for it. */
export type Asked = Pick<Filters, 'box' | 'sort'> & Partial<Filters>;

const sorts = ['due', 'updated', 'created'] as const;
const everyBox: readonly Asked[] = boxes.flatMap((box) => sorts.map((sort) => ({ box, sort })));
/** By due date, as the inbox opens. */
const byDue: readonly Asked[] = boxes.map((box) => ({ box, sort: 'due' }));

const filters: readonly Partial<Filters>[] = [
  { kind: 'request' },
  { group: 'contact.fr-mi' },
  { counterpart: 'ma-moi' },
  { state: 'accepted' },
  { urgency: '8h' },
  { kind: 'information', urgency: '3d', counterpart: 'es-mi' },
  { group: 'contact.tn-moi', state: 'clarify', urgency: '8h', kind: 'request' },
  { state: 'noSuchState' },
];
const references = ['REF-123456', 'REF-7', 'ref 4242', 'REF-99999999'];
const latin = [
  'vehicle',
  'passp',
  'vehicle contai',
  'réseau',
  'frontiere17',
  'witness31 port',
  'nothinglikeit',
  'v',
] as const;
const arabic = ['المغرب', 'الرباط احم', 'إبراهيم', 'ابراهيم7', 'طلب مُعلومات', 'فاطمة31', 'وثيقه', 'لاشيءكهذا'] as const;

const searches = (texts: readonly string[], lists: readonly Asked[]): readonly Asked[] =>
  texts.flatMap((text) => lists.map((asked) => ({ ...asked, text })));

/** First pages, by what they are for: all boxes and orders, and each filter and search in every box. */
export const firstPages: Readonly<Record<string, readonly Asked[]>> = {
  inbox: everyBox,
  requests: everyBox.map((asked) => ({ ...asked, kind: 'request' })),
  filtered: filters.flatMap((filter) => byDue.map((asked) => ({ ...asked, ...filter }))),
  searchReference: searches(references, byDue),
  searchLatin: searches(latin, everyBox),
  searchArabic: searches(arabic, everyBox),
};

/** Lists that are followed page by page: the inbox, and requests alone. */
export const followed: readonly Asked[] = [...byDue, { box: 'all', sort: 'created', kind: 'request' }];

/** Tables: what waits for an authority, and one that is cut at the most rows a table may have. */
export const tables: readonly Asked[] = [
  { box: 'us', sort: 'due', group: 'contact.fr-mi', kind: 'request', urgency: '8h' },
  { box: 'all', sort: 'created' },
];

/** Words for what was asked: `overdue due request “passp”`. */
export function nameOf({ box, sort, text, ...filter }: Asked): string {
  return [box, sort, ...Object.values(filter), text === undefined ? '' : `“${text}”`].filter(Boolean).join(' ');
}
