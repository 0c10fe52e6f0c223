import type { SignIn } from './people.ts';
import type { NodeProcess } from './processes.ts';
import type { City, Place } from './world.ts';

/** The invented world at work: where each ministry's data lies, the process that runs its node now, who can sign in. */
export interface Stage {
  readonly places: Readonly<Record<City, Place>>;
  readonly running: Map<City, NodeProcess>;
  readonly signIns: readonly SignIn[];
}

export const urlOf = (stage: Stage, city: City): string => `http://localhost:${stage.places[city].officersPort}`;

export function personOf(stage: Stage, login: string): SignIn {
  const found = stage.signIns.find((one) => one.login === login);
  if (found === undefined) throw new Error(`nobody is called ${login} here`);
  return found;
}
