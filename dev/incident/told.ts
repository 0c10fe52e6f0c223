import { expect } from 'vitest';
import { examples } from '../../kinds/incident/examples.ts';
import incident from '../../kinds/incident/index.ts';
import type { IncidentState } from '../../kinds/incident/schema.ts';
import type { Charter } from '../../packages/charter/charter.ts';
import { given, type Player, type Story } from '../../packages/kind/given.ts';
import { inventedCharter } from '../../packages/kind/invented.ts';
import type { InquiryPlace, Kind, Standing } from '../../packages/kind/kind.ts';

/** What the stories of incident rooms begin with: Rome opens one on 22 November 2026 at 8 UTC. */
export const charter = inventedCharter();
export const recordOf = (member: string, last: string): string => `${member}.0199f3b2-0c00-7000-8000-0000000000${last}`;
export const roomRecord = recordOf('it-moi', '31');
export const scene = { charter, record: roomRecord, tzdb: 'test' };

export const at =
  (member: string) =>
  (time: string): Player => ({
    member,
    at: `2026-11-${time}:00.000Z`,
    actor: { role: 'coordinator', ref: `${member}-coordinator` },
  });
export const [rome, rabat] = [at('it-moi'), at('ma-moi')];

type Seen = { readonly refusal: { readonly code: string } | null };
export const done = (outcome: Seen) => expect(outcome.refusal).toBe(null);

export type Room = Story<IncidentState>;
export const stateIn = ({ folded }: Room): IncidentState => folded.state;
export const openRoom = (change: object = {}, where = scene, player = rome('22T08:00')): Room =>
  given(incident, where)
    .when(player, 'open', { ...examples.open, ...change })
    .thenSee(done);

let lines = 0;
/** A line of its own key. */
export function line(change: object = {}) {
  lines += 1;
  const key = `0f9619ff-8b86-4011-b42d-${String(lines).padStart(12, '0')}`;
  return { ...examples.log, key, ...change };
}

/** Both agree. */
export function agreedBy(story: Room, player: Player): Room {
  const proposal = stateIn(story).proposals.find(({ stands, refused }) => stands === null && refused === null)?.id;
  return story.when(player, 'agree', { proposal });
}

/** A record as inquiries are given it; nothing when it is not listed. */
export function standing(kind: Kind, record: string, state: unknown): readonly Standing[] {
  const facets = kind.facets(state, 'it-moi');
  return facets === null ? [] : [{ kind: kind.name, record, state, facets }];
}

export function ask<T>(
  kind: Kind,
  name: string,
  records: readonly Standing[],
  input: unknown,
  place: { readonly me?: string; readonly now: string; readonly charter?: Charter },
): T {
  const full: InquiryPlace = {
    ...{ me: 'it-moi', charter, cut: false, ...place },
    records: (wanted) => records.filter((one) => one.kind === wanted),
  };
  // The answer of the inquiry asked for, as its own kind declares it.
  return kind.inquiries?.[name]?.answer(input, full) as T;
}
