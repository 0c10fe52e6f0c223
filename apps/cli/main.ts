import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { version } from '../node/version.ts';
import { accountCommand } from './commands/account.ts';
import { backupCommand } from './commands/backup.ts';
import { charterCommand } from './commands/charter.ts';
import { courierCommand } from './commands/courier.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { initCommand } from './commands/init.ts';
import { pairCommand } from './commands/pair.ts';
import { relearnCommand } from './commands/relearn.ts';
import { restoreCommand } from './commands/restore.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { verifyCommand } from './commands/verify.ts';

// Half of a node's start is the compiling of what did not change since the last one.
enableCompileCache();

/** Every command of `entente`, in the order the help shows them. */
const commands: readonly (() => Command)[] = [
  initCommand,
  serveCommand,
  statusCommand,
  doctorCommand,
  accountCommand,
  pairCommand,
  charterCommand,
  courierCommand,
  backupCommand,
  restoreCommand,
  relearnCommand,
  exportCommand,
  verifyCommand,
  demoCommand,
];

export function createProgram(): Command {
  const program = new Command('entente')
    .description(
      'A node of a standing cooperation between authorities: its own keys, its own record, every promise provable.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('Run with --help to see how it is used.');
  for (const command of commands) program.addCommand(command());
  for (const command of every(program)) command.exitOverride().configureOutput(program.configureOutput());
  return program;
}

const every = (command: Command): readonly Command[] => command.commands.flatMap((child) => [child, ...every(child)]);

/** Runs one command line; resolves with the exit code. 0 done, 1 refused or failed, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  process.exitCode = 0;
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
