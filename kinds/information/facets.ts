import { unacknowledged } from '../../packages/kind/correction.ts';
import { lastWords } from '../../packages/kind/feedback.ts';
import type { Attachment, Disclosure, Facets, Tally } from '../../packages/kind/kind.ts';
import { allHandling } from '../../packages/kind/marks.ts';
import type { InformationState, InformationWord, Notice, Receiver } from './schema.ts';

const searchable = 32_768;

/** What a notice goes under: the codes of its items together, their notes joined. */
export function disclosureOf(notice: Notice, keep: string = notice.keep, about: readonly unknown[] = []): Disclosure {
  const { purpose, necessity, legalBasis, tlp, pap } = notice;
  const handling = allHandling(...notice.items.map((item) => item.handling));
  const notes = notice.items.flatMap((item) => item.handlingNote ?? []);
  const persons = notice.persons.map(({ category }) => ({ category }));
  const items = notice.items.map(({ basis }) => ({ basis }));
  const common = { purpose, necessity, legalBasis, persons, items, about, repeats: false, handling, tlp, pap, keep };
  return notes.length === 0 ? common : { ...common, handlingNote: notes.join('\n') };
}

/** The receiver has said what it did with it, or what it thinks of it. */
function hasSpoken(receiver: Receiver): boolean {
  return receiver.acts.length > 0 || receiver.feedback.length > 0;
}

export function informationState(state: InformationState): InformationWord {
  if (state.shared === null) return 'erased';
  return state.receivers.every(hasSpoken) ? 'actedUpon' : 'shared';
}

export function facets(state: InformationState): Facets | null {
  const { shared, erased } = state;
  const first = shared ?? erased[0];
  if (first === undefined) return null;
  const notice = shared?.notice ?? null;
  const open = state.receivers.filter((receiver) => !hasSpoken(receiver)).map((receiver) => receiver.member);
  return {
    title: notice?.title ?? '',
    from: first.author,
    to: notice?.to ?? [],
    state: informationState(state),
    ended: open.length === 0,
    waitingOn: open.sort(),
    created: first.time,
    updated: state.updated,
    due: null,
    where: null,
    urgency: null,
    reference: notice?.reference ?? null,
    handling: marking(notice),
    text: notice === null ? '' : words(notice).slice(0, searchable),
  };
}

function marking(notice: Notice | null): Facets['handling'] {
  if (notice === null) return { codes: [], tlp: 'RED', pap: 'RED' };
  return { codes: disclosureOf(notice).handling, tlp: notice.tlp, pap: notice.pap };
}

function words({ title, reference, context, persons, objects, items }: Notice): string {
  const said = [
    title,
    reference,
    ...persons.flatMap((person) => [person.name, ...person.aliases, person.note]),
    ...objects.flatMap((object) => [object.value, object.note]),
    ...items.map((item) => item.text),
    context,
  ];
  return said.filter((text) => text !== null).join('\n');
}

export function tallies({ shared, receivers }: InformationState): readonly Tally[] {
  if (shared === null) return [];
  return receivers.flatMap((receiver) => {
    const count = (measure: string, day: string) => ({
      day,
      asker: shared.author,
      holder: receiver.member,
      measure,
      count: 1,
    });
    return [
      count('shared', shared.notice.day),
      count(`purpose:${shared.notice.purposeClass}`, shared.notice.day),
      ...receiver.acts.map((act) => count('actedUpon', act.day)),
      ...lastWords(receiver.feedback, () => receiver.member).map((feedback) =>
        count(`feedback:${feedback.verdict}`, feedback.day),
      ),
    ];
  });
}

export function reactions(state: InformationState, me: string): readonly { command: string; input: unknown }[] {
  return unacknowledged(state.corrections, me).map(({ id }) => ({
    command: 'acknowledgeCorrection',
    input: { correction: id },
  }));
}

export function attachments({ shared }: InformationState): readonly Attachment[] {
  return shared?.notice.items.flatMap((item) => item.attachments) ?? [];
}
