import type { IncomingHttpHeaders } from 'node:http';
import { type AuthRefusal, refuse } from './refusals.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

export interface Door {
  /** Origins the pages of this node are opened at. */
  readonly origins: readonly string[];
  readonly origin: string;
  readonly hostname: string;
  readonly secure: boolean;
  /** Names of the cookies; the port is part of them, because browsers share cookies among the ports of a host. */
  readonly sessionCookie: string;
  readonly oidcCookie: string;
}

/** The officers' door as browsers see it. Plain http is for loopback only; anything else is a mistake of the operator and throws. */
export function doorAt(address: string): Door {
  const url = new URL(address);
  const secure = url.protocol === 'https:';
  const local = loopback.includes(url.hostname);
  if (!secure && !local) throw new Error(`The officers' door ${address} needs https: plain http is for loopback only.`);
  const port = url.port === '' ? '' : `:${url.port}`;
  const suffix = url.port === '' ? '' : `-${url.port}`;
  const prefix = secure ? '__Host-entente' : 'entente-loopback';
  return {
    origins: secure ? [url.origin] : loopback.map((name) => `http://${name}${port}`),
    origin: url.origin,
    hostname: url.hostname,
    secure,
    sessionCookie: `${prefix}${suffix}`,
    oidcCookie: `${prefix}-oidc${suffix}`,
  };
}

/**
 * Whether a request comes from the node's own pages. Reading needs no proof except that another site's page may not
 * read /api/ at all. Changing anything needs two: the browser's word for the origin (Fetch Metadata, or Origin), and a
 * header that a form of another site cannot set without asking first.
 */
export function crossSiteRefusal(
  door: Door,
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
): AuthRefusal | null {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin;
  const foreign =
    (origin !== undefined && !door.origins.includes(origin)) || (site !== undefined && site !== 'same-origin');
  if (method === 'GET' || method === 'HEAD') {
    // `none` is the person typing an address or opening a link from another program.
    const read = url.startsWith('/api/') && (site === 'cross-site' || site === 'same-site');
    return read ? refuse('auth.cross-site') : null;
  }
  const unstated = origin === undefined && site === undefined;
  return foreign || unstated || headers['x-entente'] !== '1' ? refuse('auth.cross-site') : null;
}
