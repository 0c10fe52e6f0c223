import { useEffect, useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { type TextLanguage, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import type { RichText } from '../../../../packages/kind/rich-text.ts';
import { richText } from '../../../../packages/kind/rich-text.ts';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField, ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { valueAt } from '../../../../packages/ui/matter/foreign.ts';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { RichTextField } from '../../../../packages/ui/rich-text/rich-text-field.tsx';
import { RichTextView } from '../../../../packages/ui/rich-text/rich-text-view.tsx';
import { directionOf } from '../../../../packages/ui/text/direction.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { addViewInput, draftLessonsInput, signLessonsInput } from '../../inputs.ts';
import { currentLessons } from '../../lessons/current.ts';
import { useFirstDraft } from '../first-draft.ts';
import { stateOf } from '../read.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';

interface TextDraft {
  readonly language: TextLanguage | '';
  readonly title: string;
  readonly body: RichText;
}

interface LessonsFormDraft {
  /** Hash of the version it rests on; empty for the first. */
  readonly base: string;
  readonly texts: readonly TextDraft[];
}

/** Begins with the version that holds; before the first with the draft made from the records, whichever button opened it. */
export const draftLessonsForm = commandForm<LessonsFormDraft>({
  command: 'draftLessons',
  schema: draftLessonsInput,
  blank: ({ view }) => {
    const current = view === null ? null : currentLessons(stateOf(view));
    return { base: current?.hash ?? '', texts: current?.texts ?? [{ language: '', title: '', body: [] }] };
  },
  title: ({ texts }) => texts[0]?.title ?? '',
  input: ({ base, texts }) => ({
    base: base === '' ? null : base,
    texts: texts.map(({ language, title, body }) => ({
      language: orMissing(language),
      title: orMissing(title.trim()),
      body,
    })),
  }),
  Fields: ({ form, scope }) => {
    const t = useIncidentText();
    const [waits, setWaits] = useState(isUntouched(form.value));
    return (
      <FieldStack>
        {waits && scope.view !== null ? (
          <FirstText form={form} line={scope.view.line} onDone={() => setWaits(false)} />
        ) : null}
        <RowsField
          form={form}
          field={form.field('texts')}
          label={t('lessons')}
          help={t('lessons.help')}
          blank={(): TextDraft => ({ language: '', title: '', body: [] })}
          max={Math.min(8, textLanguages.length)}
          name={(position) => t('texts.one', { position })}
          words={{ add: t('texts.add'), remove: t('texts.remove') }}
          row={({ form: row }) => (
            <>
              <LanguageField field={row.field('language')} />
              <LineField field={row.field('title')} label={t('title')} required max={200} />
              <RichTextField
                key={row.value.language}
                field={row.field('body')}
                language={row.value.language || 'en'}
                label={t('lessons.text')}
                required
              />
            </>
          )}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => <TextsReview value={valueAt(input, 'texts')} />,
});

function isUntouched({ base, texts }: LessonsFormDraft): boolean {
  return (
    base === '' && texts.every(({ language, title, body }) => language === '' && title === '' && body.length === 0)
  );
}

/** Lays the first draft into a form in which nothing was written, once: whoever clears it then begins with an empty page. */
function FirstText(props: { form: Form<LessonsFormDraft>; line: RecordView['line']; onDone: () => void }) {
  const { form, line, onDone } = props;
  const text = useFirstDraft(line.group, line.record);
  useEffect(() => {
    if (text === null) return;
    if (isUntouched(form.value)) form.set({ texts: [text] });
    onDone();
  });
  return null;
}

function TextsReview({ value }: { value: unknown }) {
  const read = draftLessonsInput.shape.texts.safeParse(value);
  if (!read.success) return null;
  return read.data.map(({ language, title, body }) => (
    <article key={language} lang={language} dir={directionOf(language)}>
      <h3>
        <RecordText>{title}</RecordText>
      </h3>
      <RichTextView text={richText.parse(body)} language={language} />
    </article>
  ));
}

/** The text that is signed stands there, word for word. */
export const signLessonsForm = commandForm<{ readonly hash: string }>({
  command: 'signLessons',
  schema: signLessonsInput,
  blank: ({ view }) => ({ hash: view === null ? '' : (currentLessons(stateOf(view))?.hash ?? '') }),
  title: () => '',
  input: ({ hash }) => ({ hash: orMissing(hash) }),
  Fields: ({ scope }) => {
    const current = scope.view === null ? null : currentLessons(stateOf(scope.view));
    return <TextsReview value={current?.texts} />;
  },
  Review: ({ input }) => <Told data={input} />,
});

interface ViewDraft {
  readonly texts: readonly { readonly language: TextLanguage | ''; readonly text: string }[];
}

export const addViewForm = commandForm<ViewDraft>({
  command: 'addView',
  schema: addViewInput,
  blank: () => ({ texts: [{ language: '', text: '' }] }),
  title: ({ texts }) => texts[0]?.text.slice(0, 80) ?? '',
  input: ({ texts }) => ({
    texts: texts.map(({ language, text }) => ({ language: orMissing(language), text: orMissing(text.trim()) })),
  }),
  Fields: ({ form }) => {
    const t = useIncidentText();
    return (
      <FieldStack>
        <RowsField
          form={form}
          field={form.field('texts')}
          label={t('view')}
          blank={() => ({ language: '' as const, text: '' })}
          max={textLanguages.length}
          name={(position) => t('texts.one', { position })}
          words={{ add: t('texts.add'), remove: t('texts.remove') }}
          row={({ form: row }) => (
            <>
              <LanguageField field={row.field('language')} />
              <ProseField field={row.field('text')} label={t('view')} required max={8_000} />
            </>
          )}
        />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});
