import { useEffect, useEffectEvent } from 'react';
import { preferencesNow } from '../client/preferences.ts';

/** Every shortcut of the pages with its first key. Single letters, so they can be changed and switched off (WCAG 2.1.4). */
export const shortcuts = {
  ask: 'c',
  search: '/',
  inbox: 'i',
  drafts: 'd',
  next: 'j',
  previous: 'k',
  help: '?',
} as const satisfies Record<string, string>;
export type Shortcut = keyof typeof shortcuts;
export const shortcutNames = Object.keys(shortcuts).filter((name): name is Shortcut => name in shortcuts);

/** The key now in force for a shortcut. */
export function keyOf(name: Shortcut): string {
  return preferencesNow().keys[name] ?? shortcuts[name];
}

/** In a field a letter is a letter, and behind an open dialog nothing may move. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return true;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select')))
    return true;
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Calls back when the reader presses the key of a shortcut outside of any field. */
export function useShortcut(name: Shortcut, act: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!preferencesNow().shortcuts || event.key !== keyOf(name) || isElsewhere(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

const helpEvent = 'entente:shortcuts';

/** Opens the list of shortcuts, wherever it is drawn. */
export function showShortcuts() {
  window.dispatchEvent(new Event(helpEvent));
}

export function onShowShortcuts(listener: () => void): () => void {
  window.addEventListener(helpEvent, listener);
  return () => window.removeEventListener(helpEvent, listener);
}
