import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';

const home = `/groups/${group}`;
const season = [3, 3, 4, 5, 6, 8, 12, 13, 8, 5, 4, 3];

/** Invented months up to the one before this, with a leap in the last. */
function months(count: number, leap: number): readonly { readonly at: string; readonly value: number }[] {
  const now = new Date();
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + index, 1));
    const usual = (season[date.getUTCMonth()] ?? 1) * 1_000 + ((index * 37) % 11) * 40;
    return { at: date.toISOString().slice(0, 7), value: index === count - 1 ? leap * usual : usual };
  });
}

const opening = {
  ...{ counted: 'Passengers who embarked, crew left out.', countedBy: 'Operations desk', unit: 'passengers' },
  ...{ zone: 'Northern ports', step: 'month', leastCount: 5, source: null, restrictions: null, tlp: 'AMBER' },
  ...{ wanted: 2, beside: null, occasion: null, legalBasis: 'agreement-2024' },
};

/** Rome shares a series; what it warns of is seen, and looked at, in Rabat. */
describe.skipIf(!browserIsThere)('early warning, in the browsers of two ministries', () => {
  let desks: Desks;
  let chiara: Desk;
  let hicham: Desk;
  let series = '';

  beforeAll(async () => {
    desks = await openDesks();
    chiara = await desks.open('chiara.fontana');
    hicham = await desks.open('hicham.lahlou');
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[SERIES-14] a series is opened, and points are pasted: what is wrong is named before anything leaves', async () => {
    const { page, url, complaints } = chiara;
    await page.goto(`${url}${home}`);
    await page.getByText('No series is shared yet.').waitFor();
    series = await begins(chiara, 'series', 'open', { ...opening, title: 'Passengers embarked (invented)' });
    await page.goto(`${url}${series}?command=publish`);
    const lines = months(60, 9).map(({ at, value }) => `${at};${value}`);
    await fill(page, 'points', ['month;count', ...lines.slice(0, 58), '2026-99;4', ...lines.slice(58)].join('\n'));
    const dry = page.getByRole('region', { name: 'What this brings' });
    await dry.getByText('60 new points').waitFor();
    await dry.getByText('Line 60').waitFor();
    await send(page);
    await page.getByRole('region', { name: 'Warnings' }).getByText('Nobody has looked').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('[SERIES-8] Rabat sees the warning on the page of the group, says what it is, and Rome reads who has looked', async () => {
    const { page, url, complaints } = hicham;
    await arrives(hicham, series);
    await page.goto(`${url}${home}`);
    const panel = page.getByRole('region', { name: 'Early warning' });
    await panel.getByText(/\d open/).waitFor();
    await panel.getByRole('link', { name: 'Passengers embarked (invented)' }).click();
    await page.getByRole('img', { name: /Passengers embarked/ }).waitFor();
    await page.getByRole('button', { name: 'Say what it is' }).first().click();
    await page.getByRole('radio', { name: 'A known cause' }).check();
    await fill(page, 'note', 'Two lines moved to the northern ports.');
    await send(page);
    await page.getByRole('region', { name: 'Warnings' }).getByText('Two lines moved to the northern ports.').waitFor();
    await chiara.page.goto(`${chiara.url}${series}`);
    await chiara.page
      .getByRole('region', { name: 'Warnings' })
      .getByText('Two lines moved to the northern ports.')
      .waitFor();
    expect([...complaints, ...chiara.complaints]).toEqual([]);
  });

  it('[SERIES-10] a series of Rabat stands beside it, with where they differ', async () => {
    const { page, url, complaints } = hicham;
    const beside = series.split('/').at(-1);
    const own = await begins(hicham, 'series', 'open', { ...opening, title: 'Landed (invented)', beside });
    await page.goto(`${url}${own}?command=publish`);
    const lines = months(24, 1).map(({ at, value }, index) => `${at}\t${value + (index % 5 === 0 ? 100 : 0)}`);
    await fill(page, 'points', lines.join('\n'));
    await send(page);
    const other = page.getByRole('region', { name: 'Beside other series' });
    await other.getByText(/of 24 common dates differ/).waitFor();
    await other.getByRole('table').waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    { language: 'en', scheme: 'light', width: 1280 },
    { language: 'ar', scheme: 'dark', width: 390 },
  ] as const)('[SERIES-14] all of it is free of barriers in $language, $width wide', async (look) => {
    const { page, url, complaints, context } = await desks.open('chiara.fontana', look);
    const pages: Readonly<Record<string, string>> = {
      [home]: 'section a[href$="/series/watch"]',
      [`${home}/series/watch`]: 'table',
      [series]: 'svg[role="img"]',
      [`${series}?command=publish`]: 'textarea',
    };
    for (const [path, full] of Object.entries(pages)) {
      await page.goto(`${url}${path}`);
      // A narrow home page folds the way there.
      await page.locator(`main ${full}`).first().waitFor({ state: 'attached' });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main section details')) part.setAttribute('open', '');
      });
      if (process.env.ENTENTE_PICTURES !== undefined)
        await page.screenshot({
          path: `${process.env.ENTENTE_PICTURES}/${look.language}-${path.replaceAll(/\W+/g, '-').slice(-40)}.png`,
          fullPage: true,
        });
      await free(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
