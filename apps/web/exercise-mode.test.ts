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
    const pdf = await giulia.context.request.get(`${url}/api${practised}/pdf?language=en`);
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('[WEB-152] a map of it that is saved says so in its name and across the picture; one of what is real does not', async () => {
    const { page, url } = giulia;
    for (const [group, word] of [
      [drill, 'Exercise'],
      [real, null],
    ] as const) {
      await page.goto(`${url}/groups/${group}/map`);
      await page.locator('svg path[d^="M"]').first().waitFor({ state: 'attached' });
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the map as a file (SVG)' }).click();
      const file = await coming;
      const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
      expect([file.suggestedFilename().startsWith('Exercise-'), /<text [^>]*>Exercise<\/text>/.test(text)]).toEqual(
        word === null ? [false, false] : [true, true],
      );
    }
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

  it('[NODE-190] what waits at home for a second person is marked when it would go into the exercise, and only then', async () => {
    const ask = (group: string, title: string) =>
      giulia.context.request.post(`${giulia.url}/api/groups/${group}/request/ask`, {
        headers: { origin: giulia.url, 'x-entente': '1' },
        data: { input: { ...question(new Date(), null), title, handling: ['H2'] }, idempotency: crypto.randomUUID() },
      });
    for (const [group, title] of [
      [drill, 'A practised secret'],
      [real, 'A real secret'],
    ] as const)
      expect((await ask(group, title)).status()).toBe(200);
    const answer = await giulia.context.request.get(`${giulia.url}/api/records?box=all&kind=release&sort=updated`);
    const { rows } = (await answer.json()) as {
      rows: { title: string; group: string; record: string; exercise: unknown }[];
    };
    expect(rows.map(({ title, exercise }) => [title, exercise !== null]).sort()).toEqual([
      ['A practised secret', true],
      ['A real secret', false],
    ]);
    const { page, url } = giulia;
    const { group, record } = rows.find(({ exercise }) => exercise !== null) ?? { group: '', record: '' };
    await page.goto(`${url}/records/${group}/release/${record}`);
    await page.getByRole('main').getByText('Exercise', { exact: true }).first().waitFor();
  });
});
