import type { SessionView } from '../../../packages/contract/auth.ts';
import { sessionView } from '../../../packages/contract/auth.ts';
import type { Response } from '../../../packages/contract/route.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { Refused } from '../client/call.ts';

type Groups = Response<typeof routes.groups>;

const sessionKey = 'entente.kept.session';
const groupsKey = 'entente.kept.groups';

/**
 * What a device keeps so that the pages open without a connection: who is signed in and who works together, no content of any record.
 * It is honoured until the session ends by itself, and goes when the person signs out or the node knows the session no more.
 */
export async function sessionOrKept(ask: () => Promise<SessionView>): Promise<SessionView> {
  try {
    const session = await ask();
    if (session.officer === null) forgetKept();
    else keep(sessionKey, session);
    return session;
  } catch (fault) {
    const kept = silent(fault) ? keptSession() : null;
    if (kept === null) throw fault;
    return kept;
  }
}

export async function groupsOrKept(ask: () => Promise<Groups>): Promise<Groups> {
  try {
    const groups = await ask();
    keep(groupsKey, groups);
    return groups;
  } catch (fault) {
    const kept = silent(fault) && keptSession() ? routes.groups.response.safeParse(read(groupsKey)) : null;
    if (!kept?.success) throw fault;
    return kept.data;
  }
}

/** No answer of the node, as against a refusal. A proxy that does not reach its node is no answer either. */
export function silent(fault: unknown): boolean {
  return fault instanceof Refused && [0, 502, 503, 504].includes(fault.status);
}

function keptSession(): SessionView | null {
  const kept = sessionView.safeParse(read(sessionKey));
  const expires = kept.data?.officer?.expires;
  return kept.success && expires !== undefined && Date.parse(expires) > Date.now() ? kept.data : null;
}

/** Account that is signed in on this device, as far as the device knows. */
export function keptPerson(): string | null {
  return keptSession()?.officer?.id ?? null;
}

export function forgetKept() {
  for (const key of [sessionKey, groupsKey]) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept where nothing can be kept.
    }
  }
}

function keep(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without it the pages open with a connection only.
  }
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
