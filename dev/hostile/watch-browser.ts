import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** What a browser did that no text should make it do. */
export interface Watched {
  /** Ran, asked for elsewhere, broke, opened, or was stopped by the policy: one sentence each. */
  readonly found: string[];
}

/** Watches every page of a context; `home` is the only place it may ask. To be called before its pages are opened. */
export async function watchBrowser(context: BrowserContext, home: string): Promise<Watched> {
  const found: string[] = [];
  await context.exposeFunction('hit', (what: unknown) => void found.push(`ran: ${String(what)}`));
  await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !/^(data|blob):/.test(url)) found.push(`asked ${url}`);
  });
  const watch = (page: Page): void => {
    // The empty page a tab begins with has no storage, which is no fault of ours.
    page.on('pageerror', ({ message }) => {
      if (!message.includes("'localStorage' property")) found.push(`broke: ${message}`);
    });
    page.on('dialog', (dialog) => {
      found.push(`opened a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => found.push(`opened ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      const url = frame.url();
      if (frame !== page.mainFrame() || !(url.startsWith(`${home}/`) || url === 'about:blank'))
        found.push(`went to ${url}`);
    });
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return { found };
}

/** What stands in a page that text must not put there: addresses that are programs or elsewhere, markup, controls that turn text. */
export function strangeIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('strangeHere()');
}
