import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registrySource } from '../dev/generate/registry.ts';
import { kinds } from './registry.gen.ts';

const here = import.meta.dirname;
const folders = [...kinds.keys()];

describe('the kinds', () => {
  it('[KIND-18] the table of kinds equals what its generator makes', () => {
    expect(readFileSync(join(here, 'registry.gen.ts'), 'utf8')).toBe(registrySource());
  });

  it.each(folders)('[KIND-18] %s: its folder has the files every kind has', (name) => {
    const files = readdirSync(join(here, name));
    for (const file of ['README.md', 'schema.ts', 'rules.ts', 'fold.ts', 'commands.ts', 'examples.ts', 'index.ts'])
      expect(files).toContain(file);
    expect(kinds.get(name)?.name).toBe(name);
  });

  it.each(folders)(
    '[KIND-18] %s: every command has an example that its schema takes, and a schema that can be published',
    async (name) => {
      const commands = kinds.get(name)?.commands ?? {};
      const { examples }: { examples: Record<string, unknown> } = await import(`./${name}/examples.ts`);
      expect(Object.keys(examples).sort()).toEqual(Object.keys(commands).sort());
      for (const [key, command] of Object.entries(commands)) {
        expect(command.name).toBe(key);
        expect(command.input.safeParse(examples[key])).toMatchObject({ success: true });
        expect(z.toJSONSchema(command.input, { io: 'input' })).toMatchObject({ type: 'object' });
      }
    },
  );

  it.each(folders)('[KIND-12] %s: every string and list of an input has a limit', (name) => {
    for (const command of Object.values(kinds.get(name)?.commands ?? {}))
      expect(unlimited(z.toJSONSchema(command.input, { io: 'input' }), command.name)).toEqual([]);
  });
});

/** Paths of strings and lists in a JSON schema that may grow without end. */
function unlimited(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => unlimited(value, `${path}.${key}`));
  const type = Reflect.get(schema, 'type');
  const has = (key: string) => Object.hasOwn(schema, key);
  const bounded = has('maxLength') || has('enum') || has('const') || has('pattern');
  if (type === 'string' && !bounded) return [path, ...inner];
  return type === 'array' && !has('maxItems') ? [path, ...inner] : inner;
}
