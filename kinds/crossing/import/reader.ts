import {
  fieldsOf,
  type Separator,
  separatorOf,
  separators,
  type TableLine,
  TableLines,
} from '../../../packages/formats/table/lines.ts';
import type { CountInput } from '../inputs.ts';
import { type ColumnName, type Mapping, mappingOf, missingColumns, personalColumns } from './columns.ts';
import { Gathering, type RowError } from './gathering.ts';
import type { CountPlace } from './place.ts';
import { RowReader } from './rows.ts';

/** Why a whole file is not taken. */
export interface FileRefused {
  readonly code: 'import.personal' | 'import.columns' | 'import.empty';
  /** The headings it is about. */
  readonly columns: readonly string[];
}

export interface ReadCounts {
  readonly rows: number;
  /** Rows that said again what another had said. */
  readonly repeated: number;
  /** The first of them; `errorCount` is how many there are. */
  readonly errors: readonly RowError[];
  readonly errorCount: number;
  readonly sheets: readonly CountInput[];
  /** Days without a row between the first and the last of a port. */
  readonly missing: readonly { readonly port: string; readonly days: readonly string[] }[];
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
}

/**
 * Reads a file of counts as it comes, a piece at a time; pure, so that a page and a node read it alike. The first line that is not empty holds the
 * headings. A line that does not fit the separator of the headings is tried with the others before it is an error.
 */
export class CountReader {
  readonly #lines = new TableLines();
  readonly #given: Readonly<Partial<Record<ColumnName, string>>>;
  readonly #place: CountPlace;
  readonly #gathering: Gathering;
  #heads: { readonly names: readonly string[]; readonly separator: Separator; readonly mapping: Mapping } | null = null;
  #rows: RowReader | null = null;
  #refused: FileRefused | null = null;

  constructor(place: CountPlace, given: Readonly<Partial<Record<ColumnName, string>>> = {}) {
    this.#place = place;
    this.#given = given;
    this.#gathering = new Gathering(place);
  }

  get rows(): number {
    return this.#gathering.rows;
  }

  /** Null as long as the file can be taken. */
  push(piece: string): FileRefused | null {
    for (const line of this.#lines.push(piece)) this.#take(line);
    return this.#refused;
  }

  end(): ReadCounts | FileRefused {
    for (const line of this.#lines.end()) this.#take(line);
    if (this.#refused !== null) return this.#refused;
    if (this.#heads === null) return { code: 'import.empty', columns: [] };
    const { names, mapping } = this.#heads;
    const columns = Object.fromEntries(
      Object.entries(mapping).map(([name, one]) => [name, 'at' in one ? (names[one.at] ?? '') : `=${one.fixed}`]),
    );
    return { ...this.#gathering.end(), columns };
  }

  #take({ text, line }: TableLine): void {
    if (this.#refused !== null || text.trim() === '') return;
    if (this.#heads === null || this.#rows === null) this.#begin(text);
    else {
      const fields = this.#fields(text, this.#heads);
      if (fields === null) this.#gathering.fault({ line, code: 'import.fields', value: text.slice(0, 80) });
      else this.#rows.read(fields, line);
    }
  }

  #begin(text: string): void {
    const separator = separatorOf(text);
    const names = fieldsOf(text, separator).map((name) => name.trim());
    const mapping = mappingOf(names, this.#given);
    const [personal, missing] = [personalColumns(names), missingColumns(mapping)];
    if (personal.length > 0) this.#refused = { code: 'import.personal', columns: personal };
    else if (missing.length > 0) this.#refused = { code: 'import.columns', columns: missing };
    this.#heads = { names, separator, mapping };
    this.#rows = new RowReader(this.#place, mapping, this.#gathering);
  }

  #fields(
    text: string,
    { names, separator }: { names: readonly string[]; separator: Separator },
  ): readonly string[] | null {
    for (const one of [separator, ...separators]) {
      const fields = fieldsOf(text, one);
      if (fields.length === names.length) return fields;
    }
    return null;
  }
}
