import type { Socket } from 'node:net';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Failure } from '../../../packages/contract/error.ts';
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
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const field = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? '';
    const message = `${field || error.validationContext}: ${first?.message ?? 'not valid'}`;
    return { status: 400, failure: { code: 'input', message, field } };
  }
  const status = statusOf(error);
  const known = ofProtocol[status];
  if (known !== undefined) return { status, failure: known };
  if (status < 500) return { status, failure: { code: 'input', message: 'The request could not be read.' } };
  return { status: 500, failure: internal };
}

const internal: Failure = { code: 'internal', message: 'The node failed; the operator finds the reason in its log.' };

const ofProtocol: Readonly<Record<number, Failure>> = {
  413: { code: 'tooLarge', message: 'The request is larger than this door takes.' },
  414: { code: 'tooLarge', message: 'The address is longer than this door takes.' },
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
