import { lookup as systemLookup } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isInside, isLoopback, literalOf } from './addresses.ts';

export type FetchCode = 'scheme' | 'inside' | 'status' | 'tooLarge' | 'tooSlow' | 'redirects' | 'packed' | 'network';
export class FetchFault extends Error {
  readonly code: FetchCode;
  constructor(code: FetchCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Asked {
  readonly address: string;
  /** Hosts that may stand in the own network, as the administrator lists them. */
  readonly ownHosts: readonly string[];
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  readonly limits?: FetchLimits;
  /** How names are looked up; the system's own unless a test says otherwise. */
  readonly lookup?: typeof systemLookup;
}
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}
export const fetchLimits: FetchLimits = { bytes: 4 * 1_048_576, milliseconds: 20_000, redirects: 3 };

/** `changed` is false when the server says that it is still what it was. */
export type Fetched =
  | { readonly changed: false }
  | {
      readonly changed: true;
      readonly bytes: Uint8Array;
      readonly etag: string | undefined;
      readonly modified: string | undefined;
      /** Where it was found in the end. */
      readonly address: string;
    };

/**
 * Gets a document from an address that others chose. Neither the address nor a redirection may lead into the own network unless its host
 * is listed; the address a name was looked up to is the one that is connected to, so that it cannot change in between.
 * @throws FetchFault
 */
export async function fetchDocument(asked: Asked): Promise<Fetched> {
  const limits = asked.limits ?? fetchLimits;
  const signal = AbortSignal.timeout(limits.milliseconds);
  let address = asked.address;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const url = allowed(address, asked.ownHosts);
    const response = await answerOf(url, asked, signal);
    const status = response.statusCode ?? 0;
    if ([301, 302, 303, 307, 308].includes(status)) {
      response.destroy();
      address = joined(response.headers.location, url);
      continue;
    }
    if (status === 304) {
      response.destroy();
      return { changed: false };
    }
    if (status !== 200) {
      response.destroy();
      throw new FetchFault('status', `the server answers ${status}`);
    }
    // What is packed could unpack to any size, and it was not asked for.
    const packed = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (packed !== '' && packed !== 'identity') {
      response.destroy();
      throw new FetchFault('packed', `the answer is packed (${packed.slice(0, 40)}), which was not asked for`);
    }
    const bytes = await bodyOf(response, limits.bytes, signal);
    const { etag, 'last-modified': modified } = response.headers;
    return { changed: true, bytes, etag, modified, address: url.href };
  }
  throw new FetchFault('redirects', `more than ${limits.redirects} redirections`);
}

function joined(location: string | undefined, from: URL): string {
  if (location === undefined || !URL.canParse(location, from.href))
    throw new FetchFault('redirects', 'a redirection that leads nowhere');
  return new URL(location, from.href).href;
}

function allowed(address: string, ownHosts: readonly string[]): URL {
  if (!URL.canParse(address)) throw new FetchFault('scheme', 'this is no address');
  const url = new URL(address);
  const listed = ownHosts.includes(url.hostname);
  const plain = url.protocol === 'http:' && isLoopback(url.hostname) && listed;
  if (url.protocol !== 'https:' && !plain)
    throw new FetchFault('scheme', 'only https is asked, and http on a listed loopback');
  if (url.username !== '' || url.password !== '') throw new FetchFault('scheme', 'an address names no user');
  const literal = literalOf(url.hostname);
  if (literal !== null && isInside(literal) && !listed)
    throw new FetchFault('inside', 'the address is of the own network and its host is not listed');
  return url;
}

function answerOf(
  url: URL,
  { ownHosts, etag, modified, lookup }: Asked,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  const headers: Record<string, string> = {
    accept: 'application/cap+xml, application/atom+xml, application/rss+xml, application/xml, text/xml',
    'accept-encoding': 'identity',
  };
  if (etag !== undefined) headers['if-none-match'] = etag;
  if (modified !== undefined) headers['if-modified-since'] = modified;
  const guarded = guard(lookup ?? systemLookup, ownHosts.includes(url.hostname));
  return new Promise((done, failed) => {
    get(url, { headers, signal, lookup: guarded, agent: false }, done).on('error', (error) =>
      failed(faultOf(error, signal)),
    );
  });
}

/** Looks a name up and gives only addresses that may be connected to. */
function guard(lookup: typeof systemLookup, listed: boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, '', 4);
      const fit = found.filter(({ address }) => listed || !isInside(address));
      const [first] = fit;
      if (first === undefined)
        return done(new FetchFault('inside', 'the name leads into the own network and is not listed'), '', 4);
      if (options.all === true) done(null, fit);
      else done(null, first.address, first.family);
    });
  };
}

async function bodyOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) throw new FetchFault('tooLarge', `the answer is longer than ${most} bytes`);
      parts.push(part);
    }
  } catch (error) {
    throw faultOf(error, signal);
  } finally {
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(parts));
}

function faultOf(error: unknown, signal: AbortSignal): FetchFault {
  if (error instanceof FetchFault) return error;
  if (signal.aborted) return new FetchFault('tooSlow', 'the answer takes too long');
  return new FetchFault('network', error instanceof Error ? error.message : String(error));
}
