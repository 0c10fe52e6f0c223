import { open } from 'node:fs/promises';
import { type Checked, type CheckedAlert, checkCap } from '../../../packages/formats/cap/check.ts';
import { lossLine } from '../../../packages/formats/cap/loss.ts';

export interface CapCheck {
  readonly files: readonly string[];
  readonly json: boolean;
  print(line: string): void;
}

/** More than a document may have is not read into memory; so much shows that it is too long. */
const mostBytes = 34_000_000;

/** Judges each file, in the order given. 0 when all are valid, 1 when one is not, 2 when one cannot be opened. */
export async function capCheck({ files, json, print }: CapCheck): Promise<0 | 1 | 2> {
  let exit: 0 | 1 | 2 = 0;
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes === null) {
      print(json ? JSON.stringify({ file, error: 'cannot be opened' }) : `${file}: cannot be opened`);
      exit = 2;
      continue;
    }
    const checked = checkCap(bytes);
    if (checked.verdict !== 'valid' && exit === 0) exit = 1;
    print(json ? JSON.stringify(lineOf(file, checked)) : told(file, checked));
  }
  return exit;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, mostBytes));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      return new Uint8Array(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

/** What is said of a file, for programs: its verdict, and all that concerns its alerts together. */
function lineOf(file: string, checked: Checked): object {
  const { verdict, fault, root, version, alerts, links } = checked;
  return {
    ...{ file, verdict, wellFormed: root !== null, root, version, fault },
    infoBlocks: alerts.reduce((sum, { alert }) => sum + alert.infos.length, 0),
    languages: [...new Set(alerts.flatMap(({ languages }) => languages))].sort(),
    findings: findingsOf(checked),
    losses: alerts.flatMap(({ losses }, at) =>
      losses.map((loss) => (alerts.length > 1 ? { alert: at, ...loss } : loss)),
    ),
    alerts: alerts.map(aboutAlert),
    links,
  };
}

function findingsOf({ alerts, schema }: Checked): readonly object[] {
  if (alerts.length === 0) return schema.map((finding) => ({ level: 'schema', ...finding }));
  return alerts.flatMap((one, at) => {
    const number = alerts.length > 1 ? { alert: at } : {};
    return [
      ...one.schema.map((finding) => ({ level: 'schema', ...number, ...finding })),
      ...one.standard.map((finding) => ({ level: 'standard', ...number, ...finding })),
    ];
  });
}

function aboutAlert({ alert, verdict, version, languages }: CheckedAlert): object {
  const { identifier, sender, sent, status, msgType, scope } = alert;
  return { identifier, sender, sent, status, msgType, scope, verdict, version, languages };
}

function told(file: string, { verdict, fault, alerts, schema, links }: Checked): string {
  const about = alerts.flatMap((one) => [
    `  ${one.alert.identifier || '(no identifier)'}: ${one.verdict}, languages ${one.languages.join(', ') || 'none named'}`,
    ...one.schema.map(({ path, line, message }) => `    schema, line ${line}: ${path}: ${message}`),
    ...one.standard.map(({ path, line, message }) => `    standard, line ${line}: ${path}: ${message}`),
    ...one.losses.map((loss) => `    loss, ${lossLine(loss)}`),
  ]);
  const bare = alerts.length > 0 ? [] : schema.map(({ path, line, message }) => `  line ${line}: ${path}: ${message}`);
  return [
    `${file}: ${verdict}`,
    ...(fault === null ? [] : [`  line ${fault.line}: ${fault.message}`]),
    ...about,
    ...bare,
    ...(links.length === 0 ? [] : [`  links to ${links.length} documents, which are not followed`]),
  ].join('\n');
}
