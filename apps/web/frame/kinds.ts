import { use } from 'react';
import type { KindEntry, KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { partsIn, type Say, sayOf, settling } from '../../../packages/ui/text/catalogue.ts';
import type { Language } from '../../../packages/ui/text/languages.ts';
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

/** With all that they may have to say: nothing on a page that is drawn waits for words. */
function load(kind: string, entry: KindEntry, language: Language): Promise<KindUi> {
  const name = `${kind} ${language}`;
  const known = loaded.get(name);
  if (known) return known;
  const coming = settling(fetched(entry, language));
  loaded.set(name, coming);
  coming.catch(() => loaded.delete(name));
  return coming;
}

async function fetched(entry: KindEntry, language: Language): Promise<KindUi> {
  const words = entry.words.load(language);
  const { ui } = await entry.load();
  await Promise.allSettled([words, partsIn(language)]);
  return ui;
}

/** Forms and parts of a kind, fetched when first needed; null for a kind this release does not know. */
export function useKindUi(kind: string): KindUi | null {
  const { language } = useVoice();
  const entry = kindEntry(kind);
  return entry ? use(load(kind, entry, language)) : null;
}
