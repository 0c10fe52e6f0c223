import type { EventRow } from '../../../packages/store/port.ts';
import type { Officer } from '../auth/officer.ts';
import type { NodeCore } from '../core.ts';
import { Refused } from './declare.ts';

/**
 * A file travels further than the screen it was fetched from: of a record that names a protected person it is made for those alone who
 * oversee the authority, and their look is logged like any other.
 */
export async function refuseWithheld(
  node: NodeCore,
  row: { readonly group: string; readonly kind: string; readonly record: string },
  { account }: Officer,
): Promise<void> {
  if (account.roles.some((role) => role === 'protection' || role === 'auditor')) return;
  await node.shelter.current();
  const events: readonly EventRow[] = await node.store.view.eventsOf([row]);
  const said = events.map(({ data }) => (data === '' ? null : JSON.parse(data)));
  if (node.shelter.protection.mentionedIn([row.record, said]).length > 0)
    throw new Refused(422, 'export.withheld', 'No file is made of this record here: ask the data protection officer.');
}
