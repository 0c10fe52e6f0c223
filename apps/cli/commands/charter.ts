import { readFileSync, writeFileSync } from 'node:fs';
import { confirm, isCancel } from '@clack/prompts';
import { Command } from 'commander';
import { z } from 'zod';
import { OperationFailed } from '../../node/control/failure.ts';
import { perform } from '../connect.ts';
import { type Answer, does, type Terminal, withCommon } from '../terminal.ts';

/** `entente charter`: later versions of a charter. Each member signs the same file; it travels by hand. */
export function charterCommand(): Command {
  return new Command('charter')
    .description('show a charter, draft its next version, sign it')
    .addCommand(showCommand())
    .addCommand(draftCommand())
    .addCommand(signCommand('propose', 'sign an edited draft and write the note for the other members'))
    .addCommand(signCommand('sign', 'sign what another member proposes; stores it when all have signed'));
}

function showCommand(): Command {
  const command = withCommon(new Command('show'))
    .description('print the charter in force')
    .argument('<group>', 'group');
  return does(command, async (terminal, [group = '']) => {
    const { text, hash, version } = await perform(terminal, 'charter.show', { group });
    return { text: `${text}\nSHA-256 ${hash}`, json: { ok: true, group, version, hash, text } };
  });
}

function draftCommand(): Command {
  const command = withCommon(new Command('draft'))
    .description('write the text of the next version, to be edited')
    .argument('<group>', 'group')
    .requiredOption('-o, --output <file>', 'where the text goes');
  return does(command, async (terminal, [group = '']) => {
    const { next, version } = await perform(terminal, 'charter.show', { group });
    const file = z.string().parse(command.opts().output);
    writeFileSync(file, next, { flag: 'wx' });
    const text = `Version ${version + 1} of ${group} as it is now, in ${file}. Edit it, then: entente charter propose ${file}`;
    return { text, json: { ok: true, group, version: version + 1, file } };
  });
}

const signOptions = z.object({ output: z.string().optional(), yes: z.boolean().default(false) });

function signCommand(name: 'propose' | 'sign', description: string): Command {
  const command = withCommon(new Command(name))
    .description(description)
    .argument('<file>', 'text of the new version, or the note others have signed')
    .option('-o, --output <file>', 'where the note goes; the same file unless given')
    .option('--yes', 'sign without asking', false);
  return does(command, (terminal, [file = '']) => sign(terminal, file, signOptions.parse(command.opts())));
}

async function sign(terminal: Terminal, file: string, given: z.output<typeof signOptions>): Promise<Answer> {
  const asked = { file: readFileSync(file, 'utf8'), consent: given.yes ? 'any' : null };
  let said = await perform(terminal, 'charter.sign', asked);
  if (said.outcome === 'confirm') {
    if (!terminal.interactive)
      return {
        text: `${said.text}\nNothing is signed yet. To sign this charter: the same command with --yes.`,
        json: { ...said, ok: false, code: 'charter.confirm' },
        exit: 1,
      };
    process.stdout.write(`${said.text}\n`);
    const agreed = await confirm({ message: `Sign version ${said.version} of ${said.group}?`, initialValue: false });
    if (isCancel(agreed) || !agreed) throw new OperationFailed('charter.declined', 'Nothing was signed.');
    said = await perform(terminal, 'charter.sign', { ...asked, consent: said.hash });
  }
  if (said.outcome === 'waits')
    return {
      text: `A second person of your authority has to agree to version ${said.version} of ${said.group} first: ${said.page}\nNothing is signed yet. Run the same command again when that is done. SHA-256 ${said.hash}`,
      json: { ...said, ok: false, code: 'charter.waits' },
      exit: 1,
    };
  const output = given.output ?? file;
  writeFileSync(output, said.note);
  const { group, version, hash, missing } = said;
  const what =
    said.outcome === 'inForce'
      ? 'is in force here; the other members run the same on this file'
      : `still needs ${missing.join(', ')}`;
  return {
    text: `Version ${version} of ${group} in ${output} ${what}. SHA-256 ${hash}`,
    json: { ok: true, outcome: said.outcome, group, version, hash, missing, file: output },
  };
}
