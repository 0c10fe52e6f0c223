import { morning } from './morning.ts';
import { signIn } from './officer.ts';
import type { SignIn } from './people.ts';
import type { NodeProcess } from './processes.ts';
import type { City } from './world.ts';

/** Puts an ordinary morning on the desks, so that the first look at a page shows work and not emptiness. */
export async function prepareDesks(
  processes: Record<City, NodeProcess>,
  signIns: readonly SignIn[],
  tell: (line: string) => void,
): Promise<void> {
  tell('laying out an ordinary morning');
  for (const matter of morning(new Date())) {
    const person = signIns.find((one) => one.login === matter.by);
    if (person === undefined) continue;
    const officer = await signIn(processes[person.city].url, person);
    for (const { group, kind, command, input } of matter.creates) await officer.create(group, kind, command, input);
  }
}
