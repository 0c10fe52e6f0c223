import { expect, it } from 'vitest';
import { actHash, actText } from '../../../packages/kind/act-text.ts';
import { inventedSigner } from '../../../packages/kind/invented.ts';
import { indexPage, publishedPage } from './page.ts';
import { publicationPaper } from './paper.ts';
import type { Published, SignedText } from './publications.ts';
import { publicVoice } from './voice.ts';

const time = '2026-11-29T10:00:00.000Z';
const place = { group: 'gmmp.ma-it', kind: 'communique', record: 'it-moi.0199f3b2-0c00-7000-8000-000000000001' };

function signed(language: string, title: string, ...paragraphs: string[]): SignedText {
  const hash = actHash(actText({ ...place, version: 1, language, title, paragraphs }));
  const signers = ['it-moi', 'ma-moi'].map((member) => ({ member, vkey: inventedSigner(member).vkey, time }));
  return { language, title, paragraphs, hash, signers };
}

const hostile = '<script>alert(1)</script> \u202Egnp.exe';
const it_ = signed('it', 'Un ufficio', 'Le parti aprono un ufficio.', hostile);
const ar = signed('ar', 'مكتب مشترك', 'يفتح الطرفان مكتبًا في Tanger.');
const published: Published = {
  ...place,
  ...{ from: time, withdrawn: null, texts: [ar, it_], file: '' },
  names: new Map([
    ['it-moi', 'Ministero (invented)'],
    ['ma-moi', 'وزارة (invented)'],
  ]),
};
const addresses = { page: (language: string) => `page?language=${language}`, pdf: () => 'pdf', file: 'file' };

it('[PUBLIC-6] the page shows the signed text and its signatures, and nothing in it runs', async () => {
  const voice = await publicVoice('it', 'Europe/Rome');
  const page = publishedPage({ published, text: it_, voice, addresses, early: false });
  expect(page).toMatch(/^<!doctype html>\n<html lang="it" dir="ltr">/);
  expect(page).toContain('<p dir="auto">Le parti aprono un ufficio.</p>');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; [');
  expect(page).not.toMatch(/<script|\u202E|https?:/);
  for (const { vkey } of it_.signers) expect(page.replaceAll('&#x2B;', '+')).toContain(vkey);
  expect(page).toContain(it_.hash.slice(0, 4));
  expect(page).toContain('<a lang="ar" href="page?language=ar">العربية</a>');
});

it('[PUBLIC-6] an Arabic text is read from the right, and what was withdrawn says so above it', async () => {
  const withdrawn = { time, reason: 'حلّ محله نص آخر.' };
  const voice = await publicVoice('ar', 'Africa/Casablanca');
  const page = publishedPage({ published: { ...published, withdrawn }, text: ar, voice, addresses, early: false });
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page.indexOf('حلّ محله نص آخر.')).toBeLessThan(page.indexOf('<article'));
});

it('[PUBLIC-6] the list of all names each text in each of its languages, and says when there is none', async () => {
  const voice = await publicVoice('nl', 'Europe/Rome');
  expect(voice.language).toBe('en');
  const index = indexPage([{ published, address: (language) => `/x/${language}` }], 'Ministero', voice);
  expect(index).toContain('<p lang="ar" dir="rtl"><a href="/x/ar">مكتب مشترك</a></p>');
  expect(indexPage([], 'Ministero', voice)).toContain('Nothing has been published here.');
});

it('[PUBLIC-8] on paper stands the same, shaped and ordered', async () => {
  const { names, from } = published;
  const order = { names, from, withdrawn: null, zone: 'Africa/Casablanca', who: 'Ministero', now: new Date(time) };
  for (const text of [it_, ar]) {
    const pages = await publicationPaper({ ...order, text });
    expect(pages.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages.length).toBeGreaterThan(4_000);
  }
});
