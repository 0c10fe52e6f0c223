import { randomInt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server, Socket } from 'node:net';

/**
 * The connections of a door, bounded so that whoever holds many open keeps nobody else out. When there are too many, one of
 * those that are not being answered is ended, by chance, at the address that has most of them (as OpenSSH's MaxStartups
 * does); when all are being answered, the newcomer.
 */
export interface Crowd {
  readonly size: number;
  /** No longer counted here: somebody else looks after this connection. */
  dismiss(socket: Socket): void;
}

interface Guest {
  readonly key: string;
  readonly socket: Socket;
  readonly address: string;
  /** The request being answered; one that has not wholly come is no reason to stay. */
  asked: IncomingMessage | null;
}

/** Tries at finding one at an address that may be ended. */
const tries = 8;

export function boundCrowd(server: Server, most: number): Crowd {
  const guests = new Map<string, Guest>();
  const byAddress = new Map<string, Guest[]>();

  function enter(guest: Guest): void {
    guests.set(guest.key, guest);
    const here = byAddress.get(guest.address);
    if (here === undefined) byAddress.set(guest.address, [guest]);
    else here.push(guest);
  }

  function leave(guest: Guest): void {
    if (guests.get(guest.key) !== guest) return;
    guests.delete(guest.key);
    const here = byAddress.get(guest.address) ?? [];
    const last = here.pop();
    if (last !== undefined && last !== guest) here[here.indexOf(guest)] = last;
    if (here.length === 0) byAddress.delete(guest.address);
  }

  /** Somebody at the fullest address who is not being answered, or nobody. */
  function dispensable(): Guest | undefined {
    const fullest = [...byAddress.values()].reduce((most, here) => (here.length > most.length ? here : most), []);
    const some = Array.from({ length: tries }, () => fullest[randomInt(Math.max(1, fullest.length))]);
    return some.find((guest) => guest?.asked?.complete !== true);
  }

  function end(guest: Guest): void {
    leave(guest);
    guest.socket.destroy();
  }

  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined) return void socket.destroy();
    const guest: Guest = { key: keyOf(socket), socket, address, asked: null };
    enter(guest);
    socket.once('close', () => leave(guest));
    if (guests.size > most) end(dispensable() ?? guest);
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const guest = guests.get(keyOf(request.socket));
    if (guest === undefined) return;
    guest.asked = request;
    response.once('close', () => {
      if (guest.asked === request) guest.asked = null;
    });
  });
  return {
    get size() {
      return guests.size;
    },
    dismiss(socket) {
      const guest = guests.get(keyOf(socket));
      if (guest !== undefined) leave(guest);
    },
  };
}

/** The same for a connection and for the TLS session on top of it. */
const keyOf = (socket: Socket): string => `${socket.remoteAddress} ${socket.remotePort}`;
