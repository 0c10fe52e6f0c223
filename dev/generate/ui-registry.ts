import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** Lies with the pages and not in `kinds/`, because the pure project does not know what a component is. */
export const uiRegistryPath = join(root, 'apps/web/kinds.gen.ts');

/** Kinds that have pages: a folder with `ui/menu.ts`. */
function kindsWithPages(): string[] {
  return readdirSync(join(root, 'kinds'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'kinds', entry.name, 'ui/menu.ts')))
    .map((entry) => entry.name)
    .sort();
}

/** Kinds whose pages say more than what comes with the first page. */
function hasOwnWords(kind: string): boolean {
  return existsSync(join(root, 'kinds', kind, 'ui/own/en.ts'));
}

/** Text of the table that lets the frame find every kind's pages without naming one. */
export function uiRegistry(): string {
  const kinds = kindsWithPages();
  const imports = kinds.flatMap((kind) => [
    `import { menu as ${kind}Menu } from '../../kinds/${kind}/ui/menu.ts';`,
    hasOwnWords(kind)
      ? `import { text as ${kind}Text, words as ${kind}Words } from '../../kinds/${kind}/ui/text/index.ts';`
      : `import { text as ${kind}Text } from '../../kinds/${kind}/ui/text/index.ts';`,
  ]);
  const rows = kinds.flatMap((kind) => [
    `  ${kind}: {`,
    `    menu: ${kind}Menu,`,
    `    text: ${kind}Text,`,
    `    words: ${kind}${hasOwnWords(kind) ? 'Words' : 'Text'},`,
    `    load: () => import('../../kinds/${kind}/ui/index.ts'),`,
    '  },',
  ]);
  return [
    '// Made by dev/generate/ui-registry.ts: add a folder in kinds/ and generate again.',
    ...imports,
    "import type { KindEntry } from '../../packages/ui/kind/kind-ui.ts';",
    '',
    'export const kindEntries: Readonly<Record<string, KindEntry>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

/** True when the checked-in table is what this tree generates. */
export function uiRegistryIsFresh(): boolean {
  return existsSync(uiRegistryPath) && readFileSync(uiRegistryPath, 'utf8') === uiRegistry();
}

if (import.meta.main) writeFileSync(uiRegistryPath, uiRegistry());
