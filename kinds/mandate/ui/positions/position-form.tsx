import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Field, Form } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { textAt } from '../../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { endPositionInput, positionInput, positionOnInput } from '../../inputs.ts';
import type { Lanes } from '../../inquiries.ts';
import { isOpen, matters } from '../../positions.ts';
import { type Lane, type Stance, stances } from '../../schema.ts';
import { inForce } from '../../versions.ts';
import { stateOf } from '../read.ts';
import { useMandateText } from '../text/index.ts';
import { MatterCard } from './matter-card.tsx';
import { Stanced } from './stanced.tsx';

interface PositionDraft {
  readonly lane: Lane | '';
  readonly topic: string;
  readonly stance: Stance | '';
  readonly reason: string;
}
const blank: PositionDraft = { lane: '', topic: '', stance: '', reason: '' };

/** On a topic in words, from the page of the mandate. */
export const takePositionForm = commandForm<PositionDraft>({
  command: 'takePosition',
  schema: positionInput,
  blank: () => blank,
  title: ({ topic }) => topic,
  input: ({ lane, topic, stance, reason }) => ({
    lane: orMissing(lane),
    about: { topic: orMissing(topic.trim()) },
    stance: orMissing(stance),
    reason: orMissing(reason.trim()),
  }),
  Fields: ({ form, scope }) => {
    const t = useMandateText();
    const { me } = useSurroundings();
    const state = scope.view === null ? null : stateOf(scope.view);
    const lanes = (state === null ? [] : (inForce(state)?.terms.lanes ?? [])).filter(({ members }) =>
      members.includes(me),
    );
    const topics = (state === null ? [] : matters(state)).flatMap(({ about }) =>
      'topic' in about ? [about.topic] : [],
    );
    const topic = { ...form.field('topic'), name: 'about' };
    return (
      <FieldStack>
        <SelectLane field={form.field('lane')} lanes={lanes.map(({ lane }) => lane)} />
        {topics.length === 0 ? null : (
          <SelectField
            field={{ ...topic, name: 'known', error: undefined }}
            label={t('topic.known')}
            none={t('topic.new')}
            choices={topics.map((value) => ({ value, label: value }))}
          />
        )}
        <LineField field={topic} label={t('topic')} help={t('topic.help')} required max={200} />
        <StanceFields stance={form.field('stance')} reason={form.field('reason')} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Stanced data={input} />,
});

interface OnDraft extends Omit<PositionDraft, 'topic'> {
  readonly mandate: string;
}

/** From the page of the record it is about: the group's mandate is looked up, and with it the lanes that are ours. */
export const takePositionOnForm = commandForm<OnDraft>({
  command: 'takePositionOn',
  schema: positionOnInput,
  blank: () => ({ mandate: '', lane: '', stance: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ mandate, lane, stance, reason }, { about }) => ({
    mandate: orMissing(mandate),
    kind: about?.view.line.kind,
    record: about?.view.line.record,
    lane: orMissing(lane),
    stance: orMissing(stance),
    reason: orMissing(reason.trim()),
  }),
  Fields: ({ form, scope }) => <OnFields form={form} scope={scope} />,
  Review: ({ input }) => <Stanced data={input} />,
});

function OnFields({ form, scope }: { form: Form<OnDraft>; scope: FormScope }) {
  const t = useMandateText();
  const { me } = useSurroundings();
  const { kind = '', record = '' } = scope.about?.view.line ?? {};
  const found = useInquiry<Lanes>({ group: scope.group, kind: 'mandate', inquiry: 'about' }, { kind, record });
  if (!found.data) return null;
  const { record: mandate, lanes, matters: there } = found.data;
  const own = lanes.filter(({ members }) => members.includes(me)).map(({ lane }) => lane);
  if (mandate === null || own.length === 0) return <Notice tone="info" title={t('lanes.noneYours')} />;
  const lane = form.field('lane');
  return (
    <FieldStack>
      {there.map((matter) => (
        <MatterCard key={matter.key} matter={matter} group={scope.group} named={false} />
      ))}
      <SelectLane field={{ ...lane, change: (next) => form.set({ lane: next, mandate }) }} lanes={own} />
      <StanceFields stance={form.field('stance')} reason={form.field('reason')} />
    </FieldStack>
  );
}

function SelectLane({ field, lanes }: { field: Field<Lane | ''>; lanes: readonly Lane[] }) {
  const t = useMandateText();
  const m = useMatterText();
  return (
    <SelectField
      field={field}
      label={t('lane')}
      help={t('lane.help')}
      required
      none={m('choose')}
      choices={lanes.map((value) => ({ value, label: t(`lane.${value}`) }))}
    />
  );
}

function StanceFields({ stance, reason }: { stance: Field<Stance | ''>; reason: Field<string> }) {
  const t = useMandateText();
  return (
    <>
      <OneField
        field={stance}
        label={t('stance')}
        required
        choices={stances.map((value) => ({ value, label: t(`stance.${value}`) }))}
      />
      <ProseField field={reason} label={t('reason')} help={t('position.reason')} required rows={2} max={2_000} />
    </>
  );
}

/** One of our own that still holds. */
export const withdrawPositionForm = commandForm<{ readonly position: string; readonly reason: string }>({
  command: 'withdrawPosition',
  schema: endPositionInput,
  blank: () => ({ position: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ position, reason }) => ({ position: orMissing(position), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useMandateText();
    const m = useMatterText();
    const { me } = useSurroundings();
    const own = (scope.view === null ? [] : stateOf(scope.view).positions).filter(
      (one) => isOpen(one) && one.author === me,
    );
    const nameOf = ({ about, lane, stance }: (typeof own)[number]) =>
      `${t(`lane.${lane}`)} · ${'topic' in about ? about.topic : t('matter.record')} · ${t(`stance.${stance}`)}`;
    return (
      <FieldStack>
        <SelectField
          field={form.field('position')}
          label={t('position')}
          required
          none={m('choose')}
          choices={own.map((one) => ({ value: one.id, label: nameOf(one) }))}
        />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>,
});
