import { mirrorsOf } from '../../../packages/charter/index.ts';
import type { Verifier } from '../../../packages/notes/index.ts';
import type { NodeCore } from '../core.ts';
import { originParts } from '../names.ts';

/**
 * Who is asked how far an own feed had come: every other member; of a feed in doubt, also whoever has left since the doubt
 * began, because what we showed to such a one before it left may be held by nobody else.
 */
export function askedOf(
  {
    charters,
    head,
    me,
  }: Pick<NodeCore, 'me'> & {
    readonly charters: Pick<NodeCore['charters'], 'history'>;
    readonly head: Pick<NodeCore['head'], 'doubtedSince'>;
  },
  origin: string,
): readonly { readonly id: string; readonly mirror: Verifier }[] {
  const history = charters.history(originParts(origin)?.group ?? '');
  const since = head.doubtedSince(origin) ?? history.length;
  const counted = history.filter(({ version }) => version >= since);
  const mirrors = new Map(counted.flatMap((charter) => [...mirrorsOf(charter)]));
  return [...mirrors].filter(([id]) => id !== me).map(([id, mirror]) => ({ id, mirror }));
}
