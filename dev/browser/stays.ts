import type { Page } from 'playwright-core';

/** Runs in the page before its own scripts. React hides all that stands in a boundary while something in it waits: by its style. */
const watch = `{
  const went = (window.went = []);
  let drawn = null;
  const look = () => {
    const path = window.location.pathname;
    if ([...document.querySelectorAll('main h1')].some((heading) => heading.checkVisibility())) drawn = path;
    else if (drawn === path && went.at(-1) !== path) went.push(path);
  };
  const what = { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] };
  new MutationObserver(look).observe(document, what);
}`;

/** From the next page on: which pages lost their heading after it had been drawn, be it for a moment. Read with `whatWent`. */
export function watchWhatIsDrawn(page: Page): Promise<unknown> {
  return page.addInitScript(watch);
}

export function whatWent(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('window.went');
}
