import type { Charter, Member } from '../charter/charter.ts';
import { isPrivate } from '../kind/names.ts';
import { refuse } from '../kind/refusal.ts';
import type { Clause } from './clause.ts';

/** Who exactly will be able to read a statement made in this group: the charter's members, no list beside it. */
export interface Audience {
  readonly group: string;
  readonly charterVersion: number;
  /** All whose keys will open it, the author among them, in the charter's order. */
  readonly readers: readonly Pick<Member, 'id' | 'name' | 'country'>[];
  /** The readers other than the author. */
  readonly others: readonly Pick<Member, 'id' | 'name' | 'country'>[];
}

export function audience(charter: Charter, me: string): Audience {
  const readers = charter.members.map(({ id, name, country }) => ({ id, name, country }));
  return {
    group: charter.group,
    charterVersion: charter.version,
    readers,
    others: readers.filter((reader) => reader.id !== me),
  };
}

/** What goes to a group goes under that group's charter. */
export const rightCharter: Clause = {
  id: 'POL-9',
  cite: 'The charter of the group',
  asks: ({ draft, at }) =>
    draft.group === at.charter.group
      ? null
      : refuse('policy.charter', `Use the charter of ${draft.group} for what goes there.`),
};

export const authorIsMember: Clause = {
  id: 'POL-10',
  cite: 'The charter of the group',
  asks: ({ at }) =>
    at.charter.members.some((member) => member.id === at.me)
      ? null
      : refuse('policy.author', `${at.me} is not a member of this group and cannot write to it.`),
};

/** An empty audience is nobody, never everybody. */
export const somebodyReads: Clause = {
  id: 'POL-11',
  cite: 'Directive (EU) 2016/680, Article 7(2); the charter of the group',
  asks: ({ draft, at }) => {
    const nobody = isPrivate(draft.group)
      ? at.charter.members.length !== 1
      : audience(at.charter, at.me).others.length === 0;
    if (!nobody) return null;
    return refuse('policy.audience', 'Nobody would read this: the group has no other member. Choose a group that has.');
  },
};
