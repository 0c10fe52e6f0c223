import { expect, it } from 'vitest';
import { identifiersIn, namesSomebody, personsIn } from './named.ts';

const state = {
  asked: {
    question: {
      persons: [
        { name: 'Salma Invented', category: 'victim', aliases: ['سلمى', 'Salma Invented'], born: '1990', note: null },
        { name: 'Ilir Invented', category: 'witness', aliases: [], born: null },
      ],
      objects: [
        { kind: 'document', value: 'XK-2210987', note: null },
        { kind: 'vessel', value: 'Amal 3-1187', note: null },
        { kind: 'phone', value: '12', note: null },
      ],
    },
  },
  desks: [{ member: 'it-moi', persons: [{ name: 'Ilir Invented', category: 'contact' }] }],
  file: { name: 'harbour.mp4', mediaType: 'video/mp4' },
};

it('[WEB-42] everybody a record names is offered once, with every spelling; of the things only what belongs to a person', () => {
  expect(personsIn(state)).toEqual([
    { names: ['Salma Invented', 'سلمى'], born: '1990' },
    { names: ['Ilir Invented'], born: null },
  ]);
  expect(identifiersIn(state)).toEqual(['XK-2210987']);
  expect([namesSomebody(state), namesSomebody({ file: state.file }), namesSomebody(null)]).toEqual([
    true,
    false,
    false,
  ]);
});
