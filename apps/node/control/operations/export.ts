import { z } from 'zod';
import { proveRecord } from '../../prove-record.ts';
import { OperationFailed } from '../failure.ts';
import { operation } from '../operation.ts';

const input = z.object({ record: z.string().min(1), group: z.string().nullable(), kind: z.string().nullable() });
const output = z.object({ record: z.string(), group: z.string(), kind: z.string(), proof: z.string() });

/** The proof of one record. Whoever runs the command line on the node's machine reads the node's data anyway; it is logged. */
export const exportProof = operation(input, output, async ({ core, log }, asked) => {
  const found: { group: string; kind: string; record: string }[] = [];
  for (const { group } of core.charters.all())
    for (const kind of core.kinds.keys()) {
      if ((asked.group ?? group) !== group || (asked.kind ?? kind) !== kind) continue;
      if ((await core.store.view.record(group, kind, asked.record)) !== null)
        found.push({ group, kind, record: asked.record });
    }
  const [key] = found;
  if (key === undefined) throw new OperationFailed('export.none', `There is no record ${asked.record} at this node.`);
  if (found.length > 1)
    throw new OperationFailed(
      'export.several',
      `${asked.record} is in several groups: name one with --group and --kind.`,
    );
  const proof = await proveRecord(core, key);
  if (proof === null)
    throw new OperationFailed('export.erased', `Everything in ${asked.record} was erased: nothing is left to prove.`);
  log.info({ event: 'proof-exported', record: key.record }, 'audit');
  return { ...key, proof };
});
