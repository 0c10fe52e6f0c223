import { ManyField, OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { endNoteInput, noteInput } from '../../inputs.ts';
import { type Cause, causes, type Effect, effects } from '../../schema.ts';
import { usePortName } from '../names.tsx';
import { stateIn } from '../read.ts';
import { useTransitText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { figureInput } from './fields.tsx';

interface NoteDraft {
  readonly cause: Cause | '';
  readonly effect: Effect | '';
  readonly left: string;
  readonly ports: readonly string[];
  readonly lines: readonly string[];
  readonly ships: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export const noteForm = commandForm<NoteDraft>({
  command: 'note',
  schema: noteInput,
  blank: ({ now }) => ({
    cause: '',
    effect: '',
    left: '',
    ports: [],
    lines: [],
    ships: [],
    from: now.toISOString(),
    to: '',
    text: '',
  }),
  title: ({ text }) => text.slice(0, 80),
  input: ({ cause, effect, left, ports, lines, ships, from, to, text }) => ({
    ...{ cause: orMissing(cause), effect: orMissing(effect), ports, lines, ships },
    left: effect === 'reduced' ? (figureInput(left) ?? null) : null,
    ...{ from: orMissing(from), to: orNull(to), text: orMissing(text.trim()) },
  }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const state = stateIn(scope.view);
    const portName = usePortName(state.places);
    const zone = state.opened?.zone ?? 'UTC';
    return (
      <FieldStack>
        <Columns>
          <OneField
            field={form.field('cause')}
            label={t('cause')}
            required
            choices={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
          />
          <OneField
            field={form.field('effect')}
            label={t('effect')}
            help={t('effect.help')}
            required
            choices={effects.map((value) => ({ value, label: t(`effect.${value}`) }))}
          />
        </Columns>
        {form.value.effect === 'reduced' ? (
          <LineField field={form.field('left')} label={t('left')} help={t('left.help')} max={3} ltr />
        ) : null}
        <Columns>
          <ManyField
            field={form.field('ports')}
            label={t('ports')}
            choices={state.places.map(({ code }) => ({ value: code, label: portName(code) }))}
          />
          <ManyField
            field={form.field('lines')}
            label={t('line')}
            choices={state.lines.map(({ code }) => ({ value: code, label: code }))}
          />
          <ManyField
            field={form.field('ships')}
            label={t('ship')}
            choices={state.ships.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Columns>
        <Columns>
          <MomentField field={form.field('from')} label={t('from')} zone={zone} required />
          <MomentField field={form.field('to')} label={t('to')} help={t('to.open')} zone={zone} />
        </Columns>
        <ProseField field={form.field('text')} label={t('text')} required max={2_000} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

export const endNoteForm = commandForm<{ readonly note: string; readonly at: string }>({
  command: 'endNote',
  schema: endNoteInput,
  blank: ({ now }) => ({ note: '', at: now.toISOString() }),
  title: ({ note }) => note,
  input: ({ note, at }) => ({ note: orMissing(note), at: orMissing(at) }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const m = useMatterText();
    const { me } = useSurroundings();
    const state = stateIn(scope.view);
    const own = state.notes.filter(({ member, ended }) => member === me && ended === null);
    return (
      <FieldStack>
        <SelectField
          field={form.field('note')}
          label={t('note')}
          required
          none={m('choose')}
          choices={own.map(({ id, cause, text }) => ({
            value: id,
            label: `${t(`cause.${cause}`)}: ${text.slice(0, 80)}`,
          }))}
        />
        <MomentField field={form.field('at')} label={t('note.at')} zone={state.opened?.zone ?? 'UTC'} required />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
