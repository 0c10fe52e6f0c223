import { type Charter, charterText, type Member, parseCharterText } from '../../../packages/charter/index.ts';
import { contexts, openNote, parseNote, parseVkey, type Signer, signNote } from '../../../packages/notes/index.ts';
import { block, lineReader } from '../../../packages/notes/lines.ts';

/** The version of what nodes say to each other; two nodes that differ here cannot work together. */
export const protocolVersion = 1;

/** How a node introduces itself before anybody knows it: its place in a charter of the group, signed by its own root. */
export interface Introduction {
  readonly time: string;
  readonly software: string;
  readonly protocol: number;
  readonly group: string;
  readonly member: Member;
}

export type IntroductionFault = 'malformed' | 'version' | 'signature';

export function introductionNote(intro: Introduction, root: Signer): string {
  const charter = charterText(aloneIn(intro.group, intro.member));
  const head = `${contexts.pair}\ntime ${intro.time}\nsoftware ${intro.software}\nprotocol ${intro.protocol}\n`;
  return signNote(`${head}${block('charter', charter)}`, [root]);
}

/** Reads and checks a note. That its root is the right one is for the code to say. */
export function readIntroduction(note: string): Introduction | IntroductionFault {
  const text = parseNote(note)?.text;
  if (text === undefined) return 'malformed';
  const lines = lineReader(text);
  const first = lines.take(1);
  if (first !== `${contexts.pair}\n`) return /^entente\.pair\/v[0-9]+\n$/.test(first ?? '') ? 'version' : 'malformed';
  const [time, software, protocol] = [lines.field('time'), lines.field('software'), lines.field('protocol')];
  const charter = parseCharterText(lines.block('charter') ?? '');
  if (time === null || software === null || !/^[1-9][0-9]{0,3}$/.test(protocol ?? '') || !lines.done())
    return 'malformed';
  const member = 'ok' in charter ? undefined : charter.members[0];
  if ('ok' in charter || member === undefined || charter.members.length !== 1) return 'malformed';
  const root = parseVkey(member.root);
  if (root === null || 'ok' in openNote(note, [root])) return 'signature';
  return { time, software, protocol: Number(protocol), group: charter.group, member };
}

/** A charter of one: only ever read for its member. */
function aloneIn(group: string, member: Member): Charter {
  return {
    group,
    version: 1,
    previous: null,
    title: member.name,
    zone: 'UTC',
    minVersion: 1,
    fourEyes: [],
    instruments: [],
    members: [member],
    cuts: [],
  };
}
