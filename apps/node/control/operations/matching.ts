import { z } from 'zod';
import { taggingView } from '../../../../packages/contract/tagging.ts';
import { OperationFailed } from '../failure.ts';
import { needRunning, operation } from '../operation.ts';

const hex = z.string();
const auditOutput = z.object({
  record: z.string(),
  batch: z.string(),
  group: z.string(),
  holder: z.string(),
  category: z.string(),
  week: z.string(),
  day: z.string(),
  slot: z.number(),
  reference: z.string(),
  purpose: z.string(),
  legalBasis: z.string(),
  identifiers: z.array(z.object({ type: z.string(), value: z.string() })).readonly(),
  isSame: z.boolean(),
  proofHolds: z.boolean().nullable(),
  hitsAgree: z.boolean().nullable(),
  transcript: z
    .object({
      suite: z.literal('ristretto255-SHA512'),
      mode: z.literal('VOPRF'),
      publicKey: hex,
      inputs: z.array(hex).readonly(),
      blinds: z.array(hex).readonly(),
      blinded: z.array(hex).readonly(),
      evaluated: z.array(hex).readonly(),
      proof: hex,
      hits: z.array(z.object({ at: z.number(), tag: hex })).readonly(),
    })
    .nullable(),
});

/** Makes a batch again from its seed and compares it with the feed. */
export const matchAudit = operation(
  z.object({ record: z.string() }),
  auditOutput,
  async ({ core, log }, { record }) => {
    const { audit } = await import('../../matching/audit.ts');
    const found = await audit(core, record);
    if (found === null)
      throw new OperationFailed(
        'match.nothing',
        `Nothing was asked in private under ${record}: name a record of the kind "sought".`,
      );
    log.info({ event: 'match-audit', record }, 'audit');
    return found;
  },
);

/** How far the tagging under way has come. */
export const matchStatus = operation(z.object({}), z.object({ tagging: taggingView.nullable() }), async (node) => ({
  tagging: needRunning(node).matching.tagging(),
}));

const lookMs = 250;

/** Publishes the tags that are missing and says how far it has come; Ctrl-C stops it, and what is done is kept. */
export const matchTag = operation(
  z.object({}),
  z.object({ done: z.boolean() }),
  async (node, _, { progress, signal }) => {
    const { matching } = needRunning(node);
    const told = setInterval(() => {
      const now = matching.tagging();
      if (now === null || now.total === 0) return;
      const { category, asker, done, total, rate, remaining } = now;
      const speed = rate === null ? '' : ` (${Math.round(rate)} a second, ${Math.round(remaining ?? 0)} s left)`;
      progress({ t: 'count', what: `identifiers tagged under ${category} for ${asker}${speed}`, done, total });
    }, lookMs);
    const stop = (): void => matching.cancel();
    signal.addEventListener('abort', stop);
    try {
      await matching.publish();
    } finally {
      clearInterval(told);
      signal.removeEventListener('abort', stop);
    }
    return { done: !signal.aborted };
  },
);

/** Stops the tagging under way, whoever began it. */
export const matchCancel = operation(z.object({}), z.object({ wasTagging: z.boolean() }), async (node) => {
  const { matching } = needRunning(node);
  const wasTagging = matching.tagging() !== null;
  matching.cancel();
  return { wasTagging };
});
