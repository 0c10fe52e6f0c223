import type { CountInput } from '../inputs.ts';
import type { QueueAt, Way } from '../schema.ts';
import { type Cell, type Put, SeriesCells } from './cells.ts';
import type { CountPlace, PortDay } from './place.ts';

export const rowErrors = [
  'import.fields',
  'import.port',
  'import.foreignPort',
  'import.day',
  'import.season',
  'import.line',
  'import.notHere',
  'import.way',
  'import.hour',
  'import.skipped',
  'import.twice',
  'import.offset',
  'import.figure',
  'import.nothing',
  'import.conflict',
] as const;
export type RowErrorCode = (typeof rowErrors)[number];

export interface RowError {
  /** Line of the file, from 1 on. */
  readonly line: number;
  readonly code: RowErrorCode;
  readonly value: string;
  /** The other line, of two that are at odds. */
  readonly other?: number;
}

const mostErrors = 200;
const mostMissing = 400;
const dayMs = 86_400_000;

interface SheetCells {
  readonly port: string;
  readonly day: string;
  readonly zone: string;
  readonly series: Map<string, SeriesCells>;
  readonly queue: Map<number, { vehicles: number; line: number; odd: boolean }>;
}

/** The sheets of a file as its rows come in. */
export class Gathering {
  readonly #place: CountPlace;
  readonly #sheets = new Map<string, SheetCells>();
  readonly #errors: RowError[] = [];
  #errorCount = 0;
  #repeated = 0;
  rows = 0;

  constructor(place: CountPlace) {
    this.#place = place;
  }

  fault(error: RowError): void {
    this.rows += 1;
    this.#tell(error);
  }

  #tell(error: RowError): void {
    this.#errorCount += 1;
    if (this.#errors.length < mostErrors) this.#errors.push(error);
  }

  /** The sheet of a port and a day. */
  sheet(port: string, day: string, { zone }: PortDay): SheetCells {
    const key = `${port} ${day}`;
    const found = this.#sheets.get(key);
    if (found !== undefined) return found;
    const fresh = {
      port,
      day,
      zone,
      series: new Map<string, SeriesCells>(),
      queue: new Map<number, { vehicles: number; line: number; odd: boolean }>(),
    };
    this.#sheets.set(key, fresh);
    return fresh;
  }

  count(sheet: SheetCells, of: { line: string; way: Way; hour: number | null }, cell: Cell, line: number): void {
    const key = of.way === 'out' ? `>${of.line}` : `<${of.line}`;
    let cells = sheet.series.get(key);
    if (cells === undefined) {
      cells = new SeriesCells(of.line, of.way);
      sheet.series.set(key, cells);
    }
    this.#note(cells.put(of.hour, cell, line), line, `${sheet.port} ${sheet.day} ${of.line}`);
  }

  /** A queue is the port's; every row of the hour may repeat it. */
  wait(sheet: SheetCells, hour: number | null, vehicles: number, line: number): void {
    const at = hour ?? -1;
    const before = sheet.queue.get(at);
    if (before === undefined) sheet.queue.set(at, { vehicles, line, odd: false });
    else if (before.vehicles !== vehicles) {
      before.odd = true;
      this.#tell({ line, code: 'import.conflict', value: `${sheet.port} ${sheet.day}`, other: before.line });
    }
  }

  #note(put: Put, line: number, value: string): void {
    this.rows += 1;
    if (put.t === 'again') this.#repeated += 1;
    if (put.t === 'other') this.#tell({ line, code: 'import.conflict', value, other: put.line });
  }

  end() {
    const sheets = [...this.#sheets.values()].flatMap((sheet) => this.#input(sheet) ?? []);
    sheets.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.port < b.port ? -1 : 1));
    return {
      ...{ rows: this.rows, repeated: this.#repeated, errors: this.#errors, errorCount: this.#errorCount },
      ...{ sheets, missing: missingDays(sheets) },
    };
  }

  #input({ port, day, zone, series, queue }: SheetCells): CountInput | null {
    const said = [...series.values()].flatMap((cells) => cells.series() ?? []);
    const waiting: QueueAt[] = [...queue]
      .filter(([, { odd }]) => !odd)
      .sort(([a], [b]) => a - b)
      .map(([hour, { vehicles }]) => ({ hour: hour < 0 ? null : hour, vehicles, band: null }));
    if (said.length === 0 && waiting.length === 0) return null;
    const { operation, legalBasis } = this.#place;
    return { operation, port, day, zone, legalBasis, source: 'file', series: said, queue: waiting, note: null };
  }
}

function missingDays(sheets: readonly CountInput[]) {
  const days = new Map<string, string[]>();
  for (const { port, day } of sheets) days.set(port, [...(days.get(port) ?? []), day]);
  return [...days].flatMap(([port, all]) => {
    const known = new Set(all);
    const missing: string[] = [];
    const end = Date.parse(all.at(-1) ?? '');
    for (let at = Date.parse(all[0] ?? ''); at <= end && missing.length < mostMissing; at += dayMs) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (!known.has(day)) missing.push(day);
    }
    return missing.length === 0 ? [] : [{ port, days: missing }];
  });
}
