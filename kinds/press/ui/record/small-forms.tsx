import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { textAt, valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { heldOf, useHeldName } from '../../../../packages/ui/time/held-name.ts';
import type { Desk } from '../../desk.ts';
import { dismissInput, rereadInput, tieInput } from '../../inputs.ts';
import { namesOf, useNames } from '../bring/names.ts';
import { stateOf } from '../read.ts';
import { usePressText } from '../text/index.ts';
import { Said } from './said.tsx';

interface TieDraft {
  /** `<kind> <record>`; empty for none. */
  readonly to: string;
}

/** To a meeting of the group's register, to another report of the same meeting; or free again. */
export const tieForm = commandForm<TieDraft>({
  command: 'tie',
  schema: tieInput,
  blank: ({ view }) => {
    const to = view === null ? null : (stateOf(view).tied?.to ?? null);
    return { to: to === null ? '' : `${to.kind} ${to.record}` };
  },
  title: ({ to }) => to,
  input: ({ to }) => {
    const [kind = '', record = ''] = to.split(' ');
    return { to: to === '' ? null : { kind, record } };
  },
  Fields: TieFields,
  Review: ({ input, group }) => <TieView input={input} group={group} />,
});

function TieView({ input, group }: { input: unknown; group: string }) {
  const t = usePressText();
  const name = useHeldName();
  const { data } = useInquiry<Desk>({ group, kind: 'press', inquiry: 'desk' });
  const to = valueAt(input, 'to');
  const [kind, record] = [textAt(to, 'kind'), textAt(to, 'record')];
  const held = kind === null || record === null ? undefined : heldOf(data?.registered, { kind, record });
  if (record === null) return <p>{t('tie.free')}</p>;
  return <p>{held === undefined ? t('tie.tied') : t('tie.to', { meeting: name(held) })}</p>;
}

function TieFields({ form, scope }: { form: Form<TieDraft>; scope: FormScope }) {
  const t = usePressText();
  const { data } = useInquiry<Desk>({ group: scope.group, kind: 'press', inquiry: 'desk' });
  const name = useHeldName();
  const own = scope.view?.line.record;
  const meetings = (data?.meetings ?? []).flatMap(({ tied, reports, countries }) => {
    const others = reports.filter(({ record }) => record !== own);
    const first = others[0];
    if (first === undefined) return [];
    const value = tied === null ? `press ${first.record}` : `${tied.kind} ${tied.record}`;
    return [{ value, label: `${countries.join(' – ')}: ${first.title}` }];
  });
  const registered = (data?.registered ?? []).map((held) => ({
    value: `${held.kind} ${held.record}`,
    label: name(held),
  }));
  return (
    <FieldStack>
      <SelectField
        field={form.field('to')}
        label={t('tie')}
        help={t('tie.help')}
        none={t('tie.none')}
        choices={[...registered, ...meetings.filter(({ value }) => !registered.some((one) => one.value === value))]}
      />
    </FieldStack>
  );
}

export const rereadForm = commandForm<{ readonly seen: boolean }>({
  command: 'reread',
  schema: rereadInput,
  blank: () => ({ seen: false }),
  title: () => '',
  input: (_, { group }) => ({ glossary: namesOf(group) }),
  Fields: ({ scope }) => {
    const t = usePressText();
    useNames(scope.group);
    return <p>{t('reread.words')}</p>;
  },
  Review: () => <RereadView />,
});

function RereadView() {
  const t = usePressText();
  return <p>{t('reread.words')}</p>;
}

export const dismissForm = commandForm<{ readonly reason: string }>({
  command: 'dismiss',
  schema: dismissInput,
  blank: () => ({ reason: '' }),
  title: ({ reason }) => reason,
  input: ({ reason }) => ({ reason: orMissing(reason.trim()) }),
  Fields: ({ form }) => {
    const t = usePressText();
    return (
      <FieldStack>
        <ProseField
          field={form.field('reason')}
          label={t('reason')}
          help={t('dismiss.help')}
          required
          rows={2}
          max={1_000}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Said data={input} />,
});
