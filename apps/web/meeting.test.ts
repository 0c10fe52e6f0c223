import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, inArabic, send } from '../../dev/browser/forms.ts';
import { group } from '../../dev/nodes/pair.ts';
import { examples } from '../../kinds/meeting/examples.ts';
import { question } from '../cli/demo/statements.ts';

const hour = 3_600_000;

/** A meeting of two ministries, from the invitation to the minutes that both sign; each step builds on the one before. */
describe.skipIf(!browserIsThere)('a meeting, in the browsers of two ministries', () => {
  let desks: Desks;
  let giulia: Desk;
  let yasmine: Desk;
  let path: string;
  let held: string;

  beforeAll(async () => {
    desks = await openDesks();
    giulia = await desks.open('giulia.ferri');
    yasmine = await desks.open('yasmine.idrissi', { language: 'ar', scheme: 'dark', width: 390 });
    await begins(giulia, 'request', 'ask', { ...question(new Date(), null), title: 'Keeper of the van 12345-A-6' });
    const [start, end] = [-3, -2].map((hours) => new Date(Date.now() + hours * hour).toISOString());
    const times = { start, end, minutesDue: new Date(Date.now() + 100 * hour).toISOString() };
    const { minutesDue, ...when } = times;
    held = await begins(giulia, 'meeting', 'invite', { ...examples.invite, ...when, legalBasis: 'agreement-2024' });
    await acts(giulia, held, 'recordAttendance', { ...examples.recordAttendance, minutesDue });
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[MEETING-50] [WEB-166] is begun on the home page of the group, and stands there as the next one on both sides', async () => {
    const { page, url } = giulia;
    await page.goto(`${url}/groups/${group}`);
    await page.getByRole('link', { name: 'Invite to a meeting' }).click();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.locator('[data-summary]').waitFor();
    await page.locator('[data-field="titles.0.language"] select').selectOption('en');
    await fill(page, 'titles.0.text', 'Second meeting on the crossings');
    await page.locator('[data-field="titles.1.language"] select').selectOption('ar');
    await fill(page, 'titles.1.text', 'الاجتماع الثاني بشأن العبور');
    await page.locator('[data-field="legalBasis"] select').selectOption({ index: 1 });
    await page.locator('[data-field="zone"] select').selectOption('Europe/Rome');
    const day = new Date(Date.now() + 240 * hour).toISOString().slice(0, 10);
    await fill(page, 'start', `${day}T10:00`);
    await fill(page, 'end', `${day}T12:00`);
    const told = page.locator('[data-field="end"]');
    await told.getByText(/at 12:00 GMT\+[12]/).waitFor();
    await told.getByText('Europe/Rome').waitFor();
    await page.getByRole('radio', { name: 'By video', exact: true }).check();
    await send(page);
    await page.getByRole('heading', { level: 1, name: /Second meeting on the crossings/ }).waitFor();
    path = new URL(page.url()).pathname;
    await arrives(yasmine, path);
    await yasmine.page.goto(`${yasmine.url}/groups/${group}`);
    const next = yasmine.page.getByRole('region', { name: 'الاجتماع القادم' });
    await next.getByText('الاجتماع الثاني بشأن العبور').waitFor();
    await yasmine.page
      .getByRole('region', { name: 'القادم', exact: true })
      .getByText('الاجتماع الثاني بشأن العبور')
      .waitFor();
    await free(yasmine.page);
    await next.getByRole('link', { name: 'الجواب عن الدعوة' }).click();
    await yasmine.page.getByRole('radio', { name: 'سيحضر', exact: true }).check();
    await yasmine.page.getByRole('button', { name: 'إضافة شخص' }).click();
    await fill(yasmine.page, 'delegation.0.name', 'ياسمين الإدريسي');
    await fill(yasmine.page, 'delegation.0.role', 'رئيسة الوفد');
    await free(yasmine.page);
    await send(yasmine.page, ...inArabic);
    await page.getByText('All attend').first().waitFor();
    await page.getByRole('region', { name: 'Answers' }).getByText('رئيسة الوفد').waitFor();
  });

  it('[MEETING-51] its agenda stands in both languages; what stands in the group is put on it with one press', async () => {
    const { page } = giulia;
    await yasmine.page.getByRole('button', { name: 'اقتراح بند في جدول الأعمال', exact: true }).click();
    await yasmine.page.locator('[data-field="titles.1.language"] select').selectOption('ar');
    await fill(yasmine.page, 'titles.1.text', 'القوارب في الخلجان');
    await send(yasmine.page, ...inArabic);
    await page.getByText('القوارب في الخلجان').waitFor();
    await page.getByRole('button', { name: 'Add a title in another language' }).click();
    await page.locator('[data-field="item"] select').selectOption({ index: 1 });
    await page.locator('[data-field="language"] select').selectOption('en');
    await fill(page, 'text', 'Boats at the coves');
    await send(page);
    const agenda = yasmine.page.getByRole('region', { name: 'جدول الأعمال' });
    await agenda.getByText('Boats at the coves').waitFor();
    const stands = page.getByRole('region', { name: 'What stands in the group' });
    await stands
      .getByRole('listitem')
      .filter({ hasText: 'Keeper of the van' })
      .getByRole('button', { name: 'Put on the agenda' })
      .click();
    await page.getByText('About a record of this group:').waitFor();
    expect(await page.locator('[data-field="titles.0.text"] input').inputValue()).toBe('Keeper of the van 12345-A-6');
    await send(page);
    await stands.getByText('On the agenda', { exact: true }).waitFor();
    await agenda.getByText('Keeper of the van').waitFor();
    await page.getByRole('button', { name: 'Order the agenda' }).click();
    await page.getByRole('button', { name: /^Up: Keeper of the van/ }).focus();
    await page.keyboard.press('Enter');
    await send(page);
    const first = page.getByRole('region', { name: 'Agenda' }).locator('ol > li').first();
    await first.getByText('Keeper of the van').waitFor();
    await free(page);
    await free(yasmine.page);
  });

  it('[MEETING-35] what is pasted becomes the text of a record and nothing of it runs; what is too long is refused in words', async () => {
    const { page, url } = giulia;
    await page.goto(`${url}${held}?command=draftMinutes`);
    const text = page.getByRole('textbox', { name: /^Text: English/ });
    await text.click();
    await page.keyboard.type('Both sides watch the coves. ');
    const hostile =
      '<h1>Heading</h1><p>plain <b>bold</b><script>window.ran=1</script><img src=x onerror="window.ran=1"><a href="javascript:1">link</a></p>';
    await paste(text, { 'text/html': hostile, 'text/plain': 'Heading plain bold link' });
    await text.getByText('plain bold').waitFor();
    expect(
      await text.evaluate((element) => element.querySelectorAll('script, img, a, [onerror], [style]').length),
    ).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(undefined);
    await paste(text, { 'text/plain': 'x'.repeat(20_000_000) });
    await page.getByRole('alert').getByText('too long for minutes').waitFor();
    expect((await text.textContent())?.length).toBeLessThan(200);
  });

  it('[MEETING-54] the editor is used by keyboard: one stop of the Tab key, arrows within, each tool by its name', async () => {
    const { page } = giulia;
    const text = page.getByRole('textbox', { name: /^Text: English/ });
    await text.press('Control+a');
    await text.press('Delete');
    const tools = page.getByRole('toolbar', { name: 'Formatting' }).first();
    await tools.getByRole('button', { name: 'Bold' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    // The tool gives the focus back to the text with the next frame: what is typed before is lost to the button.
    await tools.getByRole('button', { name: 'Bold', pressed: true }).waitFor();
    await text.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Agreed: ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('both sides watch the coves.');
    await text.locator('strong').getByText('Agreed').waitFor();
    const arabic = page.getByRole('textbox', { name: /^Text: Arabic/ });
    await arabic.click();
    await page.keyboard.insertText('سيراقب الطرفان الخلجان.');
    await free(page);
    await send(page);
    await page.getByText('Version 1', { exact: true }).waitFor();
    await page.getByRole('region', { name: 'Minutes', exact: true }).getByText('Waits on').waitFor();
  });

  it('[MEETING-52] what the other side changed is seen in the text, in both languages', async () => {
    const { page, url } = yasmine;
    await arrives(yasmine, held);
    await page.goto(`${url}${held}?command=draftMinutes`);
    const text = page.getByRole('textbox', { name: /الإنجليزية/ });
    await text.click();
    await text.press('Control+End');
    await page.keyboard.type(' From March on.');
    const arabic = page.getByRole('textbox', { name: /العربية/ });
    await arabic.click();
    await arabic.press('Control+a');
    await page.keyboard.insertText('سيراقب الطرفان الموانئ.');
    await send(page, ...inArabic);
    await page.getByText('النسخة 2', { exact: true }).waitFor();
    const minutes = giulia.page.getByRole('region', { name: 'Minutes', exact: true });
    await minutes.getByText('Your turn').waitFor();
    await minutes.getByText('Changes since version 1').click();
    await minutes.locator('ins').getByText('From March on.').waitFor();
    await minutes.locator('del').getByText('الخلجان').waitFor();
    await minutes.locator('ins').getByText('الموانئ').waitFor();
    await minutes.locator('ins').getByText('Added:').first().waitFor();
    await free(giulia.page);
    await free(page);
  });

  it('[MEETING-53] both sides sign one text, with two persons each; the hash can be compared by telephone', async () => {
    const chiara = await desks.open('paola.greco');
    await chiara.page.goto(`${chiara.url}${held}`);
    const hash = (await chiara.page.getByText('Hash of the whole version').locator('code').textContent()) ?? '';
    expect(hash).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(await yasmine.page.getByText('بصمة النسخة كاملة').locator('code').textContent()).toBe(hash);
    await chiara.page.getByRole('button', { name: 'Sign the minutes' }).click();
    await chiara.page.getByRole('button', { name: 'Check and send' }).click();
    const look = chiara.page.getByRole('dialog');
    await look.getByText('binds your authority by its signature').waitFor();
    await look.getByRole('button', { name: 'Submit for release' }).click();
    await chiara.page.getByText('Awaits a second person').first().waitFor();
    const marco = await desks.open('marco.salis');
    await marco.page.goto(chiara.page.url());
    await marco.page.getByText(hash).waitFor();
    await marco.page.getByRole('button', { name: 'Release and send' }).click();
    await send(marco.page, 'Check…', 'Confirm');
    await giulia.page.getByRole('region', { name: 'Minutes', exact: true }).getByText('Waits on').waitFor();
    await signedByRabat(desks, held);
    await giulia.page.getByText('Signed by all').waitFor();
    await yasmine.page.getByText('وقّعه الجميع').waitFor();
    expect(chiara.complaints.concat(marco.complaints, giulia.complaints, yasmine.complaints)).toEqual([]);
  });
});

/** The same at Rabat, by the door's own routes. */
async function signedByRabat(desks: Desks, record: string): Promise<void> {
  const [salma, omar] = [await desks.open('salma.tazi'), await desks.open('omar.benjelloun')];
  const state = async (desk: Desk, path: string) =>
    (await (await desk.context.request.get(`${desk.url}/api${path}`)).json()).state;
  const { sittings } = await state(salma, record);
  const { version, hash } = sittings[0].minutes.versions.at(-1);
  const answer = await salma.context.request.post(`${salma.url}/api${record}/signMinutes`, {
    headers: { origin: salma.url, 'x-entente': '1' },
    data: { input: { sitting: null, version, hash }, idempotency: crypto.randomUUID() },
  });
  const { release } = await answer.json();
  const path = `/records/private.ma-moi/release/${release}`;
  const { proposed } = await state(omar, path);
  await acts(omar, path, 'approve', { digest: proposed.digest, note: null });
}

/** As the browser would, with these things on the clipboard. */
async function paste(target: ReturnType<Page['getByRole']>, things: Readonly<Record<string, string>>): Promise<void> {
  await target.evaluate((element, held) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(held)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, things);
}
