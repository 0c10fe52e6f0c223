import type { DetailedError } from 'tus-js-client';
import { z } from 'zod';
import { Refused } from './call.ts';

const said = z.object({ code: z.string(), message: z.string() });

/** What the node answered when it took no file, in its own words; else the line broke, and sending can go on. */
export function uploadRefusal(fault: Error | DetailedError): Refused {
  const answer = 'originalResponse' in fault ? fault.originalResponse : null;
  const refusal = said.safeParse(parsed(answer?.getBody() ?? ''));
  return refusal.success
    ? new Refused(refusal.data, answer?.getStatus() ?? 0)
    : new Refused({ code: 'upload', message: fault.message }, 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
