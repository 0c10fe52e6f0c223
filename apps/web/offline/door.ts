import { authRoutes } from '../../../packages/contract/auth.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { signedInAgain } from '../client/again.ts';
import { call, Refused } from '../client/call.ts';
import type { Door, Entry } from './outbox.ts';

/** Answers that say nothing of the act itself: a proxy without its node, a node that is full, restarting or asked too much. */
const passing = new Set([0, 401, 408, 425, 429, 500, 502, 503, 504, 507]);

/** Somebody else is signed in in this browser now: their node session takes nothing of ours. */
const notOurs = 'auth.other-person';

export const door: Door = {
  async person() {
    const { officer } = await call(authRoutes.session, {});
    if (officer) return officer.id;
    // The dialog over the page asks; whoever signs in then may be somebody else.
    await signedInAgain();
    return (await call(authRoutes.session, {})).officer?.id ?? null;
  },
  preview(entry) {
    const { group, kind, command, record } = entry;
    const body = { input: entry.input };
    if (record === null) return call(routes.previewCreate, { params: { group, kind, command }, body });
    return call(routes.previewAct, { params: { group, kind, record, command }, body });
  },
  send(entry) {
    const { group, kind, command, record } = entry;
    const body = bodyOf(entry);
    if (record === null) return call(routes.create, { params: { group, kind, command }, body });
    return call(routes.act, { params: { group, kind, record, command }, body });
  },
  async forget({ id, base }) {
    // What another window made of the draft meanwhile stays.
    if (base !== null) await call(routes.deleteDraft, { params: { id }, query: { base } });
  },
  faultOf(fault) {
    if (!(fault instanceof Refused)) return { code: 'page' };
    if (passing.has(fault.status) || fault.code === notOurs) return 'later';
    return fault.field === undefined ? { code: fault.code } : { code: fault.code, field: fault.field };
  },
};

function bodyOf({ input, id, owner }: Entry) {
  return { input, idempotency: id, as: owner };
}
