import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { plainText } from '../../../packages/ui/text/bidi.ts';
import type { Published, SignedText } from './publications.ts';
import { style } from './style.ts';
import { directionIn, nameOfLanguage, type PublicVoice } from './voice.ts';

/** Where the other forms of a text stand, seen from its page. */
export interface Addresses {
  page(language: string): string;
  readonly file: string;
  pdf(language: string): string;
}

interface Shown {
  readonly published: Published;
  readonly text: SignedText;
  readonly voice: PublicVoice;
  readonly addresses: Addresses;
  /** Read before its time by the own authority. */
  readonly early: boolean;
}

/**
 * A published text as a page that needs nothing else: no script, no font, no picture. It shows exactly the signed text, and the
 * signatures under it; saved to a disk it says the same.
 */
export function publishedPage(shown: Shown): string {
  const { text, voice } = shown;
  return document(voice, plainText(text.title), [
    h('main', { key: 'main' }, header(shown), body(text), signatures(shown), check(shown)),
  ]);
}

/** All texts of a node, each with the languages it can be read in. */
export function indexPage(
  all: readonly { readonly published: Published; readonly address: (language: string) => string }[],
  who: string,
  voice: PublicVoice,
): string {
  const title = voice.say('index', { name: who });
  const items = all.map(({ published, address }) =>
    h(
      'li',
      { key: published.record },
      h('span', { className: 'when' }, voice.moment(published.from)),
      ...published.texts.map(({ language, title: name }) =>
        h(
          'p',
          { key: language, lang: language, dir: directionIn(language) },
          h('a', { href: address(language) }, plainText(name)),
        ),
      ),
    ),
  );
  const list = items.length === 0 ? h('p', null, voice.say('none')) : h('ul', { className: 'index' }, ...items);
  return document(voice, title, [h('main', { key: 'main' }, h('h1', null, title), list)]);
}

function document({ language, direction }: PublicVoice, title: string, children: readonly ReactNode[]): string {
  const head = h(
    'head',
    { key: 'head' },
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', null, title),
    h('style', null, style),
  );
  const page = h('html', { lang: language, dir: direction }, head, h('body', { key: 'body' }, ...children));
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function header({ published, text, voice, addresses, early }: Shown): ReactNode {
  const names = [...new Set(text.signers.map(({ member }) => published.names.get(member) ?? member))];
  const { withdrawn } = published;
  return h(
    'header',
    { key: 'header' },
    h('p', { className: 'kind' }, voice.say('agreed', { names: voice.list(names) })),
    h('p', { className: 'when' }, voice.say(early ? 'notYet' : 'since', { when: voice.moment(published.from) })),
    withdrawn === null
      ? null
      : h(
          'div',
          { className: 'withdrawn', role: 'note' },
          h('strong', null, voice.say('withdrawn', { when: voice.moment(withdrawn.time) })),
          h('p', null, voice.say('withdrawnWords', { reason: withdrawn.reason })),
        ),
    published.texts.length < 2 ? null : otherLanguages(published, text, voice, addresses),
  );
}

function otherLanguages({ texts }: Published, shown: SignedText, voice: PublicVoice, addresses: Addresses): ReactNode {
  const links = texts.map(({ language }) =>
    language === shown.language
      ? h('strong', { key: language, lang: language, 'aria-current': 'page' }, nameOfLanguage(language))
      : h('a', { key: language, lang: language, href: addresses.page(language) }, nameOfLanguage(language)),
  );
  return h('nav', { 'aria-label': voice.say('languages') }, ...links);
}

function body({ language, title, paragraphs }: SignedText): ReactNode {
  const said = paragraphs.map((paragraph, index) => h('p', { key: index, dir: 'auto' }, plainText(paragraph)));
  return h(
    'article',
    { key: 'text', lang: language, dir: directionIn(language) },
    h('h1', null, plainText(title)),
    ...said,
  );
}

function signatures({ published, text, voice }: Shown): ReactNode {
  const rows = text.signers.map(({ member, vkey, time }) =>
    h(
      'li',
      { key: vkey },
      h('p', null, voice.say('signedBy', { name: published.names.get(member) ?? member, when: voice.moment(time) })),
      h('p', { className: 'key' }, voice.say('key'), ' ', h('code', { dir: 'ltr' }, vkey)),
    ),
  );
  const hash = h('p', { className: 'key' }, voice.say('hash'), ' ', h('code', { dir: 'ltr' }, inFours(text.hash)));
  return h('section', { key: 'signatures' }, h('h2', null, voice.say('signatures')), h('ul', null, ...rows), hash);
}

function check({ text, voice, addresses }: Shown): ReactNode {
  return h(
    'section',
    { key: 'check' },
    h('h2', null, voice.say('check')),
    h('p', null, voice.say('checkWords')),
    h(
      'p',
      { className: 'forms' },
      h('a', { href: addresses.file, download: '' }, voice.say('file')),
      h('a', { href: addresses.pdf(text.language) }, voice.say('pdf')),
    ),
  );
}

/** In groups of four, as people read it to each other. */
export const inFours = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? hash;
