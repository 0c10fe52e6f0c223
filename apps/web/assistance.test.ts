import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, inArabic, send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';
import { examples as capacities } from '../../kinds/capacity/examples.ts';
import { examples as deployments } from '../../kinds/deployment/examples.ts';

const title = 'Flood of the Olivo valley';
const legalBasis = 'agreement-2024';
const pumps = { en: 'High-capacity pumps', ar: 'مضخات عالية القدرة' };

/** Rome asks, Rabat helps; each step builds on the one before. */
describe.skipIf(!browserIsThere)('assistance, in the browsers of two ministries', () => {
  let desks: Desks;
  let [chiara, hicham]: Desk[] = [];
  let path = '';

  beforeAll(async () => {
    desks = await openDesks();
    chiara = await desks.open('chiara.fontana');
    hicham = await desks.open('hicham.lahlou', { language: 'ar' });
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[ASSISTANCE-41] is asked for from the template of the flood, in six languages at once', async () => {
    const { page, url } = known(chiara);
    await page.goto(`${url}/groups/${group}`);
    await page.getByRole('link', { name: 'Ask for assistance' }).click();
    await page.locator('[data-field="template"] select').selectOption('flood');
    await page.locator('[data-field="items.0.names"] input').first().waitFor();
    await fill(page, 'title', title);
    await fill(page, 'why', 'Three places are cut off.');
    await page.locator('[data-field="where.names.0.language"] select').selectOption('en');
    await fill(page, 'where.names.0.text', 'Olivo valley');
    await fill(page, 'where.at.lat', '38.05');
    await fill(page, 'where.at.lon', '13,25');
    await page.locator('[data-field="legalBasis"] select').selectOption(legalBasis);
    await free(page);
    await send(page);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    path = new URL(page.url()).pathname;
    expect(await figures(page, pumps.en)).toEqual(['6', '0', '0', '0', '0', '6']);
  });

  it('[ASSISTANCE-41] [ASSISTANCE-42] is offered in part and under a condition, in Arabic, and accepted; both see what is short', async () => {
    const [rome, rabat] = [known(chiara), known(hicham)];
    await arrives(rabat, path);
    await rabat.page.goto(`${rabat.url}${path}?command=offer`);
    await rabat.page.locator('[data-field="lines.2.quantity"] input').waitFor();
    expect(await rabat.page.locator('[data-field="lines.2.quantity"] input').inputValue()).toBe('6');
    for (const index of [0, 1, 3, 4, 5]) await fill(rabat.page, `lines.${index}.quantity`, '');
    await fill(rabat.page, 'lines.2.quantity', '٤');
    await fill(rabat.page, 'condition', 'الطريق من الميناء سالكة.');
    await free(rabat.page);
    await send(rabat.page, ...inArabic);
    await rabat.page.getByText('بانتظار الرد، بشرط').first().waitFor();
    expect(await figures(rabat.page, pumps.ar)).toEqual(['6', '4', '0', '0', '0', '6']);

    await rome.page.getByRole('button', { name: 'Accept this offer' }).click();
    await rome.page.locator('[data-field="lines.0.quantity"] input').waitFor();
    await fill(rome.page, 'lines.0.quantity', '3');
    await rome.page.getByRole('checkbox', { name: 'The condition is met' }).check();
    await send(rome.page);
    await rome.page.getByText('Accepted in part').first().waitFor();
    expect(await figures(rome.page, pumps.en)).toEqual(['6', '4', '3', '0', '0', '3']);
    await rabat.page.getByText('مقبول جزئياً').first().waitFor();
    expect(await figures(rabat.page, pumps.ar)).toEqual(['6', '4', '3', '0', '0', '3']);
  });

  it('[ASSISTANCE-41] [ASSISTANCE-14] withdrawn after it was accepted, the shortage opens again on both sides', async () => {
    const [rome, rabat] = [known(chiara), known(hicham)];
    await rabat.page.goto(`${rabat.url}${path}?command=withdrawOffer`);
    await fill(rabat.page, 'reason', 'فيضان عندنا.');
    await send(rabat.page, ...inArabic);
    await rome.page.getByText('withdrew what had been accepted').waitFor();
    expect(await figures(rome.page, pumps.en)).toEqual(['6', '0', '0', '0', '0', '6']);
    await rabat.page.getByText('أصبح هذا ناقصاً من جديد').waitFor();
    await free(rome.page);
    await free(rabat.page);
  });

  it('[ASSISTANCE-41] another offer is accepted, travels, arrives and is thanked for', async () => {
    const [rome, rabat] = [known(chiara), known(hicham)];
    const capacity = await begins(rabat, 'capacity', 'register', { ...capacities.register, legalBasis });
    const lines = [{ item: 'i3', quantity: 4, capacity: capacity.split('/').at(-1) }];
    const from = new Date().toISOString().slice(0, 10);
    const terms = { from, until: null, condition: null, transport: 'provider', cost: 'shared', note: null };
    await acts(rabat, path, 'offer', { lines, ...terms });
    await rome.page.getByRole('button', { name: 'Accept this offer' }).click();
    await rome.page.locator('[data-field="lines.0.quantity"] input').waitFor();
    await send(rome.page);
    await rabat.page.goto(`${rabat.url}${path}?command=planTransport`);
    await rabat.page.locator('[data-field="route"] select').selectOption('sea');
    await fill(rabat.page, 'weight', '18500');
    await fill(rabat.page, 'embark.name', 'North Port (invented)');
    await send(rabat.page, ...inArabic);
    await rabat.page.goto(`${rabat.url}${path}?command=depart`);
    await rabat.page.locator('[data-field="arrives"] input').waitFor();
    await send(rabat.page, ...inArabic);
    await rome.page.goto(`${rome.url}${path}?command=receive`);
    await rome.page.locator('[data-field="lines.0.quantity"] input').waitFor();
    await send(rome.page);
    await rome.page.goto(`${rome.url}${path}?command=thank`);
    await fill(rome.page, 'words', 'The valley thanks the crews.');
    await send(rome.page);
    await rome.page.getByText('The valley thanks the crews.').first().waitFor();
    expect(await figures(rome.page, pumps.en)).toEqual(['6', '4', '4', '0', '4', '2']);
    await rabat.page.goto(`${rabat.url}${path}`);
    await rabat.page.getByText('The valley thanks the crews.').first().waitFor();
    expect([...rome.complaints, ...rabat.complaints]).toEqual([]);
  });

  it('[ASSISTANCE-32] [ASSISTANCE-33] what came goes back in part, and the cost is settled by the word of both', async () => {
    const [rome, rabat] = [known(chiara), known(hicham)];
    await rabat.page.goto(`${rabat.url}${path}?command=takeBack`);
    await rabat.page.locator('[data-field="lines.0.quantity"] input').waitFor();
    await fill(rabat.page, 'lines.0.quantity', '٣');
    await send(rabat.page, ...inArabic);
    await rabat.page.goto(`${rabat.url}${path}?command=proposeCost`);
    await rabat.page.locator('[data-field="bearer"] input').last().check();
    await fill(rabat.page, 'amount', '48200,50');
    await send(rabat.page, ...inArabic);
    await rome.page.goto(`${rome.url}${path}`);
    await rome.page.getByText('48200.50').first().waitFor();
    await free(rome.page);
    const head = await desks.open('marco.salis');
    await head.page.goto(`${head.url}${path}?command=agreeCost`);
    await send(head.page);
    await rome.page.getByText('Settled by both').first().waitFor();
    expect([...rome.complaints, ...rabat.complaints]).toEqual([]);
  });

  it.each([
    ['en', 'light', 1280],
    ['ar', 'dark', 390],
  ] as const)(
    '[ASSISTANCE-40] [CAPACITY-7] [DEPLOYMENT-11] board, register and list in %s, %s, are free of barriers',
    async (language, scheme, width) => {
      await begins(known(hicham), 'deployment', 'propose', { ...deployments.propose, legalBasis, offer: null });
      const desk = await desks.open('chiara.fontana', { language, scheme, width });
      const { page, url, complaints } = desk;
      for (const at of ['assistance/board', 'capacity/register', 'deployment/sent']) {
        await page.goto(`${url}/groups/${group}/${at}`);
        await page.locator('main a[href^="/records/"]').first().waitFor();
        await free(page);
      }
      await page.goto(`${url}${path}`);
      await page.locator('main table').first().waitFor();
      await free(page);
      expect(complaints).toEqual([]);
      await desk.context.close();
    },
  );
});

/** A desk that the story has opened. */
function known(desk: Desk | undefined): Desk {
  if (desk === undefined) throw new Error('this desk is not open');
  return desk;
}

/** Asked, offered, accepted, under way, delivered and short of an item, as the table of the request says it. */
async function figures(page: Page, item: string): Promise<readonly string[]> {
  const row = page.getByRole('row', { name: item }).first();
  await row.waitFor();
  const cells = await row.getByRole('cell').allTextContents();
  return cells.slice(0, 6).map((cell) => cell.trim());
}
