import { type Borne, identifiersOf, markOf, vesselName } from '../../../packages/kind/identified.ts';
import type { Thing } from '../../../packages/kind/person.ts';
import type { RecordRow } from '../../../packages/store/port.ts';
import type { NodeCore } from '../core.ts';

type Objects = readonly Pick<Thing, 'kind' | 'value'>[];

/** Identifiers of one record that are looked for, and records that bear one of them. */
const [mostAsked, mostBearers] = [1_000, 200];

/** A record that bears an identifier, as it stands there. */
export interface Bearer {
  readonly row: RecordRow;
  readonly asked: Borne;
  readonly there: Borne;
}

interface Bearers {
  readonly bearers: readonly Bearer[];
  /** Objects that have no identifier to be looked for, or are too many. */
  readonly left: number;
  /** Whether one is borne by more records than are given. */
  readonly more: boolean;
}

/**
 * Records of these kinds that bear an identifier of these objects, asked of the view: it is found there by its one spelling among the words of the
 * record (`project.ts`), and goes from there with the record, so that nothing else has to be kept, read at a start, or forgotten.
 */
export async function bearersOf(node: NodeCore, objects: Objects, kinds: ReadonlySet<string>): Promise<Bearers> {
  const identifiers = identifiersOf(objects).slice(0, mostAsked);
  const speaking = [...kinds].filter((kind) => node.kinds.get(kind)?.subjects !== undefined);
  const bearers: Bearer[] = [];
  let more = false;
  for (const asked of identifiers) {
    const rows = await node.store.view.bearing(markOf(asked), speaking, mostBearers + 1);
    more ||= rows.length > mostBearers;
    for (const row of rows.slice(0, mostBearers)) {
      const there = borneBy(node, row).find(({ type, value }) => type === asked.type && value === asked.value);
      if (there !== undefined) bearers.push({ row, asked, there });
    }
  }
  const asked = new Set(identifiers.map(markOf));
  const isAsked = (one: Objects[number]): boolean =>
    vesselName(one) !== null || identifiersOf([one]).some((own) => asked.has(markOf(own)));
  return { bearers, left: objects.filter((one) => !isAsked(one)).length, more };
}

const borneBy = (node: NodeCore, { kind, state }: RecordRow): readonly Borne[] =>
  identifiersOf(node.kinds.get(kind)?.subjects?.(JSON.parse(state)).objects ?? []);
