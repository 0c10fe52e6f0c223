import { later } from '../../packages/kind/instant.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { Entry, GlossaryEvent, GlossaryState, GlossaryWord, Version } from './schema.ts';

export function initial(): GlossaryState {
  return { members: [], versions: [], inForce: null, retiring: [], retired: null, updated: '' };
}

/** Applies an admitted event. */
export function evolve(state: GlossaryState, event: GlossaryEvent, at: Occasion): GlossaryState {
  const members = at.charter.members.map(({ id }) => id);
  return { ...applied(state, event, at, members), updated: later(state.updated, at.time) };
}

/** What cannot be read agrees on nothing. */
export function tombstone(state: GlossaryState, at: Occasion): GlossaryState {
  return { ...state, updated: later(state.updated, at.time) };
}

function applied(state: GlossaryState, event: GlossaryEvent, at: Occasion, members: readonly string[]): GlossaryState {
  switch (event.type) {
    case 'proposed':
      return { ...state, members, versions: [versionOf(event.data.entry, at)] };
    case 'revised': {
      const { replaces, entry } = event.data;
      const before = state.versions.map((one) => (replaces.includes(one.id) ? { ...one, replaced: true } : one));
      return { ...state, members, versions: [...before, versionOf(entry, at)] };
    }
    case 'agreed':
      return agreedOn(state, event.data.version, at, members);
    case 'retired': {
      const retiring = [...state.retiring, { member: at.author, time: at.time, reason: event.data.reason }];
      const alone = state.inForce === null;
      const all = members.every((member) => retiring.some((one) => one.member === member));
      return { ...state, members, retiring, retired: alone || all ? at.time : null };
    }
  }
}

function versionOf(entry: Entry, { id, author, time }: Occasion): Version {
  return { id, author, time, entry, agreed: [{ member: author, time }], replaced: false, locked: null };
}

/** Once all have agreed a version holds, whatever was proposed meanwhile: nothing that arrives later takes it back. */
function agreedOn(
  state: GlossaryState,
  id: string,
  { author, time }: Occasion,
  members: readonly string[],
): GlossaryState {
  const versions = state.versions.map((one): Version => {
    if (one.id !== id) return one;
    const agreed = [...one.agreed, { member: author, time }];
    const all = members.every((member) => agreed.some((each) => each.member === member));
    return { ...one, agreed, locked: all ? time : null };
  });
  const isLocked = versions.some((one) => one.id === id && one.locked !== null);
  return { ...state, members, versions, inForce: isLocked ? id : state.inForce };
}

export function versionInForce({ versions, inForce }: GlossaryState): Version | null {
  return versions.find(({ id }) => id === inForce) ?? null;
}

/** What may still be agreed on: neither replaced nor older than what holds. Two when two members revised at the same time. */
export function openVersions({ versions, inForce }: GlossaryState): readonly Version[] {
  const held = versions.findIndex(({ id }) => id === inForce);
  return versions.filter(({ replaced, locked }, at) => !replaced && locked === null && at > held);
}

export function glossaryState(state: GlossaryState): GlossaryWord {
  if (state.retired !== null) return 'retired';
  if (state.inForce === null) return 'proposed';
  return openVersions(state).length === 0 ? 'agreed' : 'revised';
}

/** Members whose word is still missing: to what is proposed, or to the end of the entry. */
export function waitingOn(state: GlossaryState): readonly string[] {
  if (state.retired !== null) return [];
  const open = openVersions(state);
  return state.members.filter(
    (member) =>
      (open.length > 0 && !open.some(({ agreed }) => agreed.some((one) => one.member === member))) ||
      open.length > 1 ||
      (state.retiring.length > 0 && !state.retiring.some((one) => one.member === member)),
  );
}
