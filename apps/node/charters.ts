import { type Charter, charterChain } from '../../packages/charter/index.ts';
import { isFault } from '../../packages/notes/index.ts';
import type { LogStore } from '../../packages/store/port.ts';
import { BrokenCharter, brokenIn } from './broken-charter.ts';

export type CharterResult =
  | { readonly ok: true; readonly charter: Charter }
  | { readonly ok: false; readonly message: string };

/** Who a certificate belongs to, and in which groups that authority sits now. */
export interface Caller {
  readonly member: string;
  readonly groups: ReadonlySet<string>;
}

/** The charters in force, one a group. Everything that asks "who are the members?" asks here. */
export interface CharterBook {
  all(): readonly Charter[];
  of(group: string): Charter | null;
  /** The charter that was in force as version `version`, or null. */
  history(group: string): readonly Charter[];
  notes(group: string): Promise<readonly string[]>;
  caller(pin: string): Caller | null;
  /** Takes in the next version. Refused when the chain does not verify. */
  add(group: string, note: string): Promise<CharterResult>;
  onChange(listener: (group: string) => void): void;
}

interface Chain {
  readonly notes: readonly string[];
  readonly current: Charter;
  readonly all: readonly Charter[];
}

function readChain(notes: readonly string[]): Chain | string {
  const chain = charterChain([...notes]);
  if (isFault(chain)) return `${chain.code}: ${chain.message}`;
  return { notes, current: chain.current, all: chain.all };
}

export async function openCharters(log: LogStore): Promise<CharterBook> {
  const chains = new Map<string, Chain>();
  const listeners: ((group: string) => void)[] = [];
  for (const group of await log.groups()) {
    const notes = await log.charters(group);
    const chain = readChain(notes);
    const isBroken = typeof chain === 'string' || chain.current.group !== group;
    if (isBroken) throw brokenIn(group, notes) ?? new BrokenCharter(group, notes.length, 'charter.no-chain');
    chains.set(group, chain);
  }
  return {
    all: () => [...chains.values()].map((chain) => chain.current),
    of: (group) => chains.get(group)?.current ?? null,
    history: (group) => chains.get(group)?.all ?? [],
    notes: async (group) => chains.get(group)?.notes ?? [],
    caller: (pin) => callerOf(chains, pin),
    onChange: (listener) => listeners.push(listener),
    async add(group, note) {
      const now = chains.get(group);
      if (now?.notes.includes(note)) return { ok: true, charter: now.current };
      const chain = readChain([...(now?.notes ?? []), note]);
      if (typeof chain === 'string') return { ok: false, message: chain };
      if (chain.current.group !== group) return { ok: false, message: `this is the charter of ${chain.current.group}` };
      if (!(await log.putCharter(group, chain.current.version, note)))
        return { ok: false, message: `another charter of version ${chain.current.version} is already in force` };
      chains.set(group, chain);
      for (const listener of listeners) listener(group);
      return { ok: true, charter: chain.current };
    },
  };
}

function callerOf(chains: ReadonlyMap<string, Chain>, pin: string): Caller | null {
  const groups = new Set<string>();
  let member: string | null = null;
  for (const { current } of chains.values()) {
    const found = current.members.find((candidate) => candidate.tls === pin);
    if (found === undefined) continue;
    if (member !== null && member !== found.id) return null;
    member = found.id;
    groups.add(current.group);
  }
  return member === null ? null : { member, groups };
}
