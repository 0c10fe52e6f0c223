import { repositoryFiles } from './source-files.ts';

/** What a document's claims are held against. */
export interface Ground {
  readonly rules: ReadonlySet<string>;
  /** Whether a file or folder of this path, relative to the repository's root, is there. */
  isThere(path: string): boolean;
  /** The rule ids in the titles of a test file. */
  titledIn(path: string): ReadonlySet<string>;
}

/** Rules are named after the file of the specification they stand in. */
const rooms = repositoryFiles(/^spec\/[A-Z]+\.md$/).map((path) => path.slice('spec/'.length, -'.md'.length));
export const ruleId = new RegExp(`\\b(?:${rooms.join('|')})-\\d+\\b`, 'g');
const testFile = /\.(?:test|suite)\.tsx?$/;

/** A threat is a section `### T1 …` with a paragraph `**Rules and tests.** …`; a risk (R), a measure (M), a right (A) is a row `| R1 | risk | measure | rules and tests | …`. */
interface Claim {
  readonly name: string;
  readonly proof: string;
}

function threats(text: string): Claim[] {
  return text
    .split(/^(?=#{2,3} )/m)
    .filter((section) => /^### T\d+/.test(section))
    .map((section) => ({
      name: /^### (T\d+)/.exec(section)?.[1] ?? '',
      proof: /^\*\*Rules and tests\.\*\*.*(?:\n.+)*/m.exec(section)?.[0] ?? '',
    }));
}

function risks(text: string): Claim[] {
  return [...text.matchAll(/^\| ([RMA]\d+) \|(.*)\|$/gm)].map(([, name = '', rest = '']) => ({
    name,
    proof: rest.split(/(?<!\\)\|/)[2] ?? '',
  }));
}

export const claimsOf = (text: string): readonly Claim[] => [...threats(text), ...risks(text)];

/** Paths in backquotes, from the root; an address such as `/healthz` is none. */
export const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path = '']) => path);

/** Targets of links to files, relative to the folder `docs/` the document stands in. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => `docs/${target}`);

/** What a document claims that is not so: one sentence for each. */
export function untrueIn(text: string, ground: Ground): readonly string[] {
  const unwritten = (text.match(ruleId) ?? [])
    .filter((rule) => !ground.rules.has(rule))
    .map((rule) => `no rule ${rule}`);
  const absent = [...pathsIn(text), ...linksIn(text)]
    .filter((path) => !ground.isThere(path))
    .map((path) => `no file ${path}`);
  const unheld = claimsOf(text).flatMap(({ name, proof }) => {
    const tests = pathsIn(proof).filter((path) => testFile.test(path) && ground.isThere(path));
    if (tests.length === 0)
      return /\bnot held\b/i.test(proof) ? [] : [`${name} names no test and does not say “not held”`];
    const titled = new Set(tests.flatMap((path) => [...ground.titledIn(path)]));
    return (proof.match(ruleId) ?? [])
      .filter((rule) => !titled.has(rule))
      .map((rule) => `${name}: no test it names has ${rule}`);
  });
  return [...new Set([...unwritten, ...absent, ...unheld])];
}
