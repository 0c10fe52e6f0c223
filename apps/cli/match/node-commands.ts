import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import type { OutputOf } from '../../node/control/operations.ts';
import { perform } from '../connect.ts';
import { does, withCommon } from '../terminal.ts';

/** `entente match audit RECORD [-o FILE]`: what a batch asked, made again from its seed, for whoever oversees the authority. */
export function auditCommand(): Command {
  const command = withCommon(new Command('audit'))
    .description('open a private question again: what was asked, and whether the feed says the same')
    .argument('<record>', 'id of the record of the kind "sought"')
    .option('-o, --output <file>', 'write the transcript for another implementation of RFC 9497 to check');
  return does(command, async (terminal, [record = '']) => {
    const { output } = z.object({ output: z.string().optional() }).parse(command.opts());
    const found = await perform(terminal, 'match.audit', { record });
    if (output !== undefined) writeFileSync(output, `${JSON.stringify(found.transcript, null, 2)}\n`, { mode: 0o600 });
    const holds = found.isSame && found.proofHolds !== false && found.hitsAgree !== false;
    return { text: told(found), json: { ok: holds, ...found }, exit: holds ? 0 : 1 };
  });
}

const yes = (value: boolean | null, good: string, bad: string, unknown: string): string =>
  value === null ? unknown : value ? good : bad;

function told(found: OutputOf<'match.audit'>): string {
  const { identifiers, transcript } = found;
  const hits = new Map(transcript?.hits.map(({ at, tag }) => [at, tag]));
  return [
    `${found.reference}: ${identifiers.length} asked of ${found.holder} in ${found.group}, category ${found.category}, place ${found.slot} of ${found.day}.`,
    `Purpose: ${found.purpose} (${found.legalBasis})`,
    ...identifiers.map(
      ({ type, value }, at) => `  ${type}\t${value}${hits.has(at) ? `\thit, tag ${hits.get(at)}` : ''}`,
    ),
    yes(
      found.isSame,
      'The batch made again from its seed is the one in the feed.',
      'THE BATCH IN THE FEED IS ANOTHER.',
      '',
    ),
    yes(
      found.proofHolds,
      'The proof of the answer holds.',
      'THE PROOF OF THE ANSWER DOES NOT HOLD.',
      'There is no answer.',
    ),
    yes(
      found.hitsAgree,
      'The hits written down are those the answer gives.',
      'THE HITS WRITTEN DOWN ARE NOT THOSE THE ANSWER GIVES.',
      'The tags of that week are not here, so the hits cannot be compared.',
    ),
  ].join('\n');
}

/** `entente match tag`: publishes the tags of the week now, and says how far it has come. */
export function tagCommand(): Command {
  const command = withCommon(new Command('tag')).description(
    'publish the tags of this week that are missing; Ctrl-C stops',
  );
  return does(command, async (terminal) => {
    const { done } = await perform(terminal, 'match.tag', {});
    const text = done ? 'The tags of this week are published.' : 'Stopped: what is tagged is kept.';
    return { text, json: { ok: true, done }, exit: done ? 0 : 1 };
  });
}

/** `entente match cancel`: stops a tagging under way. */
export function cancelCommand(): Command {
  const command = withCommon(new Command('cancel')).description('stop the tagging under way; what is tagged is kept');
  return does(command, async (terminal) => {
    const { wasTagging } = await perform(terminal, 'match.cancel', {});
    const text = wasTagging ? 'Stopped: "entente match tag" goes on where it was.' : 'Nothing was being tagged.';
    return { text, json: { ok: true, wasTagging } };
  });
}

/** `entente match status`: how far a tagging under way has come. */
export function statusCommand(): Command {
  const command = withCommon(new Command('status')).description('how far the tagging of identifiers has come');
  return does(command, async (terminal) => {
    const { tagging } = await perform(terminal, 'match.status', {});
    if (tagging === null) return { text: 'Nothing is being tagged.', json: { ok: true, tagging } };
    const { done, total, rate, remaining, category, asker } = tagging;
    const speed = `${Math.round(rate ?? 0)} a second, ${Math.round(remaining ?? 0)} s left`;
    return {
      text: `${done} of ${total} identifiers under ${category} for ${asker}, ${speed}.`,
      json: { ok: true, tagging },
    };
  });
}
