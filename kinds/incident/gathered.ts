import type { InquiryPlace } from '../../packages/kind/kind.ts';
import { isSameOccasion } from '../../packages/kind/occasion-link.ts';
import type { SitrepState } from '../sitrep/schema.ts';
import type { Room } from './rooms.ts';
import type { LogLine } from './schema.ts';

/** A line of the log with the room it was written in. */
export type Line = LogLine & { readonly record: string };

/** By the time of what happened; what is told of one moment stands in the order of writing. */
export function logOf(rooms: readonly Room[]): readonly Line[] {
  const lines = rooms.flatMap(({ record, state }) => state.log.map((line) => ({ ...line, record })));
  const before = (a: LogLine, b: LogLine): boolean =>
    a.at === b.at ? (a.time === b.time ? a.id < b.id : a.time < b.time) : a.at < b.at;
  return lines.sort((a, b) => (before(a, b) ? -1 : 1));
}

/** The reports that serve the rooms that are one now: whose, for which hour, when signed. */
export function reportsOf(rooms: readonly Room[], at: InquiryPlace) {
  return at.records('sitrep').flatMap(({ state }) => {
    // Our own node folds records of this kind, by this release.
    const { occasion, hour, versions } = state as SitrepState;
    const [first] = versions;
    const ours = rooms.some(({ record }) => isSameOccasion(occasion, { kind: 'incident', record }));
    return !ours || hour === null || first === undefined
      ? []
      : [{ member: first.author, hour: hour.instant, time: first.time }];
  });
}
