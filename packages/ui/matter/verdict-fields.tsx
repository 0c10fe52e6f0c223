import { OneField } from '../form/choice-fields.tsx';
import type { Field } from '../form/form.ts';
import { ProseField } from '../form/text-fields.tsx';
import { type MatterKey, useMatterText } from './text/index.ts';

type VerdictKey = Extract<MatterKey, `verdict.${string}.help`> extends `verdict.${infer V}.help` ? V : never;

/** One word of the list, and how it is known. `noteHelp` says who reads it, where that is more than whoever gave it. */
export function VerdictFields<V extends VerdictKey>({
  verdict,
  note,
  verdicts,
  noteHelp,
}: {
  verdict: Field<V | ''>;
  note: Field<string>;
  verdicts: readonly V[];
  noteHelp?: string;
}) {
  const m = useMatterText();
  return (
    <>
      <OneField
        field={verdict}
        label={m('feedback.verdict')}
        required
        choices={verdicts.map((value) => ({
          value,
          label: m(`verdict.${value}`),
          help: m(`verdict.${value}.help`),
        }))}
      />
      <ProseField
        field={note}
        label={m('feedback.note')}
        {...(noteHelp === undefined ? {} : { help: noteHelp })}
        rows={2}
        max={2_000}
      />
    </>
  );
}
