import { Command } from 'commander';
import { z } from 'zod';
import { perform } from '../connect.ts';
import { does, withCommon } from '../terminal.ts';

const options = z.object({ override: z.boolean().default(false) });

/** `entente relearn`: how far a restored node is with learning its own head, and the decision to go on without peers. */
export function relearnCommand(): Command {
  const command = withCommon(new Command('relearn'))
    .description('show whether this node’s own feeds are in doubt after a restore')
    .option('--override', 'sign on without the members that do not answer; needs the root key', false);
  return does(command, async (terminal) => {
    const { override } = options.parse(command.opts());
    const { doubtful, overridden } = await perform(terminal, 'relearn', { override });
    const lines = doubtful.map(({ origin, size, phase, waitingFor, reason }) => {
      const whom = waitingFor.length === 0 ? '' : `, waiting for ${waitingFor.join(', ')}`;
      return `${origin}: ${size} entries here, ${phase}${whom}\n  ${reason}`;
    });
    const over = overridden.map((origin) => `${origin}: the members that do not answer are left out.`);
    const text = [...over, ...lines];
    return {
      text: text.length === 0 ? 'No feed of this node is in doubt.' : text.join('\n'),
      json: { ok: true, doubtful, overridden },
      exit: doubtful.length > 0 && !override ? 1 : 0,
    };
  });
}
