import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { inForce } from '../../duty.ts';
import { cancelShiftInput, handOverInput, substituteInput, takeOverInput } from '../../inputs.ts';
import { stateIn } from '../read.ts';
import { useRosterText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { PersonField, ShiftField } from './fields.tsx';
import { recordsIn } from './records-in.ts';

const hourMs = 3_600_000;
const instantAt = (now: Date, hours = 0): string => new Date(now.getTime() + hours * hourMs).toISOString();

export const cancelShiftForm = commandForm<{ readonly shift: string; readonly reason: string }>({
  command: 'cancelShift',
  schema: cancelShiftInput,
  blank: () => ({ shift: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ shift, reason }) => ({ shift: orMissing(shift), reason: orMissing(reason.trim()) }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const state = stateIn(scope.view);
    const coming = inForce(state.shifts).filter(({ start }) => start.instant > instantAt(scope.now));
    return (
      <FieldStack>
        <ShiftField field={form.field('shift')} state={state} shifts={coming} />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

interface SubstituteDraft {
  readonly shift: string;
  readonly person: string;
  readonly from: string;
  readonly reason: string;
}

export const substituteForm = commandForm<SubstituteDraft>({
  command: 'substitute',
  schema: substituteInput,
  blank: () => ({ shift: '', person: '', from: '', reason: '' }),
  title: ({ reason }) => reason,
  input: ({ shift, person, from, reason }) => ({
    ...{ shift: orMissing(shift), person: orMissing(person), from: orMissing(from), reason: orMissing(reason.trim()) },
  }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const state = stateIn(scope.view);
    const open = inForce(state.shifts).filter(({ end }) => end.instant > instantAt(scope.now));
    const zone = state.opened?.zone ?? 'UTC';
    // Whoever chooses a shift means its beginning, or now when it runs already.
    const choose = (shift: string) => {
      const start = open.find(({ id }) => id === shift)?.start.instant ?? '';
      const now = instantAt(scope.now);
      form.set({ shift, from: start === '' || start > now ? start : now });
    };
    return (
      <FieldStack>
        <ShiftField field={{ ...form.field('shift'), change: choose }} state={state} shifts={open} />
        <PersonField field={form.field('person')} state={state} label={t('stepsIn')} />
        <MomentField
          key={form.value.shift}
          field={form.field('from')}
          label={t('steps.from')}
          help={t('clocks', { zone })}
          required
          zone={zone}
        />
        <ProseField field={form.field('reason')} label={t('reason')} required rows={2} max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

interface HandOverDraft {
  readonly shift: string;
  readonly to: string;
  readonly note: string;
  /** Addresses of records, one a line. */
  readonly open: string;
}

export const handOverForm = commandForm<HandOverDraft>({
  command: 'handOver',
  schema: handOverInput,
  blank: () => ({ shift: '', to: '', note: '', open: '' }),
  title: ({ note }) => note,
  input: ({ shift, to, note, open }, { group }) => ({
    ...{ shift: orMissing(shift), to: orMissing(to), note: orMissing(note.trim()) },
    open: recordsIn(open, group),
  }),
  Fields: ({ form, scope }) => {
    const t = useRosterText();
    const state = stateIn(scope.view);
    const [now, ago] = [instantAt(scope.now), instantAt(scope.now, -12)];
    const running = inForce(state.shifts).filter(
      ({ start, end, handedOver }) => handedOver === null && start.instant <= now && end.instant >= ago,
    );
    return (
      <FieldStack>
        <ShiftField field={form.field('shift')} state={state} shifts={running} />
        <PersonField field={form.field('to')} state={state} label={t('handTo')} />
        <ProseField field={form.field('note')} label={t('note')} help={t('note.help')} required rows={4} max={5_000} />
        <ProseField
          field={form.field('open')}
          label={t('openRecords')}
          help={t('openRecords.help')}
          rows={2}
          max={5_000}
        />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});

export const takeOverForm = commandForm<{ readonly shift: string }>({
  command: 'takeOver',
  schema: takeOverInput,
  blank: () => ({ shift: '' }),
  title: ({ shift }) => shift,
  input: ({ shift }) => ({ shift: orMissing(shift) }),
  Fields: ({ form, scope }) => {
    const state = stateIn(scope.view);
    const [now, soon] = [instantAt(scope.now), instantAt(scope.now, 1)];
    const mine = inForce(state.shifts).filter(
      ({ start, end, takenOver }) => takenOver === null && start.instant <= soon && end.instant > now,
    );
    return (
      <FieldStack>
        <ShiftField field={form.field('shift')} state={state} shifts={mine} />
      </FieldStack>
    );
  },
  Review: ({ input, group }) => <Told data={input} group={group} />,
});
