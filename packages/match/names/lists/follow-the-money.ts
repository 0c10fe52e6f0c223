import type { Entry } from '../search/segment.ts';
import { type Damaged, damagedBy, faultOfText, kindOf, longestField } from './row.ts';

/** Properties of a FollowTheMoney entity that are names of it. */
const nameProperties = ['name', 'alias', 'previousName', 'weakAlias'] as const;
/** Entities that have a name of their own; of others (an address, a sanction, an ownership) a row without one is whole. */
const named = new Set(
  'Person LegalEntity Organization Company PublicBody Vessel Airplane Vehicle CryptoWallet Asset Thing'.split(' '),
);

/** Reads a line of FollowTheMoney: each name and alias is a name of the entity. Source: the model of the `followthemoney` project. */
export function entriesOfEntity(row: string): readonly Entry[] | Damaged {
  const fault = faultOfText(row);
  if (fault !== null) return fault;
  let parsed: unknown;
  try {
    parsed = JSON.parse(row);
  } catch {
    return damagedBy('json');
  }
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed) || typeof parsed.id !== 'string')
    return damagedBy('id');
  const { id } = parsed;
  const properties = 'properties' in parsed ? parsed.properties : null;
  const caption = 'caption' in parsed && typeof parsed.caption === 'string' ? [parsed.caption] : [];
  const schema = 'schema' in parsed && typeof parsed.schema === 'string' ? parsed.schema : null;
  const names = [...new Set([...caption, ...nameProperties.flatMap((property) => textsOf(properties, property))])];
  if (schema !== null && !named.has(schema)) return [];
  if (names.length === 0) return damagedBy('name');
  const born = textsOf(properties, 'birthDate').join('|');
  const nationality = ['nationality', 'citizenship', 'country'].flatMap((one) => textsOf(properties, one)).join(';');
  const kind = kindOf(schema ?? '');
  return names.map((text) => ({
    ...{ id, text },
    ...(born === '' ? {} : { born }),
    ...(nationality === '' ? {} : { nationality }),
    ...(kind === null ? {} : { kind }),
  }));
}

function textsOf(properties: unknown, name: string): readonly string[] {
  if (typeof properties !== 'object' || properties === null) return [];
  const values: unknown = Object.entries(properties).find(([key]) => key === name)?.[1];
  if (!Array.isArray(values)) return [];
  return values.filter(
    (value): value is string => typeof value === 'string' && value.length > 0 && value.length <= longestField,
  );
}
