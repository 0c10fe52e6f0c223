import type { Acceptance, Refusal, Statement, Verdict } from './verdict.ts';

/** The verdict in words, for a reader who was not there. */
export function account(verdict: Verdict): string {
  if (!verdict.ok) return refusalAccount(verdict);
  const statements = [...verdict.statements].sort((a, b) =>
    a.claimed < b.claimed ? -1 : a.claimed > b.claimed ? 1 : 0,
  );
  return shown([
    `PROOF HOLDS: record ${verdict.record}`,
    `Group ${verdict.group} “${verdict.title}”, charter version ${verdict.charterVersion}.`,
    ...exercised(verdict.group),
    ...anchors(verdict),
    ...statements.map((statement) => told(statement, verdict)),
    'What this does not show: that the record has no other entries, or that a claimed time is true. Cosigned times are the cosigners’ own.',
  ]);
}

/** A refusal quotes what stands in the file, so it goes out no less plain than what holds. */
export const refusalAccount = ({ code, message }: Pick<Refusal, 'message'> & { readonly code: string }): string =>
  `REFUSED (${code})\n${oneLine(message)}\n`;

/** The parts of an account as they go out. Nothing of a verdict reaches a terminal on another way. */
export const shown = (parts: readonly string[]): string => plain([...parts, ''].join('\n\n'));

/** The name of a group says whether it was an exercise (spec/GROUP.md, GROUP-15). */
export const exercised = (group: string): string[] =>
  group.startsWith('exercise.') ? ['EXERCISE: nothing of this was real.'] : [];

/** On whose keys a verdict rests. */
export function anchors(verdict: Pick<Acceptance, 'roots' | 'trust'>): string[] {
  const roots = verdict.roots.map((root) => `  ${root.member} (${root.name}, ${root.country})\n    ${root.vkey}`);
  const heading =
    verdict.trust === 'given'
      ? 'Anchored in the root keys you gave:'
      : 'NOT YET ANCHORED: no root keys were given. All of this holds only if these are the members’ own root keys. Compare each with the key its authority has published, then pass them with --trust:';
  return [[heading, ...roots].join('\n')];
}

function told(s: Statement, verdict: Acceptance): string {
  const root = verdict.roots.find((candidate) => candidate.member === s.member);
  const who = root === undefined ? s.member : `${s.member} (${root.name}, ${root.country})`;
  const stored = s.stored.map(
    ({ member, time, size }) => `  stored by ${member} at ${time} (cosigned the first ${size} entries)`,
  );
  return [
    `${who} stated ${s.type}, by ${oneLine(s.by.role)} ${oneLine(s.by.ref)}`,
    `  entry ${s.feed}#${s.seq}, time claimed ${s.claimed}, to be kept until ${s.keep}`,
    ...(stored.length > 0 ? stored : ['  not yet confirmed as stored by any member']),
    JSON.stringify(s.data, null, 2).replaceAll(/^/gm, '  '),
  ].join('\n');
}

/** Characters that steer a terminal or turn the direction of text are shown as their numbers. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
  return text.replaceAll(steering, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** For words that must not begin a line of their own. */
export const oneLine = (text: string): string => plain(text).replaceAll('\n', '\\u000a');
