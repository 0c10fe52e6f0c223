import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { canonicalIdentifier } from '../../../packages/match/identifiers/canonical.ts';
import { type Damaged, type ReadList, readIdentifiers } from '../../../packages/match/identifiers/read-list.ts';
import { weekOf } from '../../../packages/match/oblivious/week.ts';
import { OperationFailed } from '../../node/control/failure.ts';
import { exchange, type Tell } from '../match/exchange.ts';
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
    return matched({ a: listIn(a), b: listIn(b) });
  });
}

/** Damaged lines that are given to programs, and named to people; all are counted. */
const [mostGiven, mostNamed] = [1_000, 50];
/** How often progress is told, in milliseconds. */
const every = 2_000;

function listIn(file: string): ReadList {
  try {
    return readIdentifiers(readFileSync(file, 'utf8'), canonicalIdentifier);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG')) throw error;
    throw new OperationFailed('match.large', `${file}: this is too large to be read at once; split it.`);
  }
}

/** Tells people how far it is, and nobody of what is over at once. */
function progressOf(total: number): Tell {
  const began = performance.now();
  let [done, next] = [0, began + every];
  return (identifiers) => {
    done += identifiers;
    const now = performance.now();
    if (now < next) return;
    next = now + every;
    const rate = (done * 1_000) / (now - began);
    const left = Math.ceil((total - done) / rate);
    process.stderr.write(`${done} of ${total} identifiers, ${Math.round(rate)} a second, about ${left} s left.\n`);
  };
}

function matched({ a, b }: { readonly a: ReadList; readonly b: ReadList }): Answer {
  const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
  const began = performance.now();
  const week = weekOf(new Date().toISOString());
  const asked = new Set(a.listed.map(({ type }) => type));
  const held = b.listed.filter(({ type }) => asked.has(type));
  const tell = progressOf(a.listed.length + held.length);
  const { hits, batches, bytes } = exchange({ asker: a.listed, holder: held, week }, rnd, tell);
  const seconds = Number(((performance.now() - began) / 1000).toFixed(3));
  const sent = bytes.tags + bytes.questions + bytes.answers;
  const damaged = [...damagedIn('a', a), ...damagedIn('b', b)];
  return {
    text: [
      ...hits.map(({ type, value }) => `${type}\t${value}`),
      `${hits.length} of ${a.listed.length} are held by the other side too (${b.listed.length} there); ${batches} batches, ${sent} bytes, ${seconds} s.`,
      ...damaged
        .slice(0, mostNamed)
        .map(({ file, line, message }) => `Line ${line} of ${file} was left out: ${message}`),
      ...(damaged.length > mostNamed
        ? [`${damaged.length} lines were left out; the first ${mostNamed} are named above.`]
        : []),
    ].join('\n'),
    json: {
      ok: true,
      hits: hits.map(({ line, written, type, value }) => ({ line, written, type, value })),
      ...{ asked: a.listed.length, held: b.listed.length, batches, seconds, bytes: sent, parts: bytes },
      ...{ damaged: damaged.slice(0, mostGiven), damagedLines: damaged.length },
    },
  };
}

const damagedIn = (file: string, { damaged }: ReadList): readonly (Damaged & { file: string })[] =>
  damaged.map((one) => ({ file, ...one }));
