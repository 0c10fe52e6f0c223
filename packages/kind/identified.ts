import { canonicalIdentifier, type Identifier, type IdentifierType } from '../match/identifiers/canonical.ts';
import type { ObjectKind, Thing } from './person.ts';

type Named = Pick<Thing, 'kind' | 'value'>;

/** An identifier that an object bears, in its one spelling and as it was written. */
export interface Borne extends Pick<Identifier, 'type' | 'value'> {
  readonly text: string;
}

/** As which identifiers each kind of object is written; a kind without one is never found equal. */
const typesOf: Readonly<Record<ObjectKind, readonly IdentifierType[]>> = {
  ...{ phone: ['phone'], document: ['document'], vehicle: ['plate'], email: ['email'] },
  ...{ vessel: ['imo', 'mmsi'], account: ['iban', 'wallet'] },
  ...{ device: ['imei', 'mac'], address: [], other: [] },
};
/** As which kind of object an identifier is named. */
export const kindOf: Readonly<Record<IdentifierType, ObjectKind>> = {
  ...{ phone: 'phone', document: 'document', plate: 'vehicle', email: 'email' },
  ...{ imo: 'vessel', mmsi: 'vessel', iban: 'account', wallet: 'account', imei: 'device', mac: 'device' },
} as const;

/** Numbers that stand beside the name of a vessel: Amal (IMO 9074729). */
const vesselNumber = /[([]?\b(?:IMO|MMSI)[\s:.#]{0,3}[0-9]{7,9}\b[)\]]?/giu;

/** Each identifier of these objects once. What is not written as one has none, and is not guessed. */
export function identifiersOf(objects: readonly Named[]): readonly Borne[] {
  const borne = new Map<string, Borne>();
  for (const { kind, value: text } of objects)
    for (const part of kind === 'vessel' ? [text, ...numbersIn(text)] : [text])
      for (const type of typesOf[kind]) {
        const read = canonicalIdentifier(type, part);
        if (read.ok) borne.set(markOf(read), { type, value: read.value, text });
      }
  return [...borne.values()];
}

const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(vesselNumber)].map(([found]) => found.replace(/[()[\]:.#]/g, ' '));

/** The name of a vessel, without numbers beside it; null of whatever is no vessel, or has a number alone. */
export function vesselName({ kind, value }: Named): string | null {
  if (kind !== 'vessel' || typesOf.vessel.some((type) => canonicalIdentifier(type, value).ok)) return null;
  const name = value.replace(vesselNumber, ' ').replace(/\s+/g, ' ').trim();
  return name === '' ? null : name;
}

/** One word of letters and digits for an identifier, by which a search finds the records that bear it. Two may share one: what is found is compared. */
export const markOf = ({ type, value }: Pick<Identifier, 'type' | 'value'>): string =>
  `${type}${value}`.replace(/[^\p{L}\p{N}]/gu, '');
