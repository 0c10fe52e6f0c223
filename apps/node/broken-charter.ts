import { type CharterFault, charterChain, isFault } from '../../packages/charter/index.ts';

/** What is wrong with a charter that this node holds. Of one that comes in its sender can be asked; of this one nobody can. */
const wrong: Readonly<Record<CharterFault, string>> = {
  'charter.malformed': 'it is no charter that this release can read',
  'charter.no-chain': 'there is none',
  'charter.wrong-group': 'it is the charter of another group',
  'charter.wrong-version': 'it does not follow the version before it',
  'charter.wrong-previous': 'it was made for another text of the version before it',
  'charter.unsigned': 'a signature that it needs is missing or wrong',
  'charter.keys-reused': 'it gives a feed another key than before',
  'charter.cut-missing': 'it does not keep the cuts of the version before it',
  'charter.too-many-removed': 'it removes more than one member',
};

/** A charter in the log of this node that does not verify. Nothing that rests on it can be trusted, so the node does not start. */
export class BrokenCharter extends Error {
  readonly detail: string;
  /** What to do about it. */
  readonly remedy =
    'restore the data directory from a backup ("entente restore"), or, if a newer release has worked on it, install that release; nothing was changed';
  constructor(group: string, version: number, code: CharterFault) {
    const detail = `charter ${version} of ${group} in log.db does not verify: ${wrong[code]} (${code})`;
    super();
    this.message = `${detail}; ${this.remedy}`;
    this.name = 'BrokenCharter';
    this.detail = detail;
  }
}

/** Which of these notes, version 1 first, is the first that the chain of this group cannot hold; null when it holds all. */
export function brokenIn(group: string, notes: readonly string[]): BrokenCharter | null {
  for (let version = 1; version <= notes.length; version++) {
    const chain = charterChain(notes.slice(0, version));
    if (isFault(chain)) return new BrokenCharter(group, version, chain.code);
    if (chain.current.group !== group) return new BrokenCharter(group, version, 'charter.wrong-group');
  }
  return null;
}
