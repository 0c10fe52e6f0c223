import { morning } from './morning.ts';
import { signIn } from './officer.ts';
import { personOf, type Stage, urlOf } from './stage.ts';

/** A generator shows a new code every 30 seconds. */
const oneStep = 30;

/** Puts an ordinary morning on the desks, so that the first look at a page shows work and not emptiness. */
export async function prepareDesks(stage: Stage, tell: (line: string) => void): Promise<void> {
  tell('laying out an ordinary morning');
  for (const matter of morning(new Date())) {
    const person = personOf(stage, matter.by);
    const officer = await signIn(urlOf(stage, person.city), person, oneStep);
    for (const { group, kind, command, input } of matter.creates) await officer.create(group, kind, command, input);
  }
}
