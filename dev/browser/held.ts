import type { Page } from 'playwright-core';

/** An answer of the node that is on its way to a page for as long as a test wants. */
export interface HeldAnswer {
  /** Resolves when the node has answered; the page does not know it yet. */
  readonly there: Promise<void>;
  release(): void;
}

/** Holds the next answer to a request for `path` before it reaches the page. */
export async function holdAnswer(page: Page, path: string): Promise<HeldAnswer> {
  const [there, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      there.resolve();
      await released.promise;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return { there: there.promise, release: released.resolve };
}

/** Holds the next request for `path` before it reaches the node. */
export async function holdRequest(page: Page, path: string): Promise<{ release(): void }> {
  const released = Promise.withResolvers<void>();
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      await released.promise;
      await route.continue();
    },
    { times: 1 },
  );
  return { release: released.resolve };
}
