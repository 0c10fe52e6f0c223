import { describe, expect, it } from 'vitest';
import { area, crossesItself } from './area.ts';
import { place, placeName } from './place.ts';

const at = (lat: number, lon: number) => ({ lat, lon });
const square = [at(35, -6), at(36, -6), at(36, -5), at(35, -5), at(35, -6)];
const bowTie = [at(35, -6), at(36, -5), at(36, -6), at(35, -5), at(35, -6)];

describe('areas and places', () => {
  it('takes a closed polygon and a circle', () => {
    expect(area.safeParse({ polygons: [square], circles: [{ centre: at(35.8, -5.8), km: 12.5 }] }).success).toBe(true);
  });

  it.each([
    ['nothing drawn', { polygons: [], circles: [] }],
    ['an open polygon', { polygons: [square.slice(0, -1)] }],
    ['a polygon of two sides', { polygons: [[at(35, -6), at(36, -6), at(35, -6)]] }],
    ['a polygon that crosses itself', { polygons: [bowTie] }],
    ['a latitude beyond the pole', { circles: [{ centre: at(91, 0), km: 1 }] }],
    ['a metre divided', { circles: [{ centre: at(35.1234567, 0), km: 1 }] }],
  ])('refuses %s', (_, given) => {
    expect(area.safeParse(given).success).toBe(false);
  });

  it('knows a crossing from a corner', () => {
    expect(crossesItself(square)).toBe(false);
    expect(crossesItself(bowTie)).toBe(true);
  });

  it('names a place in the language of the reader, else in one it has', () => {
    const port = place.parse({
      names: [
        { language: 'fr', text: 'Port-du-Levant' },
        { language: 'ar', text: 'ميناء المشرق' },
      ],
      at: at(35.5, -5.5),
    });
    expect(placeName(port, 'ar')).toBe('ميناء المشرق');
    expect(placeName(port, 'de')).toBe('Port-du-Levant');
  });
});
