import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { columnNames } from '../../../../kinds/crossing/import/columns.ts';
import { rowErrors } from '../../../../kinds/crossing/import/gathering.ts';
import { type Imported, importCounts } from '../../importing/import-counts.ts';
import { nodeActor } from '../../node-actor.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

const pieceBytes = 1 << 20;
const column = z.enum(columnNames);

const input = z.object({
  /** Absolute path on the node's machine. */
  file: z.string().min(1),
  group: z.string(),
  operation: z.string(),
  mapping: z.partialRecord(column, z.string()),
  dryRun: z.boolean(),
});
const output = z.object({
  rows: z.number(),
  repeated: z.number(),
  errors: z
    .array(z.object({ line: z.number(), code: z.enum(rowErrors), value: z.string(), other: z.number().optional() }))
    .readonly(),
  errorCount: z.number(),
  missing: z.array(z.object({ port: z.string(), days: z.array(z.string()).readonly() })).readonly(),
  columns: z.partialRecord(column, z.string()),
  sheets: z.number(),
  fresh: z.number(),
  changed: z.number(),
  same: z.number(),
  refused: z.array(z.object({ port: z.string(), day: z.string(), code: z.string() })).readonly(),
  cancelled: z.boolean(),
});

const sentences: Readonly<Record<string, string>> = {
  'import.personal': 'This file holds data of persons: counts are sums. Take these columns out',
  'import.columns': 'These columns were not found: name them with --column',
  'import.empty': 'There is nothing in this file',
  'import.operation': 'There is no such operation in this group',
};

/** A file of counts: read, compared with what is there, and said in commits of many sheets. */
export const countsImport = operation(
  input,
  output,
  async ({ core, log }, asked, { progress, signal }): Promise<Imported> => {
    const { file, ...rest } = asked;
    const source = createReadStream(file, { encoding: 'utf8', highWaterMark: pieceBytes });
    const done = await importCounts(core, source, {
      ...rest,
      ...{ actor: nodeActor, signal },
      progress: (what, count, total) => progress({ t: 'count', what, done: count, total }),
    });
    if (!('rows' in done)) {
      const sentence = sentences[done.code] ?? done.code;
      throw new OperationFailed(
        done.code,
        done.columns.length === 0 ? `${sentence}.` : `${sentence}: ${done.columns.join(', ')}.`,
      );
    }
    const { rows, sheets, fresh, changed, same, cancelled } = done;
    log.info({ event: 'counts-import', rows, sheets, fresh, changed, same, cancelled, dryRun: asked.dryRun }, 'audit');
    return done;
  },
);
