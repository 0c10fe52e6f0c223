import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acts, arrives, begins, corrects } from '../../dev/browser/acting.ts';
import { barriers, contrast, free } from '../../dev/browser/barriers.ts';
import { browserIsThere, type Desk, type DeskOptions, type Desks, openDesks } from '../../dev/browser/desks.ts';
import { proposeCharter } from '../../dev/nodes/proposed-charter.ts';
import { examples as information } from '../../kinds/information/examples.ts';
import { examples as onward } from '../../kinds/onward/examples.ts';
import { examples as referral } from '../../kinds/referral/examples.ts';
import { examples as subject } from '../../kinds/subject/examples.ts';
import { question, reply } from '../cli/demo/statements.ts';

const looks: readonly DeskOptions[] = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'ar', scheme: 'dark', width: 390 },
];

/** Every page with something on it, and everything that opens over a page. */
describe.skipIf(!browserIsThere)('every page', () => {
  let desks: Desks;
  let giulia: Desk;
  const paths: Record<string, string> = {};

  beforeAll(async () => {
    desks = await openDesks(async ({ rome }) => {
      paths.amendment = await proposeCharter(rome.directory);
    });
    giulia = await desks.open('giulia.ferri');
    const yasmine = await desks.open('yasmine.idrissi');
    const asked = question(new Date(), null);
    const request = await begins(giulia, 'request', 'ask', asked);
    const share = { ...information.share, legalBasis: 'agreement-2024' };
    const shared = await begins(giulia, 'information', 'share', share);
    await begins(giulia, 'request', 'ask', { ...asked, handling: ['H2'], handlingNote: 'Only with our consent.' });
    await arrives(yasmine, request);
    await acts(yasmine, request, 'accept', { note: 'The register is being searched.' });
    await acts(yasmine, request, 'answerPartly', { ...reply(), items: reply().items.slice(0, 1) });
    await corrects(giulia, request, 'title', 'Owner and keeper of the boat “Amal”');
    const marco = await desks.open('marco.salis');
    const open = { legalBasis: 'agreement-2024', handling: ['H0'] };
    const today = new Date().toISOString().slice(0, 10);
    const consent = { ...referral.offer.consent, day: today };
    const referred = await begins(giulia, 'referral', 'offer', { ...referral.offer, ...open, consent });
    const asks = await begins(marco, 'subject', 'receive', { ...subject.receive, ...open, receivedOn: today });
    await arrives(yasmine, referred);
    await acts(yasmine, referred, 'accept', referral.accept);
    await acts(giulia, referred, 'revoke', referral.revoke);
    await arrives(yasmine, asks);
    await acts(yasmine, asks, 'report', subject.report);
    const record = shared.split('/').at(-1);
    const to = { kind: 'information', record, owner: 'it-moi', to: null, legalBasis: 'agreement-2024' };
    const further = await begins(yasmine, 'onward', 'ask', { ...onward.ask, ...to });
    await arrives(giulia, further);
    Object.assign(paths, { referred, asks, further, permit: `${further}?command=permit` });
    Object.assign(paths, { onward: `${shared}?command=onward.ask` });
    Object.assign(paths, { request, shared, recall: `${request}?command=erasure.recall` });
  }, 180_000);
  afterAll(() => desks?.[Symbol.asyncDispose]());

  describe.each(looks)('in $language, $scheme and the other colours, $width wide', (look) => {
    const open = new Map<string, Desk>();
    async function at(login: string): Promise<Desk> {
      const desk =
        open.get(login) ?? (login === '' ? await desks.stranger('rome', look) : await desks.open(login, look));
      open.set(login, desk);
      return desk;
    }
    afterAll(async () => {
      for (const { context } of open.values()) await context.close();
    });

    it.each([
      ['', '/inbox'],
      ['', '/invitation'],
      ['giulia.ferri', '/inbox'],
      ['giulia.ferri', '/inbox?box=overdue'],
      ['giulia.ferri', '/new/request'],
      ['giulia.ferri', '/new/information'],
      ['giulia.ferri', '/new/referral'],
      ['marco.salis', '/new/subject'],
      ['giulia.ferri', 'referred'],
      ['marco.salis', 'asks'],
      ['giulia.ferri', 'request'],
      ['giulia.ferri', 'shared'],
      ['yasmine.idrissi', 'request'],
      ['yasmine.idrissi', 'onward'],
      ['giulia.ferri', 'further'],
      ['giulia.ferri', 'permit'],
      ['marco.salis', '/list/amendment'],
      ['marco.salis', 'amendment'],
      ['marco.salis', '/list/release'],
      ['giulia.ferri', '/drafts'],
      ['giulia.ferri', '/search?text=Amal'],
      ['giulia.ferri', '/directory'],
      ['giulia.ferri', '/statistics'],
      ['giulia.ferri', '/health'],
      ['anna.conti', '/journal'],
      ['anna.conti', '/transparency'],
      ['marco.salis', '/retention'],
      ['giulia.ferri', 'recall'],
      ['admin.roma', '/accounts'],
      ['admin.roma', '/lists'],
      ['giulia.ferri', '/account'],
      ['giulia.ferri', '/nowhere'],
    ])('[WEB-12] for “%s”, %s is free of barriers', async (login, path) => {
      const { page, url, complaints } = await at(login);
      await page.goto(`${url}${paths[path] ?? path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await freeInBothColours(page);
      expect(complaints).toEqual([]);
    });

    it('[WEB-12] so is what opens over a page', async () => {
      const { page, url } = await at('giulia.ferri');
      await page.goto(`${url}${paths.request}?command=withdraw`);
      await page.locator('[data-field="reason"] textarea').fill('The boat was found.');
      await page.locator('form:has([data-field="reason"]) button[type="submit"]').click();
      await opened(page, 'dialog');
      await page.locator('main').focus();
      await page.keyboard.press('Control+k');
      await opened(page, 'dialog');
      await page.keyboard.press('?');
      await opened(page, 'dialog');
      await page.locator('header [aria-haspopup="menu"]').click();
      await opened(page, 'menu');
    });
  });

  // The two above are walked everywhere; the others where an officer's day is spent, on a screen where long words show.
  it.each([
    ['fr', 'mars'],
    ['it', 'marzo'],
    ['es', 'marzo'],
    ['de', 'März'],
  ] as const)(
    '[WEB-12] [WEB-157] in %s the inbox, asking and a record are free of barriers on a narrow screen, and March is %s in an English browser',
    async (language, march) => {
      const { page, context, url, complaints } = await desks.open('giulia.ferri', { language, width: 390 });
      for (const path of ['/inbox', '/new/request', paths.request]) {
        await page.goto(`${url}${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await free(page);
        const third = page.locator('[data-field="keep"] option[value="03"]');
        if (path === '/new/request') expect(await third.textContent()).toBe(march);
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  it('[WEB-29] on paper stand the whole record, nothing to press and nothing of our own side, dark on white from a dark screen too', async () => {
    const desk = await desks.open('giulia.ferri', { scheme: 'dark' });
    const { page } = desk;
    await page.goto(`${desk.url}${paths.request}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['banner', 'navigation', 'button', 'textbox', 'combobox'] as const)
      expect([gone, ...(await page.getByRole(gone).allTextContents())]).toEqual([gone]);
    expect(await page.getByRole('heading', { name: 'Only our authority sees this' }).count()).toBe(0);
    const { facts, purpose, reasons, persons } = question(new Date(), null);
    const said = [facts, purpose, reasons, ...persons.map(({ name }) => name), reply().items[0]?.text ?? ''];
    const events = ['accepted the request', 'answered a part', 'made a correction'];
    for (const text of [...said, ...events, 'Ministère de l’Intérieur, Rabat'])
      await page.getByText(text).first().waitFor();
    expect(await faintOnWhite(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await desk.context.close();
  });
});

/** As it is, and in the other colours: of a page's barriers only the contrast depends on them. */
async function freeInBothColours(page: Page): Promise<void> {
  await free(page);
  await turnColours(page);
  expect(await barriers(page, contrast)).toEqual([]);
  await turnColours(page);
}

async function turnColours(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.mantineColorScheme = dataset.mantineColorScheme === 'dark' ? 'light' : 'dark';
  });
}

/** Checks what has opened, with the way it closes: Escape. */
async function opened(page: Page, role: 'dialog' | 'menu'): Promise<void> {
  const over = page.getByRole(role);
  await over.waitFor();
  await freeInBothColours(page);
  await page.keyboard.press('Escape');
  await over.waitFor({ state: 'detached' });
}

/** Visible words that could not be read on white paper, which prints no backgrounds. */
function faintOnWhite(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const brightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return (red * 299 + green * 587 + blue * 114) / 1000;
    };
    const words = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return words
      .filter((element) => brightness(getComputedStyle(element).color) > 140)
      .map((element) => element.textContent);
  });
}
