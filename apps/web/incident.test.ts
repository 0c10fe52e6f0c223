import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins } from '../../dev/browser/acting.ts';
import { free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { fill, inArabic, send } from '../../dev/browser/forms.ts';
import { actsByTwo } from '../../dev/browser/releasing.ts';
import { watchWhatIsDrawn, whatWent } from '../../dev/browser/stays.ts';
import { group } from '../../dev/nodes/pair.ts';
import { examples } from '../../kinds/incident/examples.ts';

/** A flood, from the four answers that open the room to the lessons; each step builds on the one before. */
describe.skipIf(!browserIsThere)('an incident room, in the browsers of two ministries', () => {
  let desks: Desks;
  let chiara: Desk;
  let hicham: Desk;
  let path: string;

  beforeAll(async () => {
    desks = await openDesks();
    chiara = await desks.open('chiara.fontana');
    hicham = await desks.open('hicham.lahlou', { language: 'ar', scheme: 'dark', width: 390 });
  }, 120_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  it('[INCIDENT-27] opens from the home page of the group with four answers, and stands there on both sides', async () => {
    const { page, url } = chiara;
    await page.goto(`${url}/groups/${group}`);
    await page.getByRole('link', { name: 'Open an incident room' }).click();
    await page.locator('[data-field="template"] select').selectOption('flood');
    await page.getByText('Decide on evacuations and name the assembly points').waitFor();
    await fill(page, 'title', 'Flood of the lower valley');
    await fill(page, 'place', 'Lower valley, left bank');
    await fill(page, 'at.lat', '35.2');
    await fill(page, 'at.lon', '-6,1');
    await page.getByRole('radio', { name: 'Severe', exact: true }).check();
    await free(page);
    await send(page);
    await page.getByRole('heading', { level: 1, name: 'Flood of the lower valley' }).waitFor();
    path = new URL(page.url()).pathname;
    await arrives(hicham, path);
    await hicham.page.goto(`${hicham.url}/groups/${group}`);
    const rooms = hicham.page.getByRole('region', { name: 'خلايا الأزمة' });
    await rooms.getByText('Flood of the lower valley').waitFor();
    await rooms.getByText('التقرير المقبل').waitFor();
    await free(hicham.page);
    await rooms.getByRole('link', { name: 'Flood of the lower valley' }).click();
    await hicham.page.getByText('جسيمة').first().waitFor();
  });

  it('[WEB-161] a page that is drawn stays while what comes later is fetched: marks in the inbox, parts of a room', async () => {
    const { page, url, complaints } = await desks.open('chiara.fontana');
    await watchWhatIsDrawn(page);
    await page.goto(`${url}/inbox?box=all`);
    await page.getByText('TLP:').first().waitFor();
    expect(await whatWent(page)).toEqual([]);
    // The node's answers come when the room is drawn: what they bring along is new to this browser.
    const drawn = page.getByRole('region', { name: 'Log', exact: true }).waitFor();
    await page.route('**/api/inquiries/**', (route) => drawn.then(() => route.continue()));
    await page.goto(`${url}${path}`);
    await page.getByRole('button', { name: 'Write our situation report' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await whatWent(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('[INCIDENT-28] a line is written with Enter; what could not be sent waits and goes out once', async () => {
    const { page } = chiara;
    const line = page.getByRole('textbox', { name: 'What happened' });
    await line.fill('The water stands at the second mark.');
    await line.press('Enter');
    const log = page.getByRole('region', { name: 'Log', exact: true });
    await log.getByRole('listitem').getByText('The water stands at the second mark.').first().waitFor();
    await hicham.page.getByText('The water stands at the second mark.').first().waitFor();
    const arabic = hicham.page.getByRole('textbox', { name: 'ما الذي وقع' });
    // The last words of the page come late; without them nothing can be typed where there is no connection.
    await hicham.page.waitForLoadState('networkidle');
    await arabic.waitFor();
    await hicham.context.setOffline(true);
    await arabic.fill('أُغلقت القنطرة السفلى. \u202e<script>window.ran=1</script>');
    await arabic.press('Enter');
    await hicham.page.getByText('لم يُرسل بعد').waitFor();
    await arabic.and(hicham.page.locator(':focus')).waitFor();
    await hicham.context.setOffline(false);
    await hicham.page.getByText('لم يُرسل بعد').waitFor({ state: 'hidden' });
    await log.getByText('أُغلقت القنطرة السفلى.').waitFor();
    expect(await log.getByRole('listitem').filter({ hasText: 'أُغلقت القنطرة السفلى.' }).count()).toBe(1);
    await log.getByText('RLO').first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(undefined);
    await free(page);
    await free(hicham.page);
  });

  it('[INCIDENT-29] roles are taken on both sides, and a task is done with what shows it', async () => {
    const { page, url } = hicham;
    await page.goto(`${url}${path}?command=takeRole`);
    await page.locator('[data-field="role"] select').selectOption('liaison');
    await fill(page, 'name', 'مداوم العمليات');
    await fill(page, 'telephone', '+212 600 00 00 01');
    await free(page);
    await send(page, ...inArabic);
    await acts(chiara, path, 'takeRole', {
      role: 'lead',
      person: null,
      name: 'Duty officer',
      telephone: null,
      note: null,
    });
    await chiara.page.getByRole('region', { name: 'Roles', exact: true }).getByText('+212600000001').waitFor();
    const tasks = chiara.page.getByRole('region', { name: 'Tasks', exact: true });
    const call = tasks.getByRole('listitem').filter({ hasText: 'Call the duty officers' });
    await call.getByRole('button', { name: 'It is done…' }).click();
    await fill(chiara.page, 'evidence', 'Both were reached; channel two is used.');
    await send(chiara.page);
    await call.getByText('Both were reached').waitFor();
    await page.goto(`${url}${path}`);
    await page.getByText('المهام', { exact: true }).first().click();
    const there = page.getByRole('region', { name: 'المهام', exact: true });
    await there.getByText('Both were reached').waitFor();
    await there.getByText('الاتصال بضباط المداومة').waitFor();
  });

  /** Of a room whose next hour is more than six hours away, and how that is changed. */
  async function saysFromWhen(): Promise<void> {
    const { page } = chiara;
    const zone = 'Africa/Casablanca';
    const far = new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
      new Date(Date.now() + 9 * 3_600_000),
    );
    await acts(chiara, path, 'schedule', { hours: [`${far}:00`], zone });
    await page.getByRole('button', { name: 'Write our situation report' }).click();
    await page.getByText('No report can be written yet').waitFor();
    await page.getByText('by the clocks of Africa/Casablanca').waitFor();
    await free(page);
    await page.getByRole('link', { name: 'Change the hours of reports' }).click();
    await page.locator('[data-field="hours"] input').waitFor();
    await page.goto(`${chiara.url}${path}`);
  }

  it('[SITREP-14] [SITREP-15] both write their report of the evening; the picture shows both and marks what differs', async () => {
    const { page } = chiara;
    await saysFromWhen();
    // A report is written at most six hours before its hour: at whatever hour this runs, one is near.
    const hours = ['00:00', '04:00', '08:00', '12:00', '16:00', '20:00'];
    await acts(chiara, path, 'schedule', { hours, zone: 'Africa/Casablanca' });
    await page.getByRole('button', { name: 'Write our situation report' }).click();
    const hour = page.locator('[data-field="hour"] select');
    await hour.waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('[data-field="hour"] select')?.value !== '',
    );
    const chosen = await hour.inputValue();
    await fill(page, 'figures.1.value', '120');
    await page.locator('[data-field="words.0.situation"] textarea').fill('The water falls on the left bank.');
    await free(page);
    await send(page);
    await page.getByRole('heading', { level: 1, name: /Flood of the lower valley/ }).waitFor();
    const other = hicham.page;
    await other.goto(`${hicham.url}${path}`);
    await other.getByText('الصورة', { exact: true }).first().click();
    await other.getByRole('button', { name: 'تحرير تقريرنا عن الوضع' }).click();
    await other.locator('[data-field="hour"] select').selectOption(chosen);
    await fill(other, 'figures.1.value', '١٥٠');
    await free(other);
    await send(other, ...inArabic);
    await page.goto(`${chiara.url}${path}`);
    const picture = page.getByRole('region', { name: 'Picture of both sides' });
    await picture.getByText('Differs by 30').waitFor();
    await picture.getByText('The water falls on the left bank.').waitFor();
    await free(page);
    await picture.getByRole('button', { name: 'Accept this value' }).first().click();
    await send(page);
    await page.goto(`${chiara.url}/groups/${group}/sitrep/picture`);
    await page.getByText('Agreed: 150').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await free(page);
  });

  it('[INCIDENT-15] [INCIDENT-16] a second room opened meanwhile is seen in the first, and merged into it by both', async () => {
    const { page, url } = chiara;
    const second = await begins(hicham, 'incident', 'open', { ...examples.open, title: 'فيضان الوادي الأسفل' });
    await acts(hicham, second, 'log', {
      ...examples.log,
      at: new Date().toISOString(),
      text: 'The lower bridge is closed.',
    });
    await arrives(chiara, second);
    await page.goto(`${url}${path}`);
    await page.getByText('Another room is open for a place nearby').waitFor();
    await page.goto(`${url}${second}`);
    await page.getByRole('button', { name: 'Propose to merge this room into that one…' }).click();
    await fill(page, 'reason', 'One flood, two rooms.');
    await send(page);
    const other = hicham.page;
    await other.goto(`${hicham.url}${second}`);
    await other.getByText('One flood, two rooms.').first().waitFor();
    await other.getByText('اقتراح دمج هذه الخلية في أخرى').first().waitFor();
    await other.getByRole('button', { name: 'الموافقة' }).first().click();
    await send(other, ...inArabic);
    await other.getByText('أُدمجت هذه الخلية: يتواصل العمل في').waitFor();
    await free(other);
    await page.goto(`${url}${path}`);
    const line = page.getByRole('region', { name: 'Log', exact: true }).getByRole('listitem');
    await line.filter({ hasText: 'The lower bridge is closed.' }).getByText('From a merged room').waitFor();
    await papers([chiara, hicham], second);
  });

  it('[INCIDENT-23] [INCIDENT-29] it is closed by both; the first draft of the lessons is gone on from, signed by both and printed', async () => {
    const { page, url } = chiara;
    await acts(chiara, path, 'proposeClose', { reason: 'The water is back in its bed.' });
    const other = hicham.page;
    await other.goto(`${hicham.url}${path}`);
    await other.getByText('The water is back in its bed.').first().waitFor();
    await other.getByRole('button', { name: 'الموافقة' }).first().click();
    await send(other, ...inArabic);
    await page.goto(`${url}${path}`);
    const lessons = page.getByRole('region', { name: 'Lessons', exact: true });
    await lessons.getByText('First draft, made from the records of the room').waitFor();
    await lessons.getByText('Lessons of the incident: Flood of the lower valley').waitFor();
    await free(page);
    await lessons.getByRole('button', { name: 'Go on with this draft' }).click();
    await page.getByRole('textbox', { name: /^Text/ }).first().waitFor();
    await send(page);
    await lessons.getByText('Version 1', { exact: true }).waitFor();
    await other.goto(`${hicham.url}${path}`);
    await other.getByRole('region', { name: 'الدروس المستخلصة' }).getByText('Planned hours').waitFor();
    await free(other);
    await page.goto(`${url}${path}?command=signLessons`);
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit for release' }).click();
    await page.getByText('Awaits a second person').first().waitFor();
    const [marco, omar] = [await desks.open('marco.salis'), await desks.open('omar.benjelloun')];
    await marco.page.goto(page.url());
    await marco.page.getByRole('button', { name: 'Release and send' }).click();
    await send(marco.page, 'Check…', 'Confirm');
    const answer = await hicham.context.request.get(`${hicham.url}/api${path}`);
    const { state } = (await answer.json()) as { state: { lessons: { hash: string }[] } };
    await actsByTwo([hicham, omar], 'ma-moi', `${path}/signLessons`, { hash: state.lessons[0]?.hash });
    await page.goto(`${url}${path}`);
    await lessons.getByText('Signed by all').waitFor();
    await papers([chiara, hicham], path);
    expect(
      chiara.complaints.concat(hicham.complaints).filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED')),
    ).toEqual([]);
  });
});

/** The record on paper, for each side in its language. */
async function papers(both: readonly Desk[], record: string): Promise<void> {
  for (const [at, language] of ['en', 'ar'].entries()) {
    const desk = both[at];
    const sheet = await desk?.context.request.get(`${desk.url}/api${record}/pdf?language=${language}`);
    expect([sheet?.status(), sheet?.headers()['content-type']], language).toEqual([200, 'application/pdf']);
  }
}
