import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the verifier in Go into a folder and gives its path; null, and a word about it, when it cannot be built here. Go's
 * module proxy, its cache or Debian's package brings golang.org/x/mod.
 */
export function buildGoVerifier(folder: string): string | null {
  const source = join(import.meta.dirname, 'go-verify');
  const binary = join(folder, 'go-verify');
  const build = (env: Record<string, string>): boolean =>
    spawnSync('go', ['build', '-o', binary, '.'], { cwd: source, env: { ...process.env, ...env }, timeout: 90_000 })
      .status === 0;
  if (build({ GOFLAGS: '-mod=readonly -buildvcs=false' })) return binary;
  const debian = '/usr/share/gocode';
  if (existsSync(debian) && build({ GO111MODULE: 'off', GOPATH: debian, GOFLAGS: '' })) return binary;
  console.warn(
    'SKIPPED: the verifier in Go. It needs `go` and golang.org/x/mod (module proxy, or Debian golang-golang-x-mod-dev).',
  );
  return null;
}
