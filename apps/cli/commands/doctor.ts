import { Command } from 'commander';
import { StoreFault } from '../../../packages/store/fault.ts';
import { BrokenCharter } from '../../node/broken-charter.ts';
import { failureOf } from '../../node/control/failure.ts';
import { perform } from '../connect.ts';
import { directoryFindings } from '../doctor/directory.ts';
import { diskFindings } from '../doctor/disk.ts';
import { type Finding, fail } from '../doctor/finding.ts';
import { machineFindings } from '../doctor/machine.ts';
import { nodeFindings, storeFindings } from '../doctor/running.ts';
import { type Answer, does, type Terminal, withCommon } from '../terminal.ts';

/** `entente doctor`: looks at everything a node rests on, and says of each fault what to do. */
export function doctorCommand(): Command {
  const command = withCommon(new Command('doctor')).description(
    'look for faults in machine, disk, keys, clock and peers',
  );
  command.option('--deep', 'check the files of a running node too, which holds it up meanwhile', false);
  return does(command, (terminal) => examine(terminal, command.opts().deep === true));
}

/** All that is found at the directory of a terminal; ends with 1 when something fails. */
export async function examine(terminal: Terminal, deep: boolean): Promise<Answer> {
  const { directory } = terminal;
  const versions = { node: process.versions.node, tz: process.versions.tz };
  const findings: Finding[] = [...machineFindings(versions), ...(await directoryFindings(directory, new Date()))];
  const usable = !findings.some(({ check, state }) => state === 'fail' && (check === 'settings' || check === 'keys'));
  if (usable) findings.push(...(await diskFindings(directory)), ...(await askNode(terminal, deep)));
  const failed = findings.some(({ state }) => state === 'fail');
  return {
    text: findings.map(told).join('\n'),
    json: { ok: !failed, findings },
    exit: failed ? 1 : 0,
  };
}

async function askNode(terminal: Terminal, deep: boolean): Promise<readonly Finding[]> {
  try {
    const status = await perform(terminal, 'status', {});
    return [...nodeFindings(status), ...storeFindings(await perform(terminal, 'examine', { deep }))];
  } catch (error) {
    if (error instanceof StoreFault) return [fail(error.file ?? 'store', error.detail, error.remedy)];
    if (error instanceof BrokenCharter) return [fail('charter', error.detail, error.remedy)];
    const { message } = failureOf(error);
    return [fail('node', message, 'Look at the log of the node; restore from a backup when its stores are damaged.')];
  }
}

const marks = { ok: '  ok  ', warn: '  WARN', fail: '  FAIL' } as const;

function told({ check, state, detail, remedy }: Finding): string {
  return `${marks[state]} ${check}: ${detail}${remedy === null ? '' : `\n         ${remedy}`}`;
}
