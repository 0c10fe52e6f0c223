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

/** What shared screens say of all kinds in the reader's language; null for a kind this release does not know. */
export function useKindTexts(): (kind: string) => Say<string> | null {
  const said = new Map(useCatalogues('text'));
  return (kind) => said.get(kind) ?? null;
}

/** All that the kinds say, in the order of the menu: for the few pages that have a word from each. */
export function useKindWords(): readonly Say<string>[] {
  return useCatalogues('words').map(([, say]) => say);
}

function useCatalogues(which: 'text' | 'words'): readonly (readonly [string, Say<string>])[] {
  const { language, locale } = useVoice();
  // All are on their way before the first is waited for.
  const coming = kinds.map(([kind, entry]) => [kind, entry[which].load(language)] as const);
  const said: [string, Say<string>][] = [];
  for (const [kind, messages] of coming) said.push([kind, sayOf(use(messages), locale)]);
  return said;
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
