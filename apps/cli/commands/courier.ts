import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { FailureText } from '../../node/control/failure.ts';
import { perform } from '../connect.ts';
import { sizeText } from '../size-text.ts';
import { does, withCommon } from '../terminal.ts';

/** `entente courier`: the same feeds and receipts on a disk that somebody carries, where no line may be. */
export function courierCommand(): Command {
  return new Command('courier')
    .description('exchange feeds and receipts on a disk')
    .addCommand(exportCommand())
    .addCommand(importCommand());
}

const exportOptions = z.object({
  group: z.string(),
  to: z.string().nullable().default(null),
  since: z.string().nullable().default(null),
});

function exportCommand(): Command {
  const command = withCommon(new Command('export'))
    .description('write what the other members of a group may read to a folder; run again to go on or to renew it')
    .argument('<folder>', 'a folder of its own, on the disk that travels')
    .requiredOption('--group <id>', 'group')
    .option('--to <member>', 'only for this member')
    .option('--since <when>', '"confirmed": only what --to has not signed for; or an instant');
  return does(command, async (terminal, [folder = '']) => {
    const carried = await perform(terminal, 'courier.export', {
      root: resolve(folder),
      ...exportOptions.parse(command.opts()),
    });
    const feeds = carried.feeds.map(({ origin, from, to }) => `  ${origin}: entries ${from} to ${to}`);
    const head = `${carried.files} files, ${sizeText(carried.bytes)}, in ${folder}`;
    return { text: [head, ...feeds].join('\n'), json: { ok: true, folder: resolve(folder), ...carried } };
  });
}

function importCommand(): Command {
  const command = withCommon(new Command('import'))
    .description('take in what a courier brought, with the same checks as over the line, and sign for it')
    .argument('<folder>', 'the courier’s folder');
  return does(command, async (terminal, [folder = '']) => {
    const taken = await perform(terminal, 'courier.import', { root: resolve(folder) });
    const failure = failureIn(taken);
    const json = failure === null ? { ok: true, ...taken } : { ok: false, ...failure, ...taken };
    return { text: told(taken), json, exit: failure === null ? 0 : 1 };
  });
}

type Taken = Awaited<ReturnType<typeof perform<'courier.import'>>>;

/** Why a courier was not taken in whole; what was right of it was. */
function failureIn({ damaged, feeds }: Taken): FailureText | null {
  const [file] = damaged;
  if (file !== undefined)
    return {
      code: 'courier.damaged',
      message: `${damaged.length} of the courier’s files are missing or not as they were written (${file}): the rest was taken in; export this courier again.`,
    };
  const stopped = feeds.find(({ fault }) => fault !== null);
  if (stopped === undefined) return null;
  return {
    code: 'courier.incomplete',
    message: `${stopped.origin} went only to ${stopped.to} of ${stopped.carried} (${stopped.fault?.code}): what was right was taken in; export this courier again.`,
  };
}

function told(taken: Taken): string {
  return [
    `Courier of ${taken.from} for ${taken.group}, made ${taken.made}`,
    ...taken.feeds.map(({ origin, from, to, carried, fault }) => {
      const why = fault === null ? '' : `; stopped before ${carried}: ${fault.detail} (${fault.code})`;
      return `  ${origin}: entries ${from} to ${to}${why}`;
    }),
    ...taken.receipts.map(
      ({ origin, size }) => `  ${taken.from} has signed for the first ${size} entries of ${origin}`,
    ),
    `  ${taken.segments} sealed segments`,
    ...taken.damaged.map((path) => `  REFUSED ${path}: it is not as it was written; ask for this courier again`),
  ].join('\n');
}
