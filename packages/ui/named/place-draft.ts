import type { Place } from '../../kind/place.ts';
import { orNull } from '../matter/drafts.ts';
import { blankName, type NameDraft, namesInput } from './names-draft.ts';
import { numberFrom } from './numbers.ts';

/** A place while it is written; shaped like the input, so that a refusal finds its field. */
export interface PlaceDraft {
  readonly names: readonly NameDraft[];
  readonly locode: string;
  readonly at: { readonly lat: string; readonly lon: string };
}
export const blankPlace: PlaceDraft = { names: [blankName], locode: '', at: { lat: '', lon: '' } };

export function placeDraft({ names, locode, at }: Place): PlaceDraft {
  return { names, locode: locode ?? '', at: { lat: String(at.lat), lon: String(at.lon) } };
}

/** Degrees are kept to five decimals: a metre. */
function degrees(text: string): number | string | undefined {
  const number = numberFrom(text);
  return typeof number === 'number' ? Math.round(number * 1e5) / 1e5 : number;
}

export function placeInput({ names, locode, at }: PlaceDraft) {
  return {
    names: namesInput(names),
    locode: orNull(locode.replace(/\s/g, '').toUpperCase()),
    at: { lat: degrees(at.lat), lon: degrees(at.lon) },
  };
}
