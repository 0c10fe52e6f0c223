import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../packages/ui/text/languages.ts';
import { examples } from './examples.ts';
import { askInput } from './inputs.ts';
import type { Template } from './ui/template.ts';

const folder = join(import.meta.dirname, 'ui/templates');
const files = readdirSync(folder);

describe.each(files)('the template %s', (file) => {
  const read = async (): Promise<Template> => (await import(join(folder, file))).default;

  it('[ASSISTANCE-5] is complete in all six languages, each in its own script', async () => {
    const { names, hint, items } = await read();
    for (const said of [names, hint, ...items.map((item) => item.names)]) {
      expect(Object.keys(said).sort()).toEqual([...languages].sort());
      expect(said.ar).toMatch(/[\u0600-\u06FF]/);
      for (const language of languages) expect(said[language].trim().length).toBeGreaterThan(3);
      expect([said.en, said.fr, said.it, said.es, said.de].every((text) => !/[\u0600-\u06FF]/.test(text))).toBe(true);
    }
    expect(items.length).toBeGreaterThan(2);
  });

  it('[ASSISTANCE-5] makes a request that the command takes', async () => {
    const { items } = await read();
    const asked = items.map(({ names, unit, priority, quantity }) => ({
      ...{ id: null, unit, priority, quantity, from: '2026-12-01', until: null, note: null },
      names: languages.map((language) => ({ language, text: names[language] })),
    }));
    const template = file.slice(0, -3);
    expect(askInput.safeParse({ ...examples.ask, template, items: asked })).toMatchObject({ success: true });
  });
});

it('[ASSISTANCE-5] the Games, the flood and the earthquake are among them', () => {
  expect(files).toEqual(
    expect.arrayContaining(['games.ts', 'flood.ts', 'earthquake.ts', 'fire.ts', 'rescue.ts', 'crowd.ts']),
  );
});
