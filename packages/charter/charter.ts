import { contexts } from '../notes/contexts.ts';
import { exerciseLine, instrumentLine, matchLine, memberLines } from './write.ts';

/** Handling codes whose release needs a second person. */
export type FourEyesCode = 'H0' | 'H1' | 'H2' | 'H3';

/** Who the members of a group are, their keys, quotas and rules: one version of a linear, signed document. */
export interface Charter {
  readonly group: string;
  readonly version: number;
  /** Base64 SHA-256 of the text of the version before; null in version 1. */
  readonly previous: string | null;
  readonly title: string;
  /** IANA time zone in which the group counts its days. */
  readonly zone: string;
  /** Lowest version of the software members must run. */
  readonly minVersion: number;
  readonly fourEyes: readonly FourEyesCode[];
  /** Treaties and arrangements the group works under. */
  readonly instruments: readonly Instrument[];
  /** Sorted by id. */
  readonly members: readonly Member[];
  /** Sorted by origin. */
  readonly cuts: readonly Cut[];
  /** Who may ask whom whether both hold something, without showing it. Sorted by holder, then asker; absent when nobody may. */
  readonly matching?: readonly MatchTerms[];
  /** An exercise, until this day; its group is named `exercise.…`, and no other is. Absent for what is real. */
  readonly exercise?: Exercise;
}

/** Something practised: it lives in a group of its own, so that nothing of it can stand among the real. */
export interface Exercise {
  /** Last calendar day of it, YYYY-MM-DD in the group's zone. */
  readonly until: string;
}

/** One direction of private matching: what `asker` may ask of `holder`. */
export interface MatchTerms {
  readonly holder: string;
  readonly asker: string;
  /** Batches of 64 in a day of the group's zone. */
  readonly batches: number;
  /** What may be asked about, sorted: `phone`, `deconfliction` … */
  readonly categories: readonly string[];
}

export interface Instrument {
  readonly id: string;
  readonly title: string;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Verifier key of the offline root: signs charters. */
  readonly root: string;
  /** One log key an epoch, ascending; only the last one may still grow. */
  readonly logs: readonly LogKey[];
  /** Cosigns what it has stored of the others' feeds. */
  readonly mirror: string;
  /** Signs acts. */
  readonly doc: string;
  /** age recipient (X25519). */
  readonly age: string;
  /** Base64 SHA-256 of the SubjectPublicKeyInfo of the TLS certificate. */
  readonly tls: string;
  /** `https://host:port` of the peers' door. */
  readonly address: string;
  /** Most entries and most payload bytes the others keep of this member. */
  readonly quotaEntries: number;
  readonly quotaBytes: number;
}

export interface LogKey {
  readonly epoch: number;
  readonly vkey: string;
}

/** Of the feed `origin`, entries with seq ≥ size are refused for ever. */
export interface Cut {
  readonly origin: string;
  readonly size: number;
}

export type CharterFault =
  | 'charter.malformed'
  | 'charter.no-chain'
  | 'charter.wrong-group'
  | 'charter.wrong-version'
  | 'charter.wrong-previous'
  | 'charter.unsigned'
  | 'charter.keys-reused'
  | 'charter.cut-missing'
  | 'charter.too-many-removed';

/** The text the roots sign. It is not checked here: `parseCharterText(charterText(c))` does. */
export function charterText(c: Charter): string {
  return [
    contexts.charter,
    `group ${c.group}`,
    `version ${c.version}`,
    `previous ${c.previous ?? '-'}`,
    `title ${c.title}`,
    `zone ${c.zone}`,
    `min-version ${c.minVersion}`,
    `four-eyes ${c.fourEyes.length === 0 ? '-' : c.fourEyes.join(' ')}`,
    ...c.instruments.map(instrumentLine),
    ...c.members.flatMap(memberLines),
    ...c.cuts.map((cut) => `cut ${cut.origin} ${cut.size}`),
    ...(c.matching ?? []).map(matchLine),
    ...(c.exercise === undefined ? [] : [exerciseLine(c.exercise)]),
    '',
  ].join('\n');
}
