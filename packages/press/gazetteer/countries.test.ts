import { describe, expect, it } from 'vitest';
import { bodyOf } from '../body.ts';
import { take } from '../reading.ts';
import { isReadLanguage, languages } from '../words/index.ts';
import { countries, countryForms, formKey } from './countries.ts';

describe('countries', () => {
  it('[PRESS-8] every state has a name in every language that is read', () => {
    expect(countries.length).toBeGreaterThanOrEqual(190);
    for (const language of Object.keys(languages).filter(isReadLanguage)) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      const lacking = countries.filter(
        (code) => countryForms(language).get(formKey(names.of(code) ?? ''))?.country !== code,
      );
      expect({ language, lacking }).toEqual({ language, lacking: [] });
    }
  });
  it.each([
    ['en', 'the Kenyan minister and the Peruvian envoy', 'KE PE'],
    ['fr', 'le ministre sénégalais et la ministre bulgare', 'SN BG'],
    ['de', 'der polnische Minister und die tunesischen Behörden', 'PL TN'],
    ['it', 'il ministro algerino e la ministra portoghese', 'DZ PT'],
    ['es', 'el ministro chileno y la ministra danesa', 'CL DK'],
    ['pt', 'o ministro angolano e a ministra alemã', 'AO DE'],
    ['nl', 'de Belgische minister en de Thaise premier', 'BE TH'],
    ['sv', 'den norske ministern och Kenyas premiärminister', 'KE'],
    ['ar', 'الوزير الأردني ونظيرته السويدية في بريطانيا', 'JO SE GB'],
    ['en', 'they told us to go to the US', 'US'],
  ])('[PRESS-9] %s: adjectives, feminine and plural, and genitives: %s', (language, text, codes) => {
    if (!isReadLanguage(language)) throw new Error('unknown language');
    expect(
      take(bodyOf(text), language)
        .countries.map(({ country }) => country)
        .join(' '),
    ).toContain(codes);
  });
});
