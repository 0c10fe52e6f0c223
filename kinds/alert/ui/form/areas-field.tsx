import { textLanguages } from '../../../../packages/kind/agreed-text.ts';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { AreaField } from '../../../../packages/ui/map/area-field.tsx';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { useAlertText } from '../text/index.ts';
import { type AreaDraft, blankArea, blankName, type ContentDraft, type NameDraft } from './content-draft.ts';

/** Where an alert holds: each area with its name in every language, and its lines on the ground. */
export function AreasField({ form }: { form: Form<ContentDraft> }) {
  const t = useAlertText();
  const { language } = useVoice();
  return (
    <RowsField<AreaDraft>
      form={form}
      field={form.field('areas')}
      label={t('areas')}
      blank={() => blankArea}
      max={50}
      name={(position) => t('areas.one', { position })}
      words={{ add: t('areas.add'), remove: t('areas.remove') }}
      row={({ form: one }) => (
        <>
          <AreaNames form={one} />
          <AreaField field={one.field('area')} label={t('shape')} help={t('shape.help')} required language={language} />
        </>
      )}
    />
  );
}

function AreaNames({ form }: { form: Form<AreaDraft> }) {
  const t = useAlertText();
  return (
    <RowsField<NameDraft>
      form={form}
      field={form.field('names')}
      label={t('areas.names')}
      blank={() => blankName}
      max={textLanguages.length}
      name={(position) => t('names.one', { position })}
      words={{ add: t('names.add'), remove: t('names.remove') }}
      row={({ form: one }) => (
        <Columns>
          <LanguageField field={one.field('language')} />
          <LineField field={one.field('text')} label={t('areas.name')} required max={300} />
        </Columns>
      )}
    />
  );
}
