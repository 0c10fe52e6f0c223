import request from '../../../kinds/request/index.ts';
import type { RequestState } from '../../../kinds/request/schema.ts';
import type { Changed } from '../project.ts';

/** What a partner asks of us, and the tags in it, wherever they stand; null where there are none. */
export function tagsNamed(
  me: string,
  { kind, state }: Pick<Changed, 'kind' | 'state'>,
): { readonly asker: string; readonly tags: readonly string[] } | null {
  if (kind !== request.name) return null;
  const { asked } = state as RequestState;
  if (asked === null || asked.author === me || !asked.question.to.includes(me)) return null;
  const words = JSON.stringify({ ...asked.question, attachments: null });
  const tags = [...new Set(words.match(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g) ?? [])].slice(0, 64);
  return tags.length === 0 ? null : { asker: asked.author, tags };
}
