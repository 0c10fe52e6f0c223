import { confirm, isCancel } from '@clack/prompts';
import { Command } from 'commander';
import { z } from 'zod';
import { OperationFailed } from '../../node/control/failure.ts';
import type { InputOf } from '../../node/control/operations.ts';
import { perform } from '../connect.ts';
import { type Answer, does, type Terminal, withCommon } from '../terminal.ts';

/** `entente pair`: two people on the telephone make their nodes know each other. */
export function pairCommand(): Command {
  return new Command('pair')
    .description('make two nodes know each other, with a code that two people compare by voice')
    .addCommand(codeCommand())
    .addCommand(offerCommand())
    .addCommand(meetCommand());
}

function codeCommand(): Command {
  const command = withCommon(new Command('code')).description('print the code of this node, to be read out');
  return does(command, async (terminal) => {
    const said = await perform(terminal, 'pair.code', {});
    const text = `${said.name} (${said.member}) at ${said.address}\n\n    ${said.code}\n\nRead it out. It is not secret; what matters is that it comes from you.`;
    return { text, json: { ok: true, ...said } };
  });
}

const minutes = z.coerce.number().int();

function offerCommand(): Command {
  const command = withCommon(new Command('offer'))
    .description('expect the other node for some minutes')
    .option('--minutes <n>', 'how long', '15');
  return does(command, async (terminal) => {
    const asked = minutes.parse(command.opts().minutes);
    const { until } = await perform(terminal, 'pair.offer', { minutes: asked });
    return { text: `The other node may knock until ${until}.`, json: { ok: true, until } };
  });
}

const meetOptions = z.object({
  group: z.string(),
  title: z.string().nullable().default(null),
  zone: z.string().nullable().default(null),
  fourEyes: z.string().nullable().default(null),
  instrument: z.array(z.string()).nullable().default(null),
  exerciseUntil: z.string().nullable().default(null),
  yes: z.boolean().default(false),
  minutes,
});

function meetCommand(): Command {
  const command = withCommon(new Command('meet'))
    .description('meet the other node and make the charter of a group with it')
    .argument('<address>', 'https://host:port of the other node')
    .argument('<code>', 'its code, as its people read it out: four groups of four')
    .requiredOption('--group <id>', 'id of the group, the same on both sides')
    .option('--title <text>', 'title of the group, to propose the charter')
    .option('--zone <zone>', 'time zone in which the group counts its days')
    .option('--instrument <id=title...>', 'treaties and arrangements the group works under')
    .option('--exercise-until <day>', 'last day of an exercise, YYYY-MM-DD; its group is named exercise.…')
    .option('--four-eyes <codes>', 'handling codes that a second person has to release, for example H2,H3')
    .option('--yes', 'sign the charter the other side proposes without asking', false)
    .option('--minutes <n>', 'how long to wait for the other side', '15');
  return does(command, (terminal, [address = '', code = '']) =>
    meet(terminal, address, code, meetOptions.parse(command.opts())),
  );
}

async function meet(
  terminal: Terminal,
  address: string,
  code: string,
  given: z.output<typeof meetOptions>,
): Promise<Answer> {
  const asked: InputOf<'pair.meet'> = {
    address,
    code,
    group: given.group,
    title: given.title,
    zone: given.zone,
    fourEyes: given.fourEyes === null ? null : handlingCodes.parse(given.fourEyes.split(',').map((one) => one.trim())),
    instruments: given.instrument?.map(readInstrument) ?? null,
    exercise: given.exerciseUntil === null ? null : { until: given.exerciseUntil },
    consent: given.yes ? 'any' : null,
    minutes: given.minutes,
  };
  const first = await perform(terminal, 'pair.meet', asked);
  if (first.outcome === 'paired') return paired(first);
  if (!terminal.interactive) return unread(first);
  process.stdout.write(`${first.charter}\n`);
  const agreed = await confirm({
    message: `Sign this charter with ${first.name} (${first.member})?`,
    initialValue: false,
  });
  if (isCancel(agreed) || !agreed) throw new OperationFailed('pair.declined', 'Nothing was signed.');
  return paired(await perform(terminal, 'pair.meet', { ...asked, consent: first.hash }));
}

const handlingCodes = z.array(z.enum(['H0', 'H1', 'H2', 'H3'], { error: 'handling codes are H0, H1, H2 and H3' }));

type Met = Awaited<ReturnType<typeof perform<'pair.meet'>>>;

function paired(met: Met): Answer {
  const text = `${met.name} (${met.member}, ${met.country}) and this node are the group ${met.group}. Charter ${met.hash}`;
  return { text, json: { ok: true, ...met } };
}

/** Without a person there, the charter is shown and nothing is signed. */
function unread(met: Met): Answer {
  const text = `${met.charter}\nNothing is signed yet. To sign this charter: the same command with --yes.`;
  return { text, json: { ...met, ok: false, code: 'pair.confirm' }, exit: 1 };
}

function readInstrument(given: string): { id: string; title: string } {
  const at = given.indexOf('=');
  if (at > 0) return { id: given.slice(0, at), title: given.slice(at + 1) };
  throw new OperationFailed('usage', `--instrument ${given} is not ID=TITLE`);
}
