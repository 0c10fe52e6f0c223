import { accountMaker } from '../../apps/node/auth/test-callers.ts';
import { openOfficersDoor } from '../../apps/node/http/officers-door.ts';
import { runNode } from '../../apps/node/start.ts';

/** A node in a process of its own with both doors open, and one head signed in: its parent is told the way in. */
const [directory = ''] = process.argv.slice(2);
const node = await runNode(directory);
const door = await openOfficersDoor(node, { requestsPerMinute: 1_000_000 });
const { id } = await accountMaker(door.desk)(['officer', 'head']);
const secret = await door.desk.sessions.open(id, 'passkey', undefined);

process.on('SIGTERM', () => {
  void door
    .close()
    .then(() => node.close())
    .then(() => process.exit(0));
});
process.send?.({ url: door.url, cookie: `${door.desk.door.sessionCookie}=${secret}` });
