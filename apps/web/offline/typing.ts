let typedAt: string | null = null;

/** Remembers on which page something was typed, chosen or drawn; a page left is a page done with, because its drafts are kept. */
export function followTyping(): () => void {
  const typed = () => {
    typedAt = location.pathname;
  };
  const names = ['input', 'change', 'paste', 'drop'];
  for (const name of names) document.addEventListener(name, typed, true);
  return () => {
    for (const name of names) document.removeEventListener(name, typed, true);
  };
}

/** Whether the page can be loaded anew without taking anything from whoever is at it: no input, and nothing open over it. */
export function nothingTyped(): boolean {
  return typedAt !== location.pathname && document.querySelector('[role="dialog"]') === null;
}
