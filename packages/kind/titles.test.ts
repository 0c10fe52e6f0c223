import { expect, it } from 'vitest';
import { titleIn } from './titles.ts';

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
