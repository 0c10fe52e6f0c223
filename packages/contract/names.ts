import { z } from 'zod';
import { identifierTypes } from '../match/identifiers/types.ts';
import type { Route } from './route.ts';

const recordKey = z.object({ group: z.string(), kind: z.string(), record: z.string() });
const line = z.string().max(10_000);

/** What of a name that was found answers to what of the name that is asked for (packages/match/names/compare.ts). */
const answering = z.object({
  how: z.enum(['same', 'spelling', 'script', 'initial', 'joined', 'translated', 'missing']),
  a: z.string().nullable(),
  b: z.string().nullable(),
  likeness: z.number().min(0).max(1),
});

/** How what both sides know beside the name agrees; null where one of them knows nothing. */
const agreement = z.enum(['same', 'near', 'other']).nullable();

/** A name that was found: in a record that this node holds, or in a list that its administrator loaded. */
export const nameHit = z.object({
  where: z.discriminatedUnion('in', [
    recordKey.extend({ in: z.literal('record'), title: z.string() }),
    z.object({ in: z.literal('list'), list: z.string(), id: z.string() }),
  ]),
  name: z.string(),
  born: z.string().nullable(),
  nationality: z.string().nullable(),
  /** The name is one of a vessel. */
  isVessel: z.boolean(),
  /** Identifiers that both sides bear, each in its one spelling: then the score is 1. */
  identifiers: z.array(z.object({ type: z.enum(identifierTypes), value: z.string() })),
  /** Probability in [0,1] that both are one; as in a search, lower than in a comparison of two. */
  score: z.number().min(0).max(1),
  level: z.enum(['certain', 'likely', 'possible', 'weak']),
  parts: z.array(answering),
  evidence: z.object({ born: agreement, nationality: agreement }),
});
export type NameHit = z.infer<typeof nameHit>;

/** What of a record was not compared, or not shown. */
export const leftOut = z.object({
  /** Aliases that were not looked for, because the record names so many. */
  names: z.int(),
  /** Objects that bear no identifier as one is written, so that nothing equal can be found. */
  objects: z.int(),
  /** Whether more was met than is shown. */
  hits: z.boolean(),
});
export type LeftOut = z.infer<typeof leftOut>;

export const verdicts = ['same', 'different', 'unclear'] as const;

/** What a person found of a pair that the cross-check showed. */
export const verdict = z.object({
  verdict: z.enum(verdicts),
  reason: z.string().max(2_000),
  /** Name of the account that said it; null when there is no such account any more. */
  by: z.string().nullable(),
  time: z.string(),
});

/** What stands on the other side of a pair: a record, or an entry of a list. */
const other = z.discriminatedUnion('in', [
  recordKey.extend({ in: z.literal('record') }),
  z.object({ in: z.literal('list'), list: z.string().max(64), id: z.string().max(1_000) }),
]);

export const nameRoutes = {
  /** The best names for what is typed, among what this officer may read and the lists of the node. */
  searchNames: {
    method: 'POST',
    path: '/api/names/search',
    body: z.object({ text: line, born: z.string().max(40).optional(), nationality: z.string().max(80).optional() }),
    response: z.object({ hits: z.array(nameHit), more: z.boolean(), lists: z.array(z.string()), ready: z.boolean() }),
  },
  /** Whom a record names and this node holds elsewhere: Directive (EU) 2023/977, Article 16(1)(d). Nothing of it leaves the node. */
  crossCheck: {
    method: 'GET',
    path: '/api/names/cross-check/:group/:kind/:record',
    params: recordKey,
    response: z.object({
      /** Whether records of this kind say whom they speak of. */
      names: z.boolean(),
      pairs: z.array(z.object({ asked: z.string(), hit: nameHit, said: verdict.nullable() })),
      left: leftOut,
      ready: z.boolean(),
    }),
  },
  /** Records whose names met others and of which nobody has said yet whether it is the same, the latest first. */
  namesMet: {
    method: 'GET',
    path: '/api/names/met',
    response: z.object({
      met: z.array(
        z.object({
          record: recordKey,
          title: z.string(),
          pairs: z.array(z.object({ asked: z.string(), hit: nameHit })),
          left: leftOut,
        }),
      ),
      /** How many there are, of which those are the latest. */
      count: z.int(),
    }),
  },
  judgePair: {
    method: 'POST',
    path: '/api/names/cross-check/:group/:kind/:record',
    params: recordKey,
    body: z.object({ other, verdict: z.enum(verdicts), reason: z.string().trim().min(1).max(2_000) }),
    response: z.object({ time: z.string() }),
  },
} as const satisfies Record<string, Route>;
