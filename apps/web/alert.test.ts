import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrives } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, inArabic, send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';
import { foreignXml } from '../../kinds/alert/examples.ts';
import { checkCap } from '../../packages/formats/cap/check.ts';

/** An invented gale; each step builds on the one before. */
describe.skipIf(!browserIsThere)('alerts, in the browsers of two ministries', () => {
  let desks: Desks;
  let chiara: Desk;
  let path = '';

  beforeAll(async () => {
    desks = await openDesks();
    chiara = await desks.open('chiara.fontana');
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[ALERT-1] [ALERT-4] a coordinator issues an alert in two languages, and is told what is missing', async () => {
    const { page, url } = chiara;
    await page.goto(`${url}/groups/${group}/alert/board`);
    await page.getByText('No alert is in force.').waitFor();
    await page.goto(`${url}/new/alert?group=${group}`);
    await choose(page, 'severity', 'Severe');
    await choose(page, 'urgency', 'Expected');
    await choose(page, 'certainty', 'Likely');
    await fill(page, 'expires', wallTime(5));
    await page.getByRole('checkbox', { name: 'Weather, flood' }).check();
    await text(page, 0, 'en', 'Gale', 'Gale in the strait tonight', 'Keep away from the piers.');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').waitFor();
    await page.getByRole('button', { name: 'Add a language' }).click();
    await text(page, 1, 'ar', 'عاصفة', 'عاصفة في المضيق هذه الليلة', 'ابتعدوا عن الأرصفة.');
    await choose(page, 'areas.0.names.0.language', 'en');
    await fill(page, 'areas.0.names.0.text', 'Strait of Otranda');
    await page.getByRole('button', { name: 'Type a circle' }).click();
    await page.getByLabel('Middle').fill('35.9 -5.5');
    await page.getByLabel('Radius in kilometres').fill('25');
    await page.getByRole('radio', { name: 'Public' }).check();
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await free(page);
    await send(page);
    await page.getByRole('heading', { level: 2, name: 'What the alert says' }).waitFor();
    path = new URL(page.url()).pathname;
    await free(page);
  });

  it('[ALERT-15] [ALERT-6] the other side reads it in Arabic on a narrow dark screen and acknowledges it', async () => {
    const hicham = await desks.open('hicham.lahlou', { language: 'ar', scheme: 'dark', width: 390 });
    const { page, url, complaints } = hicham;
    await arrives(hicham, path);
    await page.goto(`${url}/groups/${group}`);
    await page.getByText('عاصفة في المضيق هذه الليلة').first().waitFor();
    await free(page);
    await page.goto(`${url}${path}`);
    const block = page.locator('[lang="ar"]').getByText('ابتعدوا عن الأرصفة.');
    await block.waitFor();
    await page.getByText('Gale in the strait tonight').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await free(page);
    await page.getByRole('button', { name: 'تأكيد الاستلام' }).click();
    await fill(page, 'note', 'أُبلغت الموانئ.');
    await send(page, ...inArabic);
    await page.getByText('تم التأكيد').first().waitFor();
    expect(complaints).toEqual([]);
    await hicham.context.close();
  });

  it('[ALERT-6] [ALERT-8] who has acknowledged is shown, and the message is a file that the schema allows', async () => {
    const { page, url } = chiara;
    await page.goto(`${url}${path}`);
    await page.getByText('1 of 1 acknowledged').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'message-1.xml' }).click();
    const stream = await (await coming).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    const found = checkCap(new Uint8Array(Buffer.concat(parts)));
    expect(found).toMatchObject({ verdict: 'valid', alerts: [{ languages: ['ar', 'en'], standard: [], losses: [] }] });
  });

  it('[CAP-10] [ALERT-12] a foreign alert is looked at with its losses, taken in, and shown as not ours', async () => {
    const { page, url, complaints } = chiara;
    await page.goto(`${url}/groups/${group}/alert/bring`);
    const paste = page.getByLabel('Or paste its text');
    await paste.fill('<!DOCTYPE alert [<!ENTITY a SYSTEM "file:///etc/passwd">]><alert>&a;</alert>');
    await page.getByRole('alert').getByText('declares a document type and is refused').waitFor();
    await paste.fill(foreignXml.replace('2026-11-24', '2126-11-24'));
    await page.getByText('Strong earthquake near the coast').first().waitFor();
    await page.getByText('Stands in the wrong place').first().waitFor();
    await page.getByText('No date with an offset, or one that the calendar does not have').waitFor();
    await page.getByText('The schema of CAP 1.2 does not allow it').waitFor();
    await page.getByLabel('Legal basis').selectOption({ index: 1 });
    await free(page);
    await page.getByRole('button', { name: 'Take in', exact: true }).click();
    const link = page.getByRole('link', { name: 'Strong earthquake near the coast' });
    await link.waitFor();
    await page.getByRole('button', { name: 'Take in', exact: true }).click();
    await page.getByText('This alert is here already').waitFor();
    await link.click();
    await page.getByText('This alert is not ours').waitFor();
    await free(page);
    expect(await page.getByRole('button', { name: 'Update', exact: true }).count()).toBe(0);
    await page.goto(`${url}/groups/${group}/alert/board`);
    const lines = page.locator('main li').filter({ has: page.getByRole('link') });
    await lines.nth(1).waitFor();
    expect(await lines.first().textContent()).toContain('Strong earthquake');
    await free(page);
    expect(complaints.filter((line) => !/409|422/.test(line))).toEqual([]);
  });
});

/** So many hours from now, as a field for wall time takes it. */
function wallTime(hours: number): string {
  const at = new Date(Date.now() + hours * 3_600_000);
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Rome' }).slice(0, 16).replace(' ', 'T');
}

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`[data-field="${field}"] select`).selectOption(value);
}

async function text(page: Page, at: number, language: string, event: string, headline: string, instruction: string) {
  await choose(page, `texts.${at}.language`, language);
  await fill(page, `texts.${at}.event`, event);
  await fill(page, `texts.${at}.headline`, headline);
  await fill(page, `texts.${at}.instruction`, instruction);
}
