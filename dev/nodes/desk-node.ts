import type { PersonRole } from '../../apps/node/auth/accounts.ts';
import { accountMaker } from '../../apps/node/auth/test-callers.ts';
import { openOfficersDoor } from '../../apps/node/http/officers-door.ts';
import { runNode } from '../../apps/node/start.ts';

/** A node in a process of its own with both doors open, one head and one who runs it signed in: its parent is told the ways in. */
const [directory = ''] = process.argv.slice(2);
const node = await runNode(directory);
const door = await openOfficersDoor(node, { requestsPerMinute: 1_000_000 });
const make = accountMaker(door.desk);
async function cookieOf(roles: readonly PersonRole[]): Promise<string> {
  const { id } = await make(roles);
  return `${door.desk.door.sessionCookie}=${await door.desk.sessions.open(id, 'passkey', undefined)}`;
}
const cookie = await cookieOf(['officer', 'head']);
const administrator = await cookieOf(['administrator']);

process.on('SIGTERM', () => {
  void door
    .close()
    .then(() => node.close())
    .then(() => process.exit(0));
});
process.send?.({ url: door.url, cookie, administrator });
