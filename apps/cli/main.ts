import { Command, CommanderError } from 'commander';
import { version } from '../node/version.ts';
import { tellFailure } from './terminal.ts';

/** Every command of `entente`, in the order the help shows them. Only the one that runs is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).initCommand(),
  serve: async () => (await import('./commands/serve.ts')).serveCommand(),
  status: async () => (await import('./commands/status.ts')).statusCommand(),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
  account: async () => (await import('./commands/account.ts')).accountCommand(),
  pair: async () => (await import('./commands/pair.ts')).pairCommand(),
  charter: async () => (await import('./commands/charter.ts')).charterCommand(),
  courier: async () => (await import('./commands/courier.ts')).courierCommand(),
  counts: async () => (await import('./commands/counts.ts')).countsCommand(),
  backup: async () => (await import('./commands/backup.ts')).backupCommand(),
  restore: async () => (await import('./commands/restore.ts')).restoreCommand(),
  relearn: async () => (await import('./commands/relearn.ts')).relearnCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  match: async () => (await import('./commands/match.ts')).matchCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  map: async () => (await import('./commands/map.ts')).mapCommand(),
  names: async () => (await import('./commands/names.ts')).namesCommand(),
  press: async () => (await import('./commands/press.ts')).pressCommand(),
  series: async () => (await import('./commands/series.ts')).seriesCommand(),
  cap: async () => (await import('./commands/cap.ts')).capCommand(),
  demo: async () => (await import('./commands/demo.ts')).demoCommand(),
};

/** The whole command line, or the part of it that the arguments need. */
export async function createProgram(args: readonly string[] = []): Promise<Command> {
  const program = new Command('entente')
    .description(
      'A node of a standing cooperation between authorities: its own keys, its own record, every promise provable.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('Run with --help to see how it is used.');
  const named = Object.hasOwn(commands, args[0] ?? '') ? commands[args[0] ?? ''] : undefined;
  const loads = named === undefined ? Object.values(commands) : [named];
  if (args[0] !== '--version') for (const load of loads) program.addCommand(await load());
  for (const command of every(program)) command.exitOverride().configureOutput(program.configureOutput());
  return program;
}

const every = (command: Command): readonly Command[] => command.commands.flatMap((child) => [child, ...every(child)]);

/** Runs one command line; resolves with the exit code. 0 done, 1 refused or failed, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  process.exitCode = 0;
  try {
    await (await createProgram(args)).parseAsync(args, { from: 'user' });
    return Number(process.exitCode);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (args.includes('--json')) tellFailure({ code: 'usage', message: error.message }, true);
    return 2;
  }
}
