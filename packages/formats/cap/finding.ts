/** What a file does that the schema does not allow. */
export const schemaCodes = [
  ...(['unexpected', 'missing', 'value', 'attribute', 'text', 'child', 'type', 'root'] as const),
] as const;
export type SchemaCode = (typeof schemaCodes)[number];

/** One thing wrong with a file: where it stands, and one English sentence. */
export interface Finding<C extends string = string> {
  readonly code: C;
  /** Names of elements from the root, with the number among those of one name where there may be several: `alert/info[2]/event`. */
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A value as a message shows it: short, in one line. */
export function shown(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 60)}…` : flat;
}
