import { expect, it } from 'vitest';
import { inventedCharter } from '../kind/invented.ts';
import { audience, authorIsMember, rightCharter, somebodyReads } from './audience.ts';
import { answerOf, inventedDeparture } from './invented.ts';

const three = inventedCharter('contact', ['fr-mi', 'it-moi', 'ma-moi']);

it('[POL-9] what goes to a group goes under its charter', () => {
  const departure = inventedDeparture();
  expect(answerOf(rightCharter, departure)).toBe('met');
  expect(answerOf(rightCharter, { ...departure, draft: { ...departure.draft, group: 'contact' } })).toBe(
    'policy.charter',
  );
});

it('[POL-10] the author is a member', () => {
  expect(answerOf(authorIsMember, inventedDeparture())).toBe('met');
  expect(answerOf(authorIsMember, inventedDeparture({}, { me: 'fr-mi' }))).toBe('policy.author');
});

it('[POL-11] the readers are the members, all of them and nobody else', () => {
  expect(audience(three, 'it-moi').readers.map((reader) => reader.id)).toEqual(['fr-mi', 'it-moi', 'ma-moi']);
  expect(audience(three, 'it-moi').others.map((reader) => reader.id)).toEqual(['fr-mi', 'ma-moi']);
});

it('[POL-11] an empty audience is nobody', () => {
  const alone = inventedCharter('gmmp.ma-it', ['it-moi']);
  const nobody = inventedCharter('gmmp.ma-it', []);
  expect(answerOf(somebodyReads, inventedDeparture())).toBe('met');
  expect(answerOf(somebodyReads, inventedDeparture({}, { charter: alone }))).toBe('policy.audience');
  expect(answerOf(somebodyReads, inventedDeparture({}, { charter: nobody }))).toBe('policy.audience');
});

it('[POL-11] the private group is the own authority alone', () => {
  const home = inventedCharter('private.it-moi', ['it-moi']);
  const crowded = inventedCharter('private.it-moi', ['it-moi', 'ma-moi']);
  expect(answerOf(somebodyReads, inventedDeparture({}, { charter: home }))).toBe('met');
  expect(answerOf(somebodyReads, inventedDeparture({}, { charter: crowded }))).toBe('policy.audience');
});
