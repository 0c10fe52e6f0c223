import { join } from 'node:path';
import { foundGroup, makeWorld, type Place } from '../../apps/cli/demo/world.ts';
import { ownPort } from './ports.ts';

export const thirdGroup = 'joint.third';

/**
 * A group of one of the cities with Paris, whose node is never started: somebody reads there who does not read between Rome and Rabat.
 * To be founded before the nodes start.
 */
export async function foundThirdGroup(city: Place): Promise<void> {
  const paris: Place = {
    directory: join(city.directory, '../paris'),
    officersPort: await ownPort(),
    peersPort: await ownPort(),
  };
  await makeWorld({ paris }, { logLevel: 'silent', now: new Date() });
  const instruments = [{ id: 'declaration-2024', title: 'Declaration with Paris (invented)' }];
  await foundGroup(thirdGroup, 'Group with Paris', instruments, [city, paris]);
}
