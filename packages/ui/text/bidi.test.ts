import { describe, expect, it } from 'vitest';
import { pieces, plainText } from './bidi.ts';
import { formatMessage } from './message.ts';

describe('text of peers', () => {
  it('[WEB-5] shows every control that changes reading order by its name', () => {
    expect(plainText('report \u202Egpj.exe')).toBe('report [RLO]gpj.exe');
    for (const control of '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069') {
      expect(pieces(`a${control}b`).map((piece) => piece.control !== null)).toEqual([false, true, false]);
    }
  });
  it('leaves the marks that Arabic typing needs', () => {
    expect(plainText('لفتيت\u200F (12)')).toBe('لفتيت\u200F (12)');
  });
  it('[WEB-6] isolates a name inside a sentence of the other direction, and no name reaches beyond its isolate', () => {
    expect(formatMessage('en-GB', 'From {name}, today', { name: 'الأمن' })).toBe('From \u2068الأمن\u2069, today');
    expect(formatMessage('ar-MA', 'من {name}', { name: 'Roma' })).toBe('من \u2068Roma\u2069');
    expect(formatMessage('en-GB', 'From {name}', { name: 'Roma' })).toBe('From Roma');
    expect(formatMessage('ar-MA', 'من {name}', { name: 'Ro\u2069ma' })).toBe('من \u2068Ro[PDI]ma\u2069');
  });
  it('says Arabic numbers in their six forms', () => {
    const days = '{count, plural, zero {صفر} one {يوم} two {يومان} few {# أيام} many {# يوماً} other {# يوم}}';
    const said = [0, 1, 2, 5, 11, 100].map((count) => formatMessage('ar-MA-u-nu-latn', days, { count }));
    expect(said).toEqual(['صفر', 'يوم', 'يومان', '5 أيام', '11 يوماً', '100 يوم']);
    expect(formatMessage('ar-MA-u-nu-arab', days, { count: 5 })).toBe('٥ أيام');
  });
});
