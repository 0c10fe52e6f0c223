import { flushCompileCache } from 'node:module';
import { Command } from 'commander';
import type { RunningNode } from '../../node/start.ts';
import { does, type Terminal, withCommon } from '../terminal.ts';

/** `entente serve`: the node with both doors, until it is told to stop. */
export function serveCommand(): Command {
  const command = withCommon(new Command('serve')).description('run the node until SIGTERM or Ctrl-C');
  return does(command, serve);
}

async function serve(terminal: Terminal) {
  const stopped = stopSignal();
  const { runNode } = await import('../../node/start.ts');
  const { openOfficersDoor } = await import('../../node/http/officers-door.ts');
  const { openControl } = await import('../../node/control/server.ts');
  const running = await runNode(terminal.directory);
  const parts: { close(): Promise<void> }[] = [running];
  try {
    const door = await openOfficersDoor(running);
    parts.push(door);
    parts.push(await openControl(terminal.directory, { core: running.core, log: running.log, running }));
    announce(terminal, running, door.url);
    flushCompileCache();
    await stopped;
  } finally {
    for (const part of parts.reverse()) await part.close();
  }
  return { text: 'stopped', json: { event: 'stopped' } };
}

/** Said once both doors are open; scripts wait for it. */
function announce(terminal: Terminal, { core, peersDoor }: RunningNode, url: string): void {
  const { member, name, peersUrl } = core.config;
  const ready = { event: 'ready', member, officers: url, peers: peersUrl, peersPort: peersDoor.port, pid: process.pid };
  const text = `${name} (${member}) serves officers at ${url} and peers at ${peersUrl}.`;
  process.stdout.write(terminal.json ? `${JSON.stringify(ready)}\n` : `${text}\n`);
}

/** Resolves at the first request to stop; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
