import { useEffect } from 'react';
import { textIn } from '../../../../packages/kind/agreed-text.ts';
import { localDay } from '../../../../packages/kind/local-day.ts';
import { SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useInquiry } from '../../../../packages/ui/kind/use-inquiry.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { Names, Operation } from '../../../transit/schema.ts';
import { correctInput, countInput } from '../../inputs.ts';
import { hourNames } from '../figures.tsx';
import { stateIn } from '../read.ts';
import { useCrossingText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { blankCount, type CountDraft, CountFields, countInputOf } from './count-fields.tsx';

interface SheetDraft extends CountDraft {
  readonly operation: string;
  readonly port: string;
  readonly day: string;
  /** Of the port, and of the operation: taken over when the port is chosen. */
  readonly zone: string;
  readonly legalBasis: string;
}

export const countForm = commandForm<SheetDraft>({
  command: 'count',
  schema: countInput,
  blank: ({ now }) => ({
    ...blankCount,
    operation: '',
    port: '',
    day: now.toISOString().slice(0, 10),
    zone: '',
    legalBasis: '',
  }),
  title: ({ port, day }) => `${port} ${day}`,
  input: (draft) => ({
    ...{ operation: orMissing(draft.operation), port: orMissing(draft.port), day: orMissing(draft.day) },
    ...{ zone: draft.zone === '' ? 'UTC' : draft.zone, legalBasis: draft.legalBasis === '' ? '–' : draft.legalBasis },
    ...countInputOf(draft),
  }),
  Fields: ({ form, scope }) => {
    const { data } = useInquiry<readonly Operation[]>({ group: scope.group, kind: 'transit', inquiry: 'operations' });
    return data === undefined ? null : <SheetFields form={form} operations={data.filter(({ ended }) => !ended)} />;
  },
  Review: ({ input }) => <Told data={input} />,
});

function useNameIn(): (names: Names) => string {
  const { language } = useVoice();
  return (names) => textIn(names, language)?.text ?? '';
}

function SheetFields({ form, operations }: { form: Form<SheetDraft>; operations: readonly Operation[] }) {
  const t = useCrossingText();
  const m = useMatterText();
  const nameIn = useNameIn();
  const { me } = useSurroundings();
  const { operation: chosen, port, day, zone } = form.value;
  const operation = operations.find(({ record }) => record === chosen);
  const ports =
    operation?.places.filter(({ what, member, retired }) => what === 'port' && member === me && !retired) ?? [];
  const field = form.field('port');
  const choosePort = (code: string): void => {
    const found = ports.find((one) => one.code === code);
    form.set({ port: code, zone: found?.zone ?? '', legalBasis: operation?.opened.legalBasis ?? '', line: '' });
  };
  const only = {
    operation: operations.length === 1 ? operations[0]?.record : undefined,
    port: ports.length === 1 ? ports[0]?.code : undefined,
  };
  // Where there is one to choose from, it is chosen: this is filled in standing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there to choose from, not the form, decides
  useEffect(() => {
    if (chosen === '' && only.operation !== undefined) form.set({ operation: only.operation });
    else if ((port === '' || zone === '') && ports.some(({ code }) => code === (port || only.port)))
      choosePort(port || (only.port ?? ''));
  }, [chosen, port, zone, only.operation, only.port]);
  return (
    <FieldStack>
      <SelectField
        field={{ ...form.field('operation'), change: (record) => form.set({ operation: record, port: '', line: '' }) }}
        label={t('operation')}
        required
        none={m('choose')}
        choices={operations.map(({ record, opened }) => ({ value: record, label: nameIn(opened.names) }))}
      />
      {operation !== undefined && ports.length === 0 ? <Notice tone="warn" title={t('port.none')} /> : null}
      <SelectField
        field={{ ...field, change: choosePort }}
        label={t('port')}
        required
        none={m('choose')}
        choices={ports.map(({ code, place }) => ({ value: code, label: nameIn(place.names) || code }))}
      />
      <DayField field={form.field('day')} label={t('day')} required />
      <CountFields form={countPart(form)} lines={linesAt(operation, port, nameIn)} hours={hoursOf(day, zone)} />
    </FieldStack>
  );
}

/** The same form, seen as what every count says. */
const countPart = (form: Form<SheetDraft>): Form<CountDraft> => ({
  value: form.value,
  set: (patch) => form.set(patch),
  field: (key) => form.field(key),
  part: () => {
    throw new Error('a count has no parts');
  },
  rows: (field) => form.rows(field),
});

function linesAt(operation: Operation | undefined, port: string, nameIn: (names: Names) => string) {
  const nameOf = (code: string): string => {
    const found = operation?.places.find((one) => one.code === code);
    return found === undefined ? code : nameIn(found.place.names) || code;
  };
  return (operation?.lines ?? [])
    .filter(({ from, to, retired }) => !retired && (from === port || to === port))
    .map(({ code, from, to }) => ({ code, name: `${code}: ${nameOf(from === port ? to : from)}` }));
}

function hoursOf(day: string, zone: string): readonly string[] {
  const there = localDay(day, zone);
  return there === null ? [] : hourNames({ start: { instant: there.start, zone, tzdb: '' }, length: there.length });
}

export const correctForm = commandForm<CountDraft>({
  command: 'correct',
  schema: correctInput,
  blank: () => blankCount,
  title: ({ line }) => line,
  input: countInputOf,
  Fields: ({ form, scope }) => {
    const { sheet } = stateIn(scope.view);
    const nameIn = useNameIn();
    const { data } = useInquiry<readonly Operation[]>({ group: scope.group, kind: 'transit', inquiry: 'operations' });
    const operation = data?.find(({ record }) => record === sheet?.operation);
    if (sheet === null) return null;
    return (
      <FieldStack>
        <CountFields form={form} lines={linesAt(operation, sheet.port, nameIn)} hours={hourNames(sheet)} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
