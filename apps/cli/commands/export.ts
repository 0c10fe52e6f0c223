import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { OperationFailed } from '../../node/control/failure.ts';
import { perform } from '../connect.ts';
import { does, withCommon } from '../terminal.ts';

const options = z.object({
  proof: z.string().optional(),
  output: z.string().optional(),
  group: z.string().optional(),
  kind: z.string().optional(),
});

/** `entente export --proof RECORD -o FILE`: what "entente verify" and the verifier in Go check without a node. */
export function exportCommand(): Command {
  const command = withCommon(new Command('export'))
    .description('write the proof of a record to a file')
    .option('--proof <record>', 'id of the record')
    .option('-o, --output <file>', 'where the proof goes')
    .option('--group <id>', 'group of the record, when its id is in several')
    .option('--kind <name>', 'kind of the record, when its id is in several');
  return does(command, async (terminal) => {
    const given = options.parse(command.opts());
    if (given.proof === undefined || given.output === undefined)
      throw new OperationFailed('usage', 'Name the record and the file: entente export --proof RECORD -o FILE');
    const asked = { record: given.proof, group: given.group ?? null, kind: given.kind ?? null };
    const { proof, record, group, kind } = await perform(terminal, 'export', asked);
    writeFileSync(given.output, proof, { mode: 0o600 });
    return {
      text: `Proof of ${record} (${kind} in ${group}) in ${given.output}. Check it with: entente verify ${given.output}`,
      json: { ok: true, record, group, kind, file: given.output, bytes: Buffer.byteLength(proof) },
    };
  });
}
