import { expect, it } from 'vitest';
import { datedTitle, titleIn } from './titles.ts';

it('[WEB-61] a record is called in the language of the reader, else in the first it has, else by the one text there is', () => {
  const titles = [
    { language: 'fr', text: 'Troisième réunion' },
    { language: 'ar', text: 'الاجتماع الثالث' },
  ];
  const title = 'Troisième réunion · الاجتماع الثالث';
  expect(['ar', 'fr', 'it'].map((language) => titleIn({ title, titles }, language))).toEqual([
    'الاجتماع الثالث',
    'Troisième réunion',
    'Troisième réunion',
  ]);
  expect(titleIn({ title: 'Amal' }, 'ar')).toBe('Amal');
  expect(titleIn({ title: 'Amal', titles: [] }, 'ar')).toBe('Amal');
  expect(titleIn({ title: 'Amal', titles: [{ language: 'ar', text: '' }] }, 'ar')).toBe('Amal');
});

it('[WEB-61] a day at the end of a title is taken apart from what stands before it', () => {
  expect(datedTitle('Flood (invented) · 2026-11-30 06:00')).toEqual({
    ...{ before: 'Flood (invented)', between: ' · ', day: '2026-11-30', hour: '06:00' },
  });
  expect(datedTitle('SUD 2026-11-30')).toMatchObject({ before: 'SUD', day: '2026-11-30', hour: undefined });
  expect(datedTitle('2026-11-30 is the day')).toBeNull();
});
