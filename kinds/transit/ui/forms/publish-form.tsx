import { asciiDigits } from '../../../../packages/formats/table/figures.ts';
import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { publishInput } from '../../inputs.ts';
import type { TransitState } from '../../schema.ts';
import { usePortName } from '../names.tsx';
import { stateIn } from '../read.ts';
import { useTransitText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { figureInput } from './fields.tsx';

interface RowDraft {
  /** `total`, `port CODE` or `line CODE`. */
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly passengers: string;
  readonly vehicles: string;
  readonly rotations: string;
  readonly change: string;
  readonly changeVehicles: string;
  readonly base: string;
}
interface PublishDraft {
  readonly source: string;
  readonly shore: string;
  readonly edition: string;
  readonly way: 'out' | 'in' | 'both' | '';
  readonly rows: readonly RowDraft[];
}
const blankRow: RowDraft = {
  ...{ about: 'total', from: '', to: '', passengers: '', vehicles: '', rotations: '' },
  ...{ change: '', changeVehicles: '', base: '' },
};

const figure = (text: string): unknown => figureInput(text) ?? null;
/** Percent as printed, in whatever digits and with a comma or a point. */
const percent = (text: string): string | null => {
  const plain = asciiDigits(text)
    .replace(/[%٪\s]/g, '')
    .replace(/[,٫]/g, '.')
    .replace(/[−–]/g, '-');
  return plain === '' ? null : plain;
};
const year = (text: string): string | undefined => orMissing(asciiDigits(text.trim()));

/** Figures that were published of a shore, as they were printed. */
export const publishForm = commandForm<PublishDraft>({
  command: 'publish',
  schema: publishInput,
  blank: ({ now }) => ({ source: '', shore: '', edition: now.toISOString().slice(0, 4), way: 'out', rows: [blankRow] }),
  title: ({ source }) => source,
  input: ({ source, shore, edition, way, rows }) => ({
    ...{ source: orMissing(source.trim()), shore: orMissing(shore), edition: year(edition), way: orMissing(way) },
    rows: rows.map(({ about, from, to, passengers, vehicles, rotations, change, changeVehicles, base }) => {
      const [what, code = null] = about.split(' ');
      const changes = { passengers: percent(change), vehicles: percent(changeVehicles) };
      const isStated = changes.passengers !== null || changes.vehicles !== null;
      return {
        ...{ what, code, from: orMissing(from), to: orMissing(to) },
        ...{ passengers: figure(passengers), vehicles: figure(vehicles), rotations: figure(rotations) },
        change: isStated ? { base: year(base), ...changes } : null,
      };
    }),
  }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const m = useMatterText();
    const member = useMemberName();
    const state = stateIn(scope.view);
    const shores = [...new Set(state.places.map((place) => place.member))];
    return (
      <FieldStack>
        <LineField
          field={form.field('source')}
          label={t('published.source')}
          help={t('published.source.help')}
          required
          max={200}
        />
        <Columns>
          <SelectField
            field={form.field('shore')}
            label={t('published.shore')}
            required
            none={m('choose')}
            choices={shores.map((value) => ({ value, label: member(value) }))}
          />
          <LineField field={form.field('edition')} label={t('published.edition')} required max={4} ltr />
          <OneField
            field={form.field('way')}
            label={t('way')}
            required
            choices={(['out', 'in', 'both'] as const).map((value) => ({ value, label: t(`way.${value}`) }))}
          />
        </Columns>
        <RowsField
          label={t('published.rows')}
          help={t('published.rows.help')}
          form={form}
          field={form.field('rows')}
          blank={() => {
            const last = form.value.rows.at(-1);
            return last === undefined ? blankRow : { ...blankRow, from: last.from, to: last.to, base: last.base };
          }}
          max={60}
          name={(position) => t('published.one', { position })}
          words={{ add: t('published.add'), remove: t('published.remove') }}
          row={({ form: one }) => <RowFields form={one} state={state} />}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

function RowFields({ form, state }: { form: Form<RowDraft>; state: TransitState }) {
  const t = useTransitText();
  const portName = usePortName(state.places);
  const ports = state.places.filter(({ what }) => what === 'port');
  const figures = [
    ['passengers', t('passengers')],
    ['vehicles', t('vehicles')],
    ['rotations', t('rotations')],
  ] as const;
  return (
    <>
      <Columns>
        <SelectField
          field={form.field('about')}
          label={t('published.about')}
          none="–"
          choices={[
            { value: 'total', label: t('published.total') },
            ...ports.map(({ code }) => ({ value: `port ${code}`, label: portName(code) })),
            ...state.lines.map(({ code, from, to }) => ({
              value: `line ${code}`,
              label: `${code}: ${portName(from)} – ${portName(to)}`,
            })),
          ]}
        />
        <DayField field={form.field('from')} label={t('span.first')} required />
        <DayField field={form.field('to')} label={t('span.last')} required />
      </Columns>
      <Columns>
        {figures.map(([key, label]) => (
          <LineField key={key} field={form.field(key)} label={label} max={16} ltr />
        ))}
      </Columns>
      <Columns>
        <LineField field={form.field('change')} label={t('published.change')} max={9} ltr placeholder="+7.3" />
        <LineField field={form.field('changeVehicles')} label={t('published.changeVehicles')} max={9} ltr />
        <LineField field={form.field('base')} label={t('published.base')} help={t('published.base.help')} max={4} ltr />
      </Columns>
    </>
  );
}
