import { expect, it } from 'vitest';
import { inventedCharter } from '../kind/invented.ts';
import { fourEyes, fourEyesRules, releaseReasons } from './release.ts';

const charter = inventedCharter('gmmp.ma-it', ['it-moi', 'ma-moi'], { fourEyes: ['H2', 'H3'] });

it('[POL-14] [KIND-47] the charter’s codes and TLP:RED ask for a second person', () => {
  expect(fourEyes({ handling: ['H0', 'H1'], tlp: 'AMBER' }, charter)).toBe(null);
  expect(fourEyes({ handling: ['H1', 'H2'], tlp: 'AMBER' }, charter)).toBe('policy.release.H2');
  expect(fourEyes({ handling: ['H0'], tlp: 'RED' }, charter)).toBe('policy.release.red');
  expect(fourEyes({ handling: ['H2'], tlp: 'RED' }, { ...charter, fourEyes: [] })).toBe('policy.release.red');
});

it('[POL-19] H3 always asks for a second person', () => {
  const lenient = { ...charter, fourEyes: [] };
  expect(fourEyes({ handling: ['H1', 'H3'], tlp: 'GREEN' }, lenient)).toBe('policy.release.H3');
  expect(fourEyes({ handling: ['H1', 'H2'], tlp: 'GREEN' }, lenient)).toBe(null);
});

it('[POL-30] a permission to use something further has a reason of its own', () => {
  expect(releaseReasons).toContain('policy.release.onward');
  expect(fourEyesRules.find(({ id }) => id === 'POL-30')?.reasons).toEqual(['policy.release.onward']);
});

it('[POL-31] a signature in the name of the authority has a reason of its own', () => {
  expect(releaseReasons).toContain('policy.release.signature');
  expect(fourEyesRules.find(({ id }) => id === 'POL-31')?.reasons).toEqual(['policy.release.signature']);
});

it('[POL-32] identifiers in a row have a reason of their own', () => {
  expect(releaseReasons).toContain('policy.release.rows');
  expect(fourEyesRules.find(({ id }) => id === 'POL-32')?.reasons).toEqual(['policy.release.rows']);
});
