import type { Exercise, Instrument, MatchTerms, Member } from './charter.ts';

export function instrumentLine(instrument: Instrument): string {
  return `instrument ${instrument.id} ${instrument.title}`;
}

export function matchLine({ holder, asker, batches, categories }: MatchTerms): string {
  return `match ${holder} ${asker} ${batches} ${categories.join(' ')}`;
}

export function exerciseLine({ until }: Exercise): string {
  return `exercise ${until}`;
}

export function memberLines(m: Member): string[] {
  return [
    `member ${m.id}`,
    `name ${m.name}`,
    `country ${m.country}`,
    `root ${m.root}`,
    ...m.logs.map((log) => `log ${log.epoch} ${log.vkey}`),
    `mirror ${m.mirror}`,
    `doc ${m.doc}`,
    `age ${m.age}`,
    `tls ${m.tls}`,
    `address ${m.address}`,
    `quota ${m.quotaEntries} ${m.quotaBytes}`,
  ];
}
