import { text as ask, isCancel } from '@clack/prompts';
import { isTimeZone, type NodeConfigInput } from '../node/config.ts';
import { OperationFailed } from '../node/control/failure.ts';
import type { InitOptions } from './commands/init.ts';

type Question = readonly [
  key: 'member' | 'name' | 'country' | 'zone' | 'publicUrl' | 'peersUrl',
  flag: string,
  message: string,
  example: string,
];

const questions: readonly Question[] = [
  ['member', '--member', 'Short name of your authority (small letters, digits, hyphens)', 'it-moi'],
  ['name', '--name', 'Full name of your authority', 'Ministero dell’Interno'],
  ['country', '--country', 'Country, two letters of ISO 3166', 'IT'],
  ['zone', '--zone', 'Time zone', Intl.DateTimeFormat().resolvedOptions().timeZone],
  ['publicUrl', '--public-url', 'Where officers’ browsers will reach this node', 'https://entente.interno.example'],
  ['peersUrl', '--peers-url', 'Where other nodes will reach it, with port', 'https://entente.interno.example:8443'],
];

/** The settings of a new node: from the options, and from the person where options are missing. */
export async function askSettings(given: InitOptions, interactive: boolean): Promise<NodeConfigInput> {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const [key, flag, message, example] of questions) {
    const value = given[key] ?? (interactive ? await askOne(message, example) : undefined);
    if (value === undefined) missing.push(flag);
    else answers.set(key, value);
  }
  if (missing.length > 0)
    throw new OperationFailed('usage', `init needs ${missing.join(', ')} when it cannot ask: give them as options`);
  const of = (key: Question[0]): string => answers.get(key) ?? '';
  return {
    member: of('member'),
    name: of('name'),
    country: of('country').toUpperCase(),
    zone: checkedZone(of('zone')),
    ...(given.language === undefined ? {} : { language: given.language }),
    publicUrl: of('publicUrl'),
    officers: listening(given.officers ?? '127.0.0.1:8080', '--officers'),
    peers: listening(given.peers ?? '0.0.0.0:8443', '--peers'),
    peersUrl: of('peersUrl'),
    ...(given.logLevel === undefined ? {} : { logLevel: given.logLevel }),
  };
}

async function askOne(message: string, example: string): Promise<string> {
  const answer = await ask({
    message,
    placeholder: example,
    validate: (value) => (value === '' ? 'Please answer.' : undefined),
  });
  if (isCancel(answer)) throw new OperationFailed('cancelled', 'Nothing was made.');
  return answer;
}

/** `host:port`, with the host of an IPv6 address in brackets. */
export function listening(value: string, flag: string): { host: string; port: number } {
  const match = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+):([0-9]{1,5})$/.exec(value);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535)
    throw new OperationFailed('usage', `${flag} ${value} is not host:port, as in 0.0.0.0:8443`);
  return { host: (match[1] ?? '').replace(/^\[|\]$/g, ''), port };
}

function checkedZone(zone: string): string {
  if (isTimeZone(zone)) return zone;
  throw new OperationFailed('usage', `--zone ${zone} is no time zone: use a name such as Europe/Rome`);
}
