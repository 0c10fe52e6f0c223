import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { like } from '../../packages/kind/like.ts';
import { nearest } from './nearest.ts';

/** Whether this program's time-zone data know the name. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const door = z.strictObject({ host: z.string().default('127.0.0.1'), port: z.number().int().min(0).max(65_535) });

const tls = z.strictObject({ key: z.string(), cert: z.string() });

const oidc = z.strictObject({
  issuer: z.url(),
  clientId: z.string(),
  clientSecret: z.string(),
  /** Claim whose values are mapped to roles. */
  rolesClaim: z.string().default('groups'),
  roles: z.record(z.string(), z.array(z.string())).default({}),
  allowHttpLoopback: z.boolean().default(false),
});

/** A feed of alerts that the node asks by itself and takes in as alerts of others. */
const alertFeed = z.strictObject({
  address: z.url({ protocol: /^https?$/ }).max(2_000),
  group: z.string().min(1),
  /** Id of an instrument of the group's charter. */
  legalBasis: z.string().min(1).max(100),
  everyMinutes: z.number().int().min(1).max(1_440).default(5),
  /** Hosts of the own network that may be asked for it; without them none is. */
  ownHosts: z.array(z.string().min(1).max(253)).default([]),
});

const schema = z.strictObject({
  member: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,31}$/, like('it-moi', 'a short name of small letters, digits and hyphens')),
  name: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/, like('MA', 'the two capital letters of a country (ISO 3166-1)')),
  zone: z.string().refine(isTimeZone, 'is no time zone: use a name such as Europe/Rome'),
  language: z.enum(['en', 'fr', 'ar', 'it', 'es', 'de']).default('en'),
  /** Where officers' browsers reach this node, scheme and host: passkeys are bound to it. */
  publicUrl: z.url(),
  officers: door,
  /** Set when the officers' door itself speaks TLS; otherwise a reverse proxy in front does. */
  officersTls: tls.optional(),
  /** Addresses or networks of the reverse proxies in front of the officers' door; only their X-Forwarded-For is believed. */
  trustProxy: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])).default([]),
  peers: door,
  /** The address other nodes use, https://host:port. */
  peersUrl: z.url(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  openingThreads: z.number().int().min(0).max(8).default(1),
  oidc: oidc.optional(),
  alertFeeds: z.array(alertFeed).max(100).default([]),
});

/** What an operator decides about one node; `node.json` in the data directory. */
export type NodeConfig = z.output<typeof schema>;
export type NodeConfigInput = z.input<typeof schema>;

export class ConfigError extends Error {}

/** The folder of a data directory in which a restore works; it is gone when the restore is done. */
export const interruptedRestore = '.restoring';

/** Reads and checks `node.json`. Throws ConfigError with one line per mistake, each naming the field. */
export function readConfig(directory: string): NodeConfig {
  const path = join(directory, 'node.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    // One that is there and may not be read is told as that: nobody must be led to make a second node over it.
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    if (existsSync(join(directory, interruptedRestore)))
      throw new ConfigError(`${path} is missing: "entente restore" was interrupted here, run it again`);
    throw new ConfigError(`${path} is missing: run "entente init --data ${directory}" first`);
  }
  return parseConfig(text, path);
}

export function parseConfig(text: string, path: string): NodeConfig {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    parsed.error.issues.flatMap((issue) => mistakes(issue).map((mistake) => `${path}: ${mistake}`)).join('\n'),
  );
}

/** One line for each mistake; a setting that is none is named with the one that was meant, if any is near. */
function mistakes(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [`${issue.path.join('.') || 'file'}: ${issue.message}`];
  const known = knownAt(issue.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    const remedy = meant === null ? `known are ${known.join(', ')}` : `"${meant}" is meant`;
    return `${[...issue.path, key].join('.')}: there is no such setting; ${remedy}`;
  });
}

const inside: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(schema.shape),
  officers: Object.keys(door.shape),
  peers: Object.keys(door.shape),
  officersTls: Object.keys(tls.shape),
  oidc: Object.keys(oidc.shape),
  alertFeeds: Object.keys(alertFeed.shape),
};
const knownAt = (path: readonly PropertyKey[]): readonly string[] => inside[String(path[0] ?? '')] ?? [];
