import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type CountsTaken, countRows, machineRoutes } from '../../../packages/contract/machines.ts';
import { addressKey } from '../auth/limits.ts';
import { tooMany } from '../auth/session-routes.ts';
import { Refused } from '../http/declare.ts';
import type { DoorContext } from '../http/door-context.ts';
import { type Imported, importCounts, type NotImported } from '../importing/import-counts.ts';
import { answerBefore, digestOf, rememberAnswer } from './answers.ts';
import { isAnsweredFor } from './routes.ts';
import { piecesOf, tableOf } from './rows.ts';
import type { MachineToken } from './tokens.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The machine behind a request at the machines' door; null everywhere else. */
    machine: MachineToken | null;
  }
  interface FastifyContextConfig {
    /** Entered with a token in a header, which no browser sends by itself: neither cookie nor origin is looked at. */
    bearer?: true;
  }
}

const mostBytes = 8 * 2 ** 20;
const keyForm = /^[\x21-\x7e]{1,64}$/;
const busySeconds = 5;

/**
 * The one address at which a machine is heard. Who it is, is asked before a byte of what it sends is read; everything else it may do follows from
 * its token: the counts of one port of one operation. A browser's session opens nothing here, and the token nothing elsewhere.
 */
export async function machineDoor(app: FastifyInstance, context: DoorContext): Promise<void> {
  const busy = new Set<string>();
  app.decorateRequest('machine', null);
  await app.register(async (door) => {
    door.addContentTypeParser(
      'text/csv',
      { parseAs: 'buffer', bodyLimit: mostBytes },
      async (_request: unknown, body: Buffer) => utf8(body),
    );
    const { path, method, query, body, response } = machineRoutes.sendCounts;
    door.route<{ Querystring: { dryRun: 'true' | 'false' } }>({
      ...{ method, url: path },
      config: { bearer: true },
      schema: {
        ...{ querystring: query, body, response: { 200: response } },
        ...{ consumes: ['text/csv', 'application/json'], security: [{ machine: [] }] },
        summary: 'Counts of one port, from a machine',
      },
      onRequest: async (request, reply) => {
        request.machine = await machineOf(context, request, reply);
      },
      handler: async (request, reply) => {
        const { machine } = request;
        if (machine === null) throw unknown(reply);
        if (busy.has(machine.id)) {
          reply.header('retry-after', String(busySeconds));
          throw new Refused(
            429,
            'machine.busy',
            'What this machine sent before is still being taken: wait, then send.',
          );
        }
        busy.add(machine.id);
        try {
          return await taken(context, machine, { request, reply, dryRun: request.query.dryRun === 'true' });
        } finally {
          busy.delete(machine.id);
        }
      },
    });
  });
}

const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/;

async function machineOf(context: DoorContext, request: FastifyRequest, reply: FastifyReply): Promise<MachineToken> {
  const { desk } = context;
  tooMany(desk, reply, desk.limits.machine(`address ${addressKey(request.ip)}`), 'address');
  const secret = bearer.exec(request.headers.authorization ?? '')?.[1];
  const machine = secret === undefined ? null : await desk.machines.find(secret);
  if (machine === null || !(await isAnsweredFor(context, machine))) throw unknown(reply);
  tooMany(desk, reply, desk.limits.machine(machine.id), 'account');
  return machine;
}

/** Whatever is wrong with a token, the answer is the same. */
function unknown(reply: FastifyReply): Refused {
  reply.header('www-authenticate', 'Bearer').header('connection', 'close').header('cache-control', 'no-store');
  return new Refused(401, 'machine.token', 'This token opens nothing here: it may be wrong, ended or expired.');
}

interface Sent {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly dryRun: boolean;
}

async function taken(
  context: DoorContext,
  machine: MachineToken,
  { request, reply, dryRun }: Sent,
): Promise<CountsTaken> {
  const { node, desk } = context;
  const isJson = request.headers['content-type']?.startsWith('application/json') === true;
  if (isJson === (typeof request.body === 'string')) throw new Refused(400, 'input', 'Rows come as {"rows": […]}.');
  const text =
    typeof request.body === 'string' ? request.body : tableOf(countRows.parse(request.body).rows, machine.port);
  const key = keyOf(request, machine, digestOf(text, String(dryRun)));
  const before = key === null ? null : await answerBefore(node, key);
  if (before === 'other')
    throw new Refused(422, 'machine.key', 'This Idempotency-Key came with another body: send this one with a new key.');
  reply.header('cache-control', 'no-store');
  if (before !== null) return machineRoutes.sendCounts.response.parse(before.answer);
  const stop = new AbortController();
  reply.raw.once('close', () => stop.abort());
  const done = await importCounts(node, piecesOf(text), {
    ...{ group: machine.group, operation: machine.operation, port: machine.port, mapping: {}, dryRun },
    actor: { role: 'node', ref: `machine-${machine.id}` },
    ...{ signal: stop.signal, progress: () => {} },
  });
  if (!('rows' in done)) throw notTaken(done);
  if (done.cancelled) throw new Refused(400, 'machine.cut', 'The line was cut: send the same again to go on.');
  const answer = answerOf(done, dryRun, isJson);
  const { rows, fresh, changed, same, errorCount: errors } = answer;
  await desk.machines.used(machine.id, { at: node.now().toISOString(), rows, fresh, changed, same, errors, dryRun });
  request.log.info(
    { event: 'machine-counts', machine: machine.id, rows, fresh, changed, same, errors, dryRun },
    'audit',
  );
  if (key !== null) await rememberAnswer(node, key, answer);
  return answer;
}

function keyOf(request: FastifyRequest, { id }: MachineToken, digest: string) {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !keyForm.test(key))
    throw new Refused(400, 'input', 'An Idempotency-Key has 1 to 64 visible ASCII characters.');
  return { machine: id, key, digest };
}

/** In rows of JSON there is no line of headings to be counted. */
function answerOf({ cancelled: _, ...done }: Imported, dryRun: boolean, isJson: boolean): CountsTaken {
  const back = isJson ? 1 : 0;
  const errors = done.errors.map(({ line, other, ...rest }) => ({
    ...{ ...rest, line: line - back },
    ...(other === undefined ? {} : { other: other - back }),
  }));
  return machineRoutes.sendCounts.response.parse({ ...done, errors, dryRun });
}

const sentences: Readonly<Record<NotImported['code'], string>> = {
  'import.personal': 'This holds data of persons: counts are sums. Take these columns out',
  'import.columns': 'These columns were not found',
  'import.empty': 'There is nothing in it',
  'import.operation': 'The operation of this token is not there',
};

function notTaken({ code, columns }: NotImported): Refused {
  const named = columns.length === 0 ? '' : `: ${columns.join(', ')}`;
  return new Refused(422, code, `${sentences[code]}${named}.`);
}

const strict = new TextDecoder('utf-8', { fatal: true });

function utf8(body: Buffer): string {
  try {
    return strict.decode(body);
  } catch {
    throw new Refused(400, 'input', 'The table is not text in UTF-8.');
  }
}
