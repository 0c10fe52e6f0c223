import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDoor, testDoor, type Visitor } from '../../../dev/nodes/door.ts';
import { ask, group } from '../../../dev/nodes/pair.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

let at: TestDoor;
let officer: Visitor;
let document: Json;

beforeAll(async () => {
  at = await testDoor();
  officer = await at.visitor(['officer', 'head']);
  document = (await at.door.app.inject({ url: '/api/openapi.json' })).json();
});
afterAll(() => at[Symbol.asyncDispose]());

/** What others find wrong with a description: the schema that the OpenAPI Initiative publishes for 3.1, and a compiler of JSON Schema 2020-12 for each schema in it. */
async function faultsOf(described: Json): Promise<readonly string[]> {
  const { valid, errors = [] } = await new Validator().validate(structuredClone(described));
  if (!valid)
    return [errors]
      .flat()
      .map((error) => (typeof error === 'string' ? error : `${error.instancePath} ${error.message}`));
  return [...schemasIn(described, '')].flatMap(([place, schema]) => {
    try {
      compiler.compile(whole(schema, described));
      return [];
    } catch (error) {
      return [`${place} ${error instanceof Error ? error.message : 'cannot be compiled'}`];
    }
  });
}

/** Strict: a keyword that nobody knows is a fault. What is left out are manners, not meaning. */
const compiler = new Ajv2020({
  ...{ strict: true, strictTypes: false, strictTuples: false, strictRequired: false, validateFormats: false },
  keywords: ['components'],
});

/** A schema with what it may refer to. */
const whole = (schema: Json, { components }: Json): Json => ({ ...schema, components });

/** Every Schema Object of a description, by where it stands. */
function* schemasIn(described: Json, place: string): Generator<[string, Json]> {
  for (const [name, value] of Object.entries(described))
    if (isObject(value))
      if (name === 'schema') yield [`${place}/schema`, value];
      else yield* schemasIn(value, `${place}/${name}`);
}

/** What stands at a place: itself, to be changed. */
function part(of: Json, path: readonly string[]): Json {
  const found = path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), of);
  if (!isObject(found)) throw new Error(`nothing stands at ${path.join('/')}`);
  return found;
}

const json = ['content', 'application/json', 'schema'];
const list = ['paths', '/api/records', 'get'];

/** The description of one route with one place of it changed. */
function changed(path: readonly string[], change: (at: Json) => void): Json {
  const copy = structuredClone({ ...document, paths: { [list[1] ?? '']: part(document, list.slice(0, 2)) } });
  change(part(copy, path));
  return copy;
}

describe('the description of the officers’ door', () => {
  it('[NODE-22] is OpenAPI 3.1 by the published schema, each of its schemas JSON Schema 2020-12 by a compiler of others', async () => {
    expect(await faultsOf(document)).toEqual([]);
    expect([...schemasIn(document, '')].length).toBeGreaterThan(200);
  });

  it('[NODE-22] every part of an address that varies is told as a parameter, and no other', () => {
    const named = ({ parameters }: Json): readonly unknown[] =>
      isObject(parameters)
        ? Object.values(parameters).flatMap((one) => (isObject(one) && one.in === 'path' ? one.name : []))
        : [];
    for (const [path, methods] of Object.entries(part(document, ['paths'])))
      for (const operation of Object.values(isObject(methods) ? methods : {}))
        expect([path, isObject(operation) ? named(operation) : null]).toEqual([
          path,
          [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        ]);
  });

  it('[NODE-22] answers are as it says', async () => {
    const { record } = await ask(at.rome, { title: 'Van near the border' });
    const asked: readonly (readonly [path: string, url: string, status: number])[] = [
      ['/api/records', '/api/records?box=all', 200],
      ['/api/counters', '/api/counters', 200],
      ['/api/records/{group}/{kind}/{record}', `/api/records/${group}/request/${record}`, 200],
      ['/api/records/{group}/{kind}/{record}', `/api/records/${group}/request/it-moi.none`, 404],
      ['/api/records', '/api/records?limit=0', 400],
    ];
    for (const [path, url, status] of asked) {
      const answer = await officer.get(url);
      expect([url, answer.status]).toEqual([url, status]);
      const schema = part(document, ['paths', path, 'get', 'responses', String(status), ...json]);
      const isSo = compiler.compile(whole(schema, document));
      expect([url, isSo(await answer.json()), isSo.errors]).toEqual([url, true, null]);
      expect([url, isSo({ rows: 'many' })]).toEqual([url, false]);
    }
  });

  it.each<[what: string, path: readonly string[], change: (at: Json) => void, fault: RegExp]>([
    ['an answer without a description', [...list, 'responses', '200'], (at) => delete at.description, /description/],
    ['a parameter nowhere', [...list, 'parameters', '0'], (at) => Object.assign(at, { in: 'body' }), /in/],
    [
      'a type that is none',
      [...list, 'parameters', '0', 'schema'],
      (at) => Object.assign(at, { type: 'text' }),
      /type/,
    ],
    [
      'a keyword that is none',
      [...list, 'parameters', '0', 'schema'],
      (at) => Object.assign(at, { least: 1 }),
      /least/,
    ],
    [
      'a pattern that is none',
      ['components', 'schemas', 'Failure'],
      (at) => Object.assign(at, { pattern: '(' }),
      /pattern|regular/,
    ],
    [
      'a reference to nothing',
      [...list, 'responses', '401', ...json],
      (at) => Object.assign(at, { $ref: '#/components/schemas/Failures' }),
      /Failures/,
    ],
  ])('[NODE-22 control] %s is found', async (_, path, change, fault) => {
    expect((await faultsOf(changed(path, change))).join('\n')).toMatch(fault);
  });
});
