import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { NodeConfigInput } from '../../node/config.ts';
import { askSettings } from '../ask-settings.ts';
import { perform } from '../connect.ts';
import { type Answer, does, type Terminal, withCommon } from '../terminal.ts';

const options = z.object({
  member: z.string().optional(),
  name: z.string().optional(),
  country: z.string().optional(),
  zone: z.string().optional(),
  language: z.enum(['en', 'fr', 'ar', 'it', 'es', 'de']).optional(),
  publicUrl: z.string().optional(),
  officers: z.string().optional(),
  peers: z.string().optional(),
  peersUrl: z.string().optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  administrator: z.string().optional(),
});
export type InitOptions = z.output<typeof options>;

/** `entente init`: a new node in an empty data directory, and the link by which its first administrator comes in. */
export function initCommand(): Command {
  const command = withCommon(new Command('init'))
    .description('make a new node: its settings, its keys, its private group')
    .option('--member <id>', 'short name of the authority, for example it-moi')
    .option('--name <text>', 'full name of the authority')
    .option('--country <code>', 'country, two letters of ISO 3166')
    .option('--zone <zone>', 'time zone, for example Europe/Rome')
    .option('--language <code>', 'language of first resort: en, fr, ar, it, es or de')
    .option(
      '--public-url <url>',
      'where officers’ browsers reach the node, for example https://entente.interno.example',
    )
    .option('--officers <host:port>', 'where the officers’ door listens (127.0.0.1:8080)')
    .option('--peers <host:port>', 'where the peers’ door listens (0.0.0.0:8443)')
    .option('--peers-url <url>', 'where other nodes reach it, https://host:port')
    .option('--log-level <level>', 'silent, error, warn, info or debug')
    .option('--administrator <name>', 'full name of the first administrator');
  return does(command, (terminal) => init(terminal, options.parse(command.opts())));
}

async function init(terminal: Terminal, given: InitOptions): Promise<Answer> {
  const { createNode } = await import('../../node/setup/create.ts');
  const settings = await askSettings(given, terminal.interactive);
  const directory = resolve(terminal.directory);
  const rnd = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
  await createNode(directory, settings, { rnd, now: new Date() });
  const invitation = await perform(terminal, 'account.invite', {
    login: 'administrator',
    name: given.administrator ?? 'Administrator',
    roles: ['administrator'],
  });
  return {
    text: report(settings, directory, invitation.link, invitation.expires),
    json: { ok: true, member: settings.member, directory, administrator: invitation },
  };
}

function report(settings: NodeConfigInput, directory: string, link: string, expires: string): string {
  return [
    `The node of ${settings.name} (${settings.member}) is made in ${directory}.`,
    '',
    `First administrator, until ${expires}, once the node runs:`,
    `  ${link}`,
    '',
    `Start it:            entente serve --data ${directory}`,
    `Meet another node:   entente pair code --data ${directory}`,
    `Make a backup:       entente backup DIR --data ${directory}`,
    '',
    `Keep ${directory}/keys/root.key off this machine except for pairing and changes of a charter.`,
  ].join('\n');
}
