import type { Preview } from '../../../packages/contract/record.ts';
import type { CommandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { type GroupView, useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import type { DraftPlace } from '../drafts/use-draft.ts';
import { kindEntry } from '../frame/kinds.ts';
import { useSigned } from '../frame/officer.ts';
import { silent } from '../offline/kept.ts';
import { outboxOf } from '../offline/outbox-now.ts';

/** Whether an act may wait on this device: its kind says so, and the page knows who is in the group. */
export function mayWait(kind: string, command: string, group: GroupView | undefined): boolean {
  return group !== undefined && (kindEntry(kind)?.menu.offline?.includes(command) ?? false);
}

/**
 * The last look as far as it is possible without the node: who is in the group, and so will read it. The node looks again before it
 * is sent, and whatever is different then stops it.
 */
export function previewHere(group: GroupView): Preview {
  return {
    audience: group.members.filter(({ self }) => !self).map(({ id, name, country }) => ({ member: id, name, country })),
    stays: ['identity', 'drafts', 'notes'].map((what) => ({ what, why: `stays.${what}` })),
    refusals: [],
    release: null,
    leaves: null,
    taken: [],
  };
}

/** What happens to a form when the node does not answer; null when it cannot wait, or when the node did answer. */
export function useSendLater<D extends object>(form: CommandForm<D>, { kind, id, scope }: DraftPlace) {
  const { groups } = useSurroundings();
  const { officer } = useSigned();
  const group = groups.find((each) => each.id === scope.group);
  return {
    /** The look without the node, after this fault. */
    lookAfter(fault: unknown): Preview | null {
      return group && silent(fault) && mayWait(kind, form.command, group) ? previewHere(group) : null;
    },
    async keep(draft: D, base: string | null, input: unknown, idempotency: string): Promise<void> {
      await outboxOf(officer.id).keep({
        ...{ id: idempotency, group: scope.group, kind, record: scope.view?.line.record ?? null },
        ...{ command: form.command, title: form.title(draft).slice(0, 300), input },
        draft: { id, base, value: Object.fromEntries(Object.entries(draft)) },
        shown: group?.members.map((member) => member.id) ?? [],
      });
    },
  };
}
