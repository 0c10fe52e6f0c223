import { earthquake } from './earthquake.ts';
import { event } from './event.ts';
import { fire } from './fire.ts';
import { flood } from './flood.ts';
import { outage } from './outage.ts';
import { port } from './port.ts';
import { ship } from './ship.ts';
import type { Template } from './template.ts';

/** Every template, in the order in which the form offers them. */
export const templates: readonly Template[] = [flood, earthquake, fire, ship, port, event, outage];

export function templateCalled(key: string): Template | null {
  return templates.find((one) => one.key === key) ?? null;
}
