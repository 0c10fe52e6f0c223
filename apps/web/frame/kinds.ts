import { use } from 'react';
import type { KindEntry, KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { type Say, sayOf } from '../../../packages/ui/text/catalogue.ts';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { kindEntries } from '../kinds.gen.ts';

/** The kinds of this release in the order of the menu. */
export const kinds: readonly (readonly [string, KindEntry])[] = Object.entries(kindEntries).sort(
  ([, a], [, b]) => a.menu.order - b.menu.order,
);

export function kindEntry(kind: string): KindEntry | undefined {
  return Object.hasOwn(kindEntries, kind) ? kindEntries[kind] : undefined;
}

/** The catalogues of all kinds in the reader's language; null for a kind this release does not know. */
export function useKindTexts(): (kind: string) => Say<string> | null {
  const { language, locale } = useVoice();
  const coming = kinds.map(([kind, entry]) => [kind, entry.text.load(language)] as const);
  const said = new Map<string, Say<string>>();
  for (const [kind, messages] of coming) said.set(kind, sayOf(use(messages), locale));
  return (kind) => said.get(kind) ?? null;
}

const loaded = new Map<string, Promise<KindUi>>();

function load(kind: string, entry: KindEntry): Promise<KindUi> {
  const known = loaded.get(kind);
  if (known) return known;
  const coming = entry.load().then((module) => module.ui);
  loaded.set(kind, coming);
  coming.catch(() => loaded.delete(kind));
  return coming;
}

/** Forms and parts of a kind, fetched when first needed; null for a kind this release does not know. */
export function useKindUi(kind: string): KindUi | null {
  const entry = kindEntry(kind);
  return entry ? use(load(kind, entry)) : null;
}
