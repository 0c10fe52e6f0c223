import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { group as real } from '../../dev/nodes/pair.ts';
import { question } from '../cli/demo/statements.ts';
import { foundGroup } from '../cli/demo/world.ts';

const drill = 'exercise.levant';
const past = 'exercise.last-year';
const instruments = [{ id: 'agreement-2024', title: 'Agreement on police cooperation (invented)' }];

/** Two ministries practise in a group of its own, beside the one in which things are real. */
describe.skipIf(!browserIsThere)('an exercise, in the browsers of two ministries', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  let practised = '';

  beforeAll(async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    desks = await openDesks(async ({ rome, rabat }) => {
      await foundGroup(drill, 'Levant storm (invented)', instruments, [rome, rabat], { exercise: { until: day(7) } });
      await foundGroup(past, 'Storm of last year', instruments, [rome, rabat], { exercise: { until: day(-30) } });
    });
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi', { language: 'ar', scheme: 'dark', width: 420 });
    await begins(giulia, 'request', 'ask', { ...question(new Date(), null), title: 'A real question' });
    const input = { ...question(new Date(), null), title: 'A practised question' };
    practised = await begins(giulia, 'request', 'ask', input, drill);
    await begins(giulia, 'request', 'ask', { ...input, title: 'A question of last year' }, past);
    await arrives(yasmine, practised);
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[WEB-150] marks every page of it, its title and its paper, in the language of the reader', async () => {
    const { page, url } = giulia;
    for (const path of [
      `/groups/${drill}`,
      practised,
      `/new/request?group=${drill}`,
      `/inbox?box=all&group=${drill}`,
    ]) {
      await page.goto(`${url}${path}`);
      await page.getByRole('complementary', { name: 'Exercise' }).getByText('Nothing here is real.').waitFor();
      await page.waitForFunction(() => document.title.startsWith('Exercise · '));
    }
    await yasmine.page.goto(`${yasmine.url}${practised}`);
    await yasmine.page.getByRole('complementary', { name: 'تمرين' }).getByText('لا شيء هنا حقيقي.').waitFor();
    await free(yasmine.page);
    const pdf = await giulia.context.request.get(`${url}/api${practised}/pdf?language=en&numerals=latn`);
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('[WEB-150] leaves the pages of what is real unmarked', async () => {
    const { page, url } = giulia;
    await page.goto(`${url}/groups/${real}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('complementary', { name: 'Exercise' }).count()).toBe(0);
    expect(await page.title()).not.toMatch(/^Exercise/);
  });

  it('[NODE-188] keeps it out of every list, count and table of what is real', async () => {
    const list = async (query: string) => {
      const answer = await giulia.context.request.get(`${giulia.url}/api/records?box=all&sort=updated${query}`);
      const { rows } = (await answer.json()) as { rows: { title: string; exercise: unknown }[] };
      return rows.map(({ title, exercise }) => [title, exercise !== null]);
    };
    expect(await list('')).toEqual([['A real question', false]]);
    expect(await list(`&group=${drill}`)).toEqual([['A practised question', true]]);
    const counters = await giulia.context.request.get(`${giulia.url}/api/counters`);
    expect(await counters.json()).toMatchObject({ counters: { all: 1 } });
    const table = async (query: string) =>
      (await giulia.context.request.get(`${giulia.url}/api/records.csv?box=all${query}`)).text();
    expect(await table('')).not.toContain('practised');
    expect(await table(`&group=${drill}`)).toMatch(/exercise until[\s\S]*A practised question[\s\S]*\d{4}-\d\d-\d\d/);
  });

  it('[WEB-151] one that is over can be read, says so, and stands in no menu and no choice', async () => {
    const { page, url } = giulia;
    await page.goto(`${url}/groups/${past}`);
    await page.getByText('It is kept for reading and stands in no picture any more.').waitFor();
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await menu.getByText('Levant storm (invented)').waitFor();
    expect(await menu.getByText('Storm of last year').count()).toBe(0);
    await page.goto(`${url}/new/request`);
    const choice = page.getByLabel('Group', { exact: true });
    await choice.waitFor();
    expect(await choice.locator('option').allInnerTexts()).toEqual(['GMMP Morocco–Italy', 'Levant storm (invented)']);
  });
});
