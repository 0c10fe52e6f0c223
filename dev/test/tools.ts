import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Tool {
  readonly tool: string;
  readonly present: () => boolean;
  readonly packages: readonly string[];
  readonly skips: string;
}

const onPath = (command: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`));

/** What tests use beyond npm packages. On Debian as root they are installed; elsewhere they are named and their tests skipped. */
const tools: readonly Tool[] = [
  {
    tool: 'chromium',
    present: () => existsSync('/usr/bin/chromium'),
    packages: ['chromium'],
    skips: 'the browser stories',
  },
  { tool: 'age', present: () => onPath('age'), packages: ['age'], skips: 'interoperation with the age program' },
  {
    tool: 'xmllint',
    present: () => onPath('xmllint'),
    packages: ['libxml2-utils'],
    skips: 'alerts through another validator',
  },
  { tool: 'cc', present: () => onPath('cc'), packages: ['gcc', 'libc6-dev'], skips: 'the power-cut tests' },
  {
    tool: 'go',
    present: () => onPath('go'),
    packages: ['golang-go', 'golang-golang-x-mod-dev'],
    skips: 'the verifier in Go',
  },
];

/** Installs what it can and answers what is still missing. */
export function ensureTools(): readonly Tool[] {
  const wanted = tools.filter((tool) => !tool.present());
  if (wanted.length === 0) return [];
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const names = wanted.flatMap((tool) => tool.packages);
    console.error(`installing ${names.join(' ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = (): number | null =>
      spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env, stdio: 'ignore' })
        .status;
    if (install() !== 0) {
      spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
      install();
    }
  }
  return wanted.filter((tool) => !tool.present());
}
