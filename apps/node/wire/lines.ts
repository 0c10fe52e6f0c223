import type { X509Certificate } from 'node:crypto';
import type { Member } from '../../../packages/charter/index.ts';
import type { NodeCore } from '../core.ts';
import type { Dial, dial } from './dial.ts';

/** One line to every other member, at the address and with the key that the charters in force name. */
export interface Lines {
  /** The same object for as long as the node runs: where it leads follows the charters. */
  to(member: string): Dial;
  /** Charters changed: what led to a member removed, moved or with another key is cut at once. */
  follow(): void;
  close(): void;
}

interface Line {
  readonly address: string;
  readonly tls: string;
  readonly dial: Dial;
}

/** Polls that wait at the other end, a group: for its feed and for its receipts. A member's door has room for as many. */
const pollsPerGroup = 2;
/** What is asked beside them, so that polls never keep an answer waiting. */
const beside = 14;

export function createLines(
  node: Pick<NodeCore, 'charters' | 'keys' | 'now'>,
  open: typeof dial,
  certified: (member: string, ends: Date) => void,
): Lines {
  const lines = new Map<string, Line>();
  const faces = new Map<string, Dial>();

  function seat(member: string): Member | undefined {
    return node.charters
      .all()
      .flatMap(({ members }) => members)
      .findLast(({ id }) => id === member);
  }

  const sharedWith = (member: string): number =>
    node.charters.all().filter(({ members }) => members.some(({ id }) => id === member)).length;

  function line(member: string): Line | null {
    const known = lines.get(member);
    if (known !== undefined) return known;
    const now = seat(member);
    if (now === undefined) return null;
    const accept = (pin: string, certificate: X509Certificate): boolean => {
      if (node.charters.caller(pin)?.member !== member) return false;
      certified(member, certificate.validToDate);
      return true;
    };
    const { address, tls } = now;
    const most = (): number => beside + pollsPerGroup * sharedWith(member);
    const opened = { address, tls, dial: open(address, node.keys.tls, accept, { now: node.now, most }) };
    lines.set(member, opened);
    return opened;
  }

  function cut(member: string): void {
    lines.get(member)?.dial.close();
    lines.delete(member);
  }

  return {
    to(member) {
      const face = faces.get(member) ?? {
        get: (path, options) => line(member)?.dial.get(path, options) ?? Promise.reject(new Removed(member)),
        close: () => cut(member),
      };
      faces.set(member, face);
      return face;
    },
    follow() {
      for (const [member, { address, tls }] of lines) {
        const now = seat(member);
        if (now?.address !== address || now.tls !== tls) cut(member);
      }
    },
    close() {
      for (const member of [...lines.keys()]) cut(member);
    },
  };
}

class Removed extends Error {
  constructor(member: string) {
    super(`${member} sits in no group of this node any more`);
  }
}
