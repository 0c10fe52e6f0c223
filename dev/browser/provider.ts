import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Place } from '../../apps/cli/demo/world.ts';

const script = resolve(import.meta.dirname, '../../apps/node/auth/test-provider.mjs');

/** A real OpenID Connect provider as a process of its own, and a node that is told to trust it; gives the way to end the provider. */
export async function withProvider(place: Place): Promise<() => void> {
  const origin = `http://localhost:${place.officersPort}`;
  const provider = spawn(process.execPath, [script, `${origin}/auth/oidc/callback`, `${origin}/`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const issuer = await issuerOf(createInterface({ input: provider.stdout }));
  const path = join(place.directory, 'node.json');
  const oidc = {
    issuer,
    clientId: 'entente',
    clientSecret: 'not-a-secret-in-a-test',
    roles: { desk: ['officer'] },
    allowHttpLoopback: true,
  };
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), oidc }));
  return () => void provider.kill();
}

async function issuerOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) if (line.startsWith('{')) return JSON.parse(line).issuer;
  throw new Error('the provider said nothing of itself');
}
