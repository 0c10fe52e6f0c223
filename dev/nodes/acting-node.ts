import { z } from 'zod';
import { openControl } from '../../apps/node/control/server.ts';
import { runNode } from '../../apps/node/start.ts';
import { ask } from './pair.ts';

/** A node in a process of its own that asks when its parent tells it to: what officers do, without browsers. */
const [directory = ''] = process.argv.slice(2);
const message = z.object({ id: z.number(), reference: z.string() });

const node = await runNode(directory);
const control = await openControl(directory, { core: node.core, log: node.log, running: node });

process.on('message', (raw) => {
  const { id, reference } = message.parse(raw);
  ask(node, { reference }).then(
    ({ acts }) => process.send?.({ id, acts }),
    (error: unknown) => process.send?.({ id, failed: String(error) }),
  );
});
process.on('SIGTERM', () => {
  void control
    .close()
    .then(() => node.close())
    .then(() => process.exit(0));
});
process.send?.({ ready: true });
