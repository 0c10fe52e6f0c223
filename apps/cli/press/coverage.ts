import { z } from 'zod';
import { type Clause, type Coverage, coverage } from '../../../packages/press/coverage.ts';
import { languageOf } from '../../../packages/press/language.ts';
import { readReport } from '../../../packages/press/read.ts';
import { PressUsage, parsed, reportText, textOf } from './files.ts';

export interface PressCoverage {
  readonly files: readonly string[];
  readonly communique: string;
  readonly json: boolean;
  print(line: string): void;
}

/** Holds every report against the agreed text: a line for each, in the order given. 0; 1 when no report could be read. */
export async function pressCoverage(call: PressCoverage): Promise<0 | 1> {
  const clauses = clausesOf(await textOf(call.communique, 'the agreed text'), call.communique);
  let read = 0;
  for (const file of call.files) {
    const source = await reportText(file);
    const report = source === null ? null : readReport(source);
    const held =
      report === null || report.lang === null
        ? null
        : coverage(
            clauses,
            report.body,
            report.agreed.map(({ quote }) => quote),
          );
    if (held !== null) read++;
    const reason = report === null ? 'press.unreadable' : (report.reason ?? 'press.language-unknown');
    call.print(call.json ? JSON.stringify({ file, ...(held ?? { reason }) }) : told(file, held));
  }
  return read > 0 ? 0 : 1;
}

const clause = z.object({ id: z.string().min(1), text: z.record(z.string(), z.string().min(1)) });
const fileOfClauses = z.union([z.array(clause).min(1), z.object({ clauses: z.array(clause).min(1) })]);

/** An agreed text: JSON of clauses with their text by language, or plain lines, one clause each, numbered by their own figure or their place. */
function clausesOf(text: string, path: string): readonly Clause[] {
  if (/^\s*[[{]/u.test(text)) {
    const read = fileOfClauses.safeParse(parsed(text));
    if (!read.success)
      throw new PressUsage(`${path}: expected {"clauses": [{"id": …, "text": {"en": …}}]}, or one clause a line`);
    return Array.isArray(read.data) ? read.data : read.data.clauses;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const { lang } = languageOf(text);
  const clauses = lines
    .filter((line) => line !== '')
    .map((line, at): Clause => {
      const [, number, rest] = /^\(?(\d{1,3}|\p{L})[.)]\s+(.+)$/u.exec(line) ?? [];
      return { id: number ?? String(at + 1), text: { [lang ?? 'en']: rest ?? line } };
    });
  if (clauses.length === 0) throw new PressUsage(`${path} holds no clause`);
  return clauses;
}

function told(file: string, held: Coverage | null): string {
  if (held === null) return `${file}: cannot be read`;
  const clauses = held.clauses.map(
    ({ clause, state, differs }) => `  ${clause}: ${state}${differs.length > 0 ? ` (${differs.join(', ')})` : ''}`,
  );
  return [`${file}:`, ...clauses, ...held.added.map((one) => `  added: ${one}`)].join('\n');
}
