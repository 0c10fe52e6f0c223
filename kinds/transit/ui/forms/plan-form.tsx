import { Checkbox } from '@mantine/core';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { planInput } from '../../inputs.ts';
import { stateIn } from '../read.ts';
import { useTransitText } from '../text/index.ts';
import { Told } from '../told.tsx';
import { FigureField, figureInput } from './fields.tsx';
import { LineChoice, PortField } from './place-forms.tsx';

interface SpanDraft {
  readonly first: string;
  readonly last: string;
  readonly rotations: string;
  readonly seats: string;
  readonly spaces: string;
  readonly passengers: string;
  readonly vehicles: string;
  readonly peak: boolean;
}
interface PlanDraft {
  readonly line: string;
  readonly port: string;
  readonly spans: readonly SpanDraft[];
}
const blankSpan: SpanDraft = {
  first: '',
  last: '',
  rotations: '',
  seats: '',
  spaces: '',
  passengers: '',
  vehicles: '',
  peak: false,
};

/** What leaves one of the own ports on a line, in spans of days with the same figures. */
export const planForm = commandForm<PlanDraft>({
  command: 'plan',
  schema: planInput,
  blank: () => ({ line: '', port: '', spans: [blankSpan] }),
  title: ({ line, port }) => `${line} ${port}`,
  input: ({ line, port, spans }) => ({
    ...{ line: orMissing(line), port: orMissing(port) },
    spans: spans.map(({ first, last, peak, ...figures }) => ({
      ...{ first: orMissing(first), last: orMissing(last === '' ? first : last), peak },
      ...Object.fromEntries(Object.entries(figures).map(([key, text]) => [key, figureInput(text)])),
    })),
  }),
  Fields: ({ form, scope }) => {
    const t = useTransitText();
    const m = useMatterText();
    const { me } = useSurroundings();
    const state = stateIn(scope.view);
    return (
      <FieldStack>
        <Columns>
          <LineChoice field={form.field('line')} state={state} none={m('choose')} />
          <PortField field={form.field('port')} label={t('port.from')} state={state} own={me} />
        </Columns>
        <RowsField
          label={t('spans')}
          help={t('spans.help')}
          form={form}
          field={form.field('spans')}
          blank={() => form.value.spans.at(-1) ?? blankSpan}
          max={60}
          name={(position) => t('spans.one', { position })}
          words={{ add: t('spans.add'), remove: t('spans.remove') }}
          row={({ form: one }) => <SpanFields form={one} />}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

function SpanFields({ form }: { form: Form<SpanDraft> }) {
  const t = useTransitText();
  const peak = form.field('peak');
  return (
    <>
      <Columns>
        <DayField field={form.field('first')} label={t('span.first')} required />
        <DayField field={form.field('last')} label={t('span.last')} help={t('span.last.help')} />
        <FigureField field={form.field('rotations')} label={t('rotations')} />
      </Columns>
      <Columns>
        <FigureField field={form.field('seats')} label={t('seats')} />
        <FigureField field={form.field('spaces')} label={t('spaces')} />
        <FigureField field={form.field('passengers')} label={t('expected.passengers')} />
        <FigureField field={form.field('vehicles')} label={t('expected.vehicles')} />
      </Columns>
      <Checkbox label={t('peak')} checked={peak.value} onChange={(event) => peak.change(event.currentTarget.checked)} />
    </>
  );
}
