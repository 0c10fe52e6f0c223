import { Checkbox } from '@mantine/core';
import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Field } from '../../../../packages/ui/form/form.ts';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing, orNull } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { setLineInput, setPlaceInput, setShipInput } from '../../inputs.ts';
import { placeKinds, type TransitState } from '../../schema.ts';
import { usePortName } from '../names.tsx';
import { stateIn } from '../read.ts';
import { useTransitText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { blankNames, codeInput, FigureField, figureInput, type NameDraft, NamesField, namesInput } from './fields.tsx';

interface PlaceDraft {
  readonly code: string;
  readonly what: (typeof placeKinds)[number] | '';
  readonly names: readonly NameDraft[];
  readonly locode: string;
  readonly lat: string;
  readonly lon: string;
  readonly parts: string;
  readonly zone: string;
  readonly retired: boolean;
}

function degrees(text: string): unknown {
  return text.trim() === '' ? undefined : Number(text.trim().replace(',', '.'));
}

export const setPlaceForm = commandForm<PlaceDraft>({
  command: 'setPlace',
  schema: setPlaceInput,
  blank: () => ({
    code: '',
    what: 'port',
    names: blankNames,
    locode: '',
    lat: '',
    lon: '',
    parts: '',
    zone: '',
    retired: false,
  }),
  title: ({ code }) => code,
  input: ({ code, what, names, locode, lat, lon, parts, zone, retired }) => ({
    ...{ code: codeInput(code), what: orMissing(what), zone: orMissing(zone.trim()), retired },
    place: {
      names: namesInput(names),
      locode: orNull(locode)?.toUpperCase() ?? null,
      at: { lat: degrees(lat), lon: degrees(lon) },
    },
    parts: parts.split('\n').flatMap((line) => orNull(line) ?? []),
  }),
  Fields: ({ form }) => {
    const t = useTransitText();
    const { zone } = useSurroundings();
    return (
      <FieldStack>
        <OneField
          field={form.field('what')}
          label={t('what')}
          required
          choices={placeKinds.map((value) => ({ value, label: t(`what.${value}`) }))}
        />
        <Columns>
          <LineField field={form.field('code')} label={t('code')} help={t('code.help')} required max={12} ltr />
          <LineField field={form.field('locode')} label={t('locode')} help={t('locode.help')} max={5} ltr />
        </Columns>
        <NamesField form={form} field={{ ...form.field('names'), name: 'place.names' }} />
        <Columns>
          <LineField
            field={{ ...form.field('lat'), name: 'place.at.lat' }}
            label={t('latitude')}
            help={t('degrees.help')}
            required
            max={10}
            ltr
          />
          <LineField
            field={{ ...form.field('lon'), name: 'place.at.lon' }}
            label={t('longitude')}
            help={t('degrees.help')}
            required
            max={10}
            ltr
          />
        </Columns>
        <LineField
          field={form.field('zone')}
          label={t('zone')}
          help={t('zone.help', { zone })}
          required
          max={64}
          ltr
          placeholder={zone}
        />
        <ProseField field={form.field('parts')} label={t('parts')} help={t('parts.help')} max={2_000} />
        <RetiredField field={form.field('retired')} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

function RetiredField({ field }: { field: Field<boolean> }) {
  const t = useTransitText();
  return (
    <Checkbox
      label={t('retired')}
      checked={field.value}
      onChange={(event) => field.change(event.currentTarget.checked)}
    />
  );
}

interface LineDraft {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: string;
  readonly retired: boolean;
}

/** One of the ports of the operation. */
export function PortField({
  field,
  label,
  state,
  own,
}: {
  field: Field<string>;
  label: string;
  state: Pick<TransitState, 'places'>;
  own?: string;
}) {
  const m = useMatterText();
  const portName = usePortName(state.places);
  const ports = state.places.filter(
    ({ what, retired, member }) => what === 'port' && !retired && (own === undefined || member === own),
  );
  return (
    <SelectField
      field={field}
      label={label}
      required
      none={m('choose')}
      choices={ports.map(({ code }) => ({ value: code, label: portName(code) }))}
    />
  );
}

export function LineChoice({
  field,
  state,
  none,
  required = true,
}: {
  field: Field<string>;
  state: Pick<TransitState, 'lines' | 'places'>;
  none: string;
  required?: boolean;
}) {
  const t = useTransitText();
  const portName = usePortName(state.places);
  return (
    <SelectField
      field={field}
      label={t('line')}
      required={required}
      none={none}
      choices={state.lines.map(({ code, from, to }) => ({
        value: code,
        label: `${code}: ${portName(from)} – ${portName(to)}`,
      }))}
    />
  );
}

export const setLineForm = commandForm<LineDraft>({
  command: 'setLine',
  schema: setLineInput,
  blank: () => ({ code: '', from: '', to: '', minutes: '', retired: false }),
  title: ({ code }) => code,
  input: ({ code, from, to, minutes, retired }) => ({
    ...{ code: codeInput(code), from: orMissing(from), to: orMissing(to), minutes: figureInput(minutes), retired },
  }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const state = stateIn(scope.view);
    return (
      <FieldStack>
        <LineField field={form.field('code')} label={t('code')} help={t('code.help')} required max={12} ltr />
        <Columns>
          <PortField field={form.field('from')} label={t('port.from')} state={state} />
          <PortField field={form.field('to')} label={t('port.to')} state={state} />
        </Columns>
        <FigureField field={form.field('minutes')} label={t('minutes')} />
        <RetiredField field={form.field('retired')} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

interface ShipDraft {
  readonly code: string;
  readonly name: string;
  readonly line: string;
  readonly passengers: string;
  readonly vehicles: string;
  readonly rotations: string;
  readonly retired: boolean;
}

export const setShipForm = commandForm<ShipDraft>({
  command: 'setShip',
  schema: setShipInput,
  blank: () => ({ code: '', name: '', line: '', passengers: '', vehicles: '', rotations: '', retired: false }),
  title: ({ name }) => name,
  input: ({ code, name, line, passengers, vehicles, rotations, retired }) => ({
    ...{ code: codeInput(code), name: orMissing(name.trim()), line: orNull(line), retired },
    ...{ passengers: figureInput(passengers), vehicles: figureInput(vehicles), rotations: figureInput(rotations) },
  }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const state = stateIn(scope.view);
    return (
      <FieldStack>
        <Columns>
          <LineField field={form.field('code')} label={t('code')} help={t('code.help')} required max={12} ltr />
          <LineField field={form.field('name')} label={t('names')} required max={120} />
        </Columns>
        <LineChoice field={form.field('line')} state={state} none={t('reserve')} required={false} />
        <Columns>
          <FigureField field={form.field('passengers')} label={t('seats')} />
          <FigureField field={form.field('vehicles')} label={t('spaces')} />
          <FigureField field={form.field('rotations')} label={t('ship.rotations')} />
        </Columns>
        <RetiredField field={form.field('retired')} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
