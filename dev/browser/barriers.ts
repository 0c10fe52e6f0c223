import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2, levels A and AA, by the names axe has for them. */
const wcag: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** All of it that depends on the colours. */
export const contrast: axe.RunOnly = { type: 'rule', values: ['color-contrast'] };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Barrier {
  readonly id: string;
  readonly places: readonly string[];
}

/** In the words of the page, which knows what this side has no types for: resolves when it fetches nothing and nothing moves. */
const standsStill = `new Promise((done) => {
  const look = () =>
    document.querySelector('main [aria-busy="true"]') === null &&
    document.getAnimations().every(({ playState }) => playState !== 'running')
      ? done()
      : requestAnimationFrame(look);
  look();
})`;
const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** No barrier that a machine can find, and nothing that moves the page sideways. */
export async function free(page: Page): Promise<void> {
  expect(await barriers(page), page.url()).toEqual([]);
  expect(await page.evaluate<number>(wider), page.url()).toBeLessThanOrEqual(0);
}

/**
 * What hinders somebody on this page, once it stands still: the rule and the places. Axe is put into a document once and asked
 * there for what fails alone: what passes is many times longer, and a story asks often.
 */
export async function barriers(page: Page, runOnly: axe.RunOnly = wcag): Promise<readonly string[]> {
  await page.evaluate(standsStill);
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(source);
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] };
  const found = await page.evaluate<readonly Barrier[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html.slice(0, 160)) })))`,
  );
  return found.map(({ id, places }) => `${id}: ${places.join(' ')}`);
}
