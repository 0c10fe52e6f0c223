/** What became of something that could not be taken as it stood. */
export const lossEffects = ['dropped', 'repaired', 'reordered', 'missing'] as const;
export type LossEffect = (typeof lossEffects)[number];

export const lossCodes = [
  ...(['encoding', 'namespace', 'order', 'repeated', 'unknown', 'attribute', 'text', 'child', 'signature'] as const),
  ...([
    'missing',
    'word',
    'date',
    'language',
    'number',
    'polygon',
    'circle',
    'reference',
    'tooMany',
    'tooLong',
  ] as const),
] as const;
export type LossCode = (typeof lossCodes)[number];

/** One loss of a tolerant reading: what, where, what stood there, and what is taken in its place (null: nothing). */
export interface Loss {
  readonly effect: LossEffect;
  readonly code: LossCode;
  readonly path: string;
  readonly line: number;
  readonly was: string;
  readonly now: string | null;
}

const sentences: Readonly<Record<LossCode, string>> = {
  encoding: 'the bytes are not in the encoding they say',
  namespace: 'not in the namespace of CAP 1.2',
  order: 'stands in the wrong place',
  repeated: 'stands more often than it may',
  unknown: 'is no element of CAP at this place',
  attribute: 'has an attribute that CAP does not have',
  text: 'holds text between its elements',
  child: 'holds elements where only a value may stand',
  signature: 'an XML signature, which covers only the original',
  missing: 'has to be there and is not',
  word: 'is not one of the words the standard has',
  date: 'is no date with an offset, or one the calendar does not have',
  language: 'is no tag of a language',
  number: 'is no number',
  polygon: 'is no ring of at least four points',
  circle: 'is no circle',
  reference: 'does not name a message by sender, identifier and time',
  tooMany: 'is more than is taken in',
  tooLong: 'is longer than is taken in',
};

/** A loss in one English line, for the command line. */
export function lossLine({ effect, code, path, line, was, now }: Loss): string {
  const instead = now === null ? '' : ` → "${now}"`;
  return `line ${line}: ${path}: ${effect}, ${sentences[code]}${was === '' ? '' : ` ("${was}")`}${instead}`;
}
