import { openOfficersDoor } from '../../apps/node/http/officers-door.ts';
import { runNode } from '../../apps/node/start.ts';
import { eventually } from '../nodes/processes.ts';
import type { Places } from './desks.ts';

/** The same two ministries at a later hour, in this process: their nodes were stopped before. */
export interface Later {
  /** The session of somebody at Rabat, as a browser carries it. */
  cookie(login: string): Promise<{ name: string; value: string; domain: string; path: string }>;
  /** Resolves when the record at Rabat says that the request was refused. */
  sent(path: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openLater(places: Places, hour: Date): Promise<Later> {
  const began = Date.now();
  const now = (): Date => new Date(hour.getTime() + Date.now() - began);
  const rabat = await runNode(places.rabat.directory, { now });
  const rome = await runNode(places.rome.directory, { now });
  const door = await openOfficersDoor(rabat);
  return {
    async cookie(login) {
      const account = (await door.desk.accounts.list()).find((one) => one.login === login);
      if (account === undefined) throw new Error(`nobody is called ${login} at Rabat`);
      const value = await door.desk.sessions.open(account.id, 'password', undefined);
      return { name: door.desk.door.sessionCookie, value, domain: 'localhost', path: '/' };
    },
    sent: (path) =>
      eventually(async () => {
        const [, , group = '', kind = '', record = ''] = path.split('/');
        const row = await rabat.core.store.view.record(group, kind, record);
        if (row === null || !row.state.includes('noAnswer')) throw new Error('the non-answer is not at Rabat yet');
      }),
    async [Symbol.asyncDispose]() {
      await door.close();
      await rome.close();
      await rabat.close();
    },
  };
}
