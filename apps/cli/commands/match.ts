import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { canonicalIdentifier } from '../../../packages/match/identifiers/canonical.ts';
import { type Damaged, type ReadList, readIdentifiers } from '../../../packages/match/identifiers/read-list.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { exchange } from '../match/exchange.ts';
import { auditCommand, cancelCommand, statusCommand, tagCommand } from '../match/node-commands.ts';
import { type Answer, does, withCommon } from '../terminal.ts';

/** `entente match`: whether two authorities both know an identifier, without showing it. */
export function matchCommand(): Command {
  return new Command('match')
    .description('private matching: do we both know it, without showing it')
    .addCommand(demoCommand())
    .addCommand(auditCommand())
    .addCommand(tagCommand())
    .addCommand(statusCommand())
    .addCommand(cancelCommand());
}

function demoCommand(): Command {
  const command = withCommon(new Command('demo'))
    .description('run the whole protocol between two files of identifiers')
    .requiredOption('--a <file>', 'who asks: lines "type<TAB>value", or values whose form tells their type')
    .requiredOption('--b <file>', 'who holds');
  return does(command, async () => {
    const { a, b } = z.object({ a: z.string(), b: z.string() }).parse(command.opts());
    const [asker, holder] = [a, b].map((file) => readIdentifiers(readFileSync(file, 'utf8'), canonicalIdentifier));
    return matched({ a: asker ?? nothing, b: holder ?? nothing });
  });
}

const nothing: ReadList = { listed: [], damaged: [] };

function matched({ a, b }: { readonly a: ReadList; readonly b: ReadList }): Answer {
  const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
  const began = performance.now();
  const week = weekOf(new Date().toISOString());
  const { hits, batches, bytes } = exchange({ asker: a.listed, holder: b.listed, week }, rnd);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(3));
  const sent = bytes.tags + bytes.questions + bytes.answers;
  const damaged = [...damagedIn('a', a), ...damagedIn('b', b)];
  return {
    text: [
      ...hits.map(({ type, value }) => `${type}\t${value}`),
      `${hits.length} of ${a.listed.length} are held by the other side too (${b.listed.length} there); ${batches} batches, ${sent} bytes, ${seconds} s.`,
      ...damaged.map(({ file, line, message }) => `Line ${line} of ${file} was left out: ${message}`),
    ].join('\n'),
    json: {
      ok: true,
      hits: hits.map(({ line, written, type, value }) => ({ line, written, type, value })),
      ...{ asked: a.listed.length, held: b.listed.length, batches, seconds, bytes: sent, parts: bytes, damaged },
    },
  };
}

const damagedIn = (file: string, { damaged }: ReadList): readonly (Damaged & { file: string })[] =>
  damaged.map((one) => ({ file, ...one }));
