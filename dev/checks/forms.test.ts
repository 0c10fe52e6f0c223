import { expect, it } from 'vitest';
import { exampleIn, like } from '../../packages/kind/like.ts';
import { read, repositoryFiles } from './source-files.ts';

interface Asked {
  readonly call: string;
  readonly args: readonly string[];
}

/** A text, an expression, or any other one character. */
const piece =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[(,=:!&|?]\s*)\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*|[\s\S]/gy;

/** Every `.regex(…)` and `.refine(…)` of a file, its arguments apart. */
function askedIn(source: string): readonly Asked[] {
  return [...source.matchAll(/\.(?:regex|refine)\(/g)].map((found) => {
    const [call] = found;
    const args = [''];
    let depth = 1;
    piece.lastIndex = found.index + call.length;
    for (let next = piece.exec(source); next !== null && depth > 0; next = piece.exec(source)) {
      const [text] = next;
      depth += '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0;
      if (depth === 1 && text === ',') args.push('');
      else if (depth > 0) args.push(`${args.pop()}${text}`);
    }
    return { call, args: args.map((arg) => arg.trim()).filter((arg) => arg !== '') };
  });
}

/** What is wrong with how a text of some form is asked for. */
function faultsOf(source: string): readonly string[] {
  return askedIn(source).flatMap(({ call, args: [asked = '', words = ''] }) => {
    if (words === '') return [`${call}${asked}) refuses without a sentence`];
    const example = /^like\(\s*'([^']*)'/.exec(words)?.[1];
    const form = /^\/(.+)\/([a-z]*)$/s.exec(asked);
    if (example === undefined || form === null) return [];
    return new RegExp(form[1] ?? '', form[2]).test(example) ? [] : [`${example} is no example of ${asked}`];
  });
}

it('[KIND-171] whoever is refused for the form of a text is told what is expected, with an example of that form', () => {
  const files = repositoryFiles(/^(packages|kinds|apps)\/.*\.tsx?$/).filter((path) => !/\.test\.tsx?$/.test(path));
  expect(files.flatMap((path) => faultsOf(read(path)).map((fault) => `${path}: ${fault}`))).toEqual([]);
  expect(files.flatMap((path) => askedIn(read(path))).length).toBeGreaterThan(150);
});

it('[KIND-171 control] a form without a sentence, and an example that is none, are found', () => {
  expect(faultsOf('z.string().regex(/^[a-z,()]+$/)')).toHaveLength(1);
  expect(faultsOf('z.array(x).refine((all) => once(all, "a, b"),\n)')).toHaveLength(1);
  expect(faultsOf("z.string().regex(/^[0-9]{4}$/, like('26', 'a year'))")).toEqual([
    '26 is no example of /^[0-9]{4}$/',
  ]);
  expect(faultsOf("z.string().regex(/^[/(',]$/, like(',', 'a mark')).refine(isGood, 'it is not')")).toEqual([]);
});

it('[KIND-171] a page takes the example out of the words', () => {
  expect(like('2026-05', 'a month')).toBe('it must be a month, such as 2026-05');
  expect(exampleIn(like('2026-05-31 08:30', 'a day and an hour'))).toBe('2026-05-31 08:30');
  expect(exampleIn('it must be shorter')).toBe(null);
  expect(exampleIn('each once')).toBe(null);
});
