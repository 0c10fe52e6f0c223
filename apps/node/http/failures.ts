import type { Socket } from 'node:net';
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import type { Failure } from '../../../packages/contract/error.ts';
import { mistakeOf, wordsFor } from '../../../packages/kind/mistake.ts';
import { MAX_JSON_BYTES } from '../../../packages/seal/json.ts';
import { Refused } from './declare.ts';
import { diskRefusal } from './disk-full.ts';

export interface Explained {
  readonly status: number;
  readonly failure: Failure;
}

/** What a browser is told of an error: always a code and a sentence, never what went wrong inside. */
export function explain(error: unknown): Explained {
  const refused = error instanceof Refused ? error : diskRefusal(error);
  if (refused !== null) return { status: refused.status, failure: refused.failure };
  const status = statusOf(error);
  const known = ofProtocol[status];
  if (known !== undefined) return { status, failure: known };
  if (status < 500) return { status, failure: { code: 'input', message: 'The request could not be read.' } };
  return { status: 500, failure: internal };
}

/** Checks requests by the contract; what does not fit is refused with a sentence for the person who wrote the program. */
export const checkByContract: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const whole = httpPart === 'body' ? 'the body' : 'the address';
  return (data) => {
    const parsed = schema.safeParse(data, { error: wordsFor });
    if (parsed.success) return { value: parsed.data };
    const { message, field } = mistakeOf(parsed.error, whole);
    return { error: new Refused(400, 'input', message, field) };
  };
};

const internal: Failure = { code: 'internal', message: 'The node failed; the operator finds the reason in its log.' };

const ofProtocol: Readonly<Record<number, Failure>> = {
  413: {
    code: 'tooLarge',
    message: `The request is larger than this door takes: JSON has at most ${MAX_JSON_BYTES} bytes, a table of a machine 8 MB.`,
  },
  414: {
    code: 'tooLarge',
    message: 'The address is longer than this door takes: each part of it has at most 200 characters.',
  },
  415: {
    code: 'mediaType',
    message: 'This door does not take this media type; nearly all of it takes application/json.',
  },
  429: { code: 'tooMany', message: 'Too many requests: wait as long as Retry-After says.' },
};

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

const broken: Readonly<Record<string, Explained & { readonly words: string }>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    words: 'Request Header Fields Too Large',
    failure: { code: 'tooLarge', message: 'The headers are larger than this door takes.' },
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    words: 'Request Timeout',
    failure: { code: 'tooSlow', message: 'The request did not arrive in time: send it again.' },
  },
};
const unreadable = {
  status: 400,
  words: 'Bad Request',
  failure: { code: 'input', message: 'This is no HTTP request.' },
};

/** Answers what is no HTTP request, or comes too slowly, on the bare connection, and ends it. */
export function answerBroken(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, words, failure } = broken[error.code ?? ''] ?? unreadable;
  const body = JSON.stringify(failure);
  const head = [
    `HTTP/1.1 ${status} ${words}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
