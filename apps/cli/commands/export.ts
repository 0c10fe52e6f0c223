import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { OperationFailed } from '../../node/control/failure.ts';
import { perform } from '../connect.ts';
import { type Answer, does, type Terminal, withCommon } from '../terminal.ts';

const options = z.object({
  proof: z.string().optional(),
  journal: z.boolean().default(false),
  output: z.string().optional(),
  group: z.string().optional(),
  kind: z.string().optional(),
});

/**
 * `entente export --proof RECORD -o FILE`: what "entente verify" and the verifier in Go check without a node.
 * `entente export --journal -o FILE`: the whole log of what the authority's own people looked at and decided.
 */
export function exportCommand(): Command {
  const command = withCommon(new Command('export'))
    .description('write the proof of a record, or the whole read log, to a file')
    .option('--proof <record>', 'id of the record')
    .option('--journal', 'the whole read log with its proof', false)
    .option('-o, --output <file>', 'where the proof goes')
    .option('--group <id>', 'group of the record, when its id is in several')
    .option('--kind <name>', 'kind of the record, when its id is in several');
  return does(command, async (terminal) => {
    const given = options.parse(command.opts());
    if (given.journal && given.output !== undefined && given.proof === undefined)
      return journalTo(terminal, resolve(given.output));
    if (given.journal || given.proof === undefined || given.output === undefined)
      throw new OperationFailed(
        'usage',
        'Say what goes into which file: entente export --proof RECORD -o FILE, or entente export --journal -o FILE',
      );
    const asked = { record: given.proof, group: given.group ?? null, kind: given.kind ?? null };
    const { proof, record, group, kind } = await perform(terminal, 'export', asked);
    writeFileSync(given.output, proof, { mode: 0o600 });
    return {
      text: `Proof of ${record} (${kind} in ${group}) in ${given.output}. Check it with: entente verify ${given.output}`,
      json: { ok: true, record, group, kind, file: given.output, bytes: Buffer.byteLength(proof) },
    };
  });
}

async function journalTo(terminal: Terminal, file: string): Promise<Answer> {
  const { feed, entries, bytes } = await perform(terminal, 'export.journal', { file });
  return {
    text: `${entries} entries of ${feed} in ${file}. Check them with: entente verify ${file}`,
    json: { ok: true, feed, entries, file, bytes },
  };
}
