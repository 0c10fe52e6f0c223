import type { ZodType, z } from 'zod';
import { eventName } from './names.ts';

/** The events of a kind as a union, `type` being the event's name without kind and version. */
export type EventOf<T extends Readonly<Record<string, ZodType>>> = {
  [K in keyof T & string]: { readonly type: K; readonly data: z.output<T[K]> };
}[keyof T & string];

/** Version 1 of each event by its schema. A version 2 brings its own schema and the step up from 1. */
export function eventsOf<T extends Readonly<Record<string, ZodType>>>(schemas: T) {
  const versions = Object.fromEntries(Object.keys(schemas).map((event) => [event, 1]));
  const parse = (type: string, data: unknown): EventOf<T> | null => {
    const event = eventName(type)?.event ?? '';
    const parsed = Object.hasOwn(schemas, event) ? schemas[event]?.safeParse(data) : undefined;
    return parsed?.success ? ({ type: event, data: parsed.data } as EventOf<T>) : null;
  };
  return { versions, parse };
}
