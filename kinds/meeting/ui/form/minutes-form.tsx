import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type TextLanguage, textLanguages } from '../../../../packages/kind/agreed-text.ts';
import type { RichText } from '../../../../packages/kind/rich-text.ts';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { RowsField } from '../../../../packages/ui/form/rows-field.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../../packages/ui/kind/kind-ui.ts';
import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { LanguageField } from '../../../../packages/ui/named/language-field.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RichTextField } from '../../../../packages/ui/rich-text/rich-text-field.tsx';
import { RichTextView } from '../../../../packages/ui/rich-text/rich-text-view.tsx';
import { directionOf } from '../../../../packages/ui/text/direction.ts';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { sittingIn } from '../../agenda.ts';
import { draftMinutesInput } from '../../inputs.ts';
import type { MinutesTexts } from '../../schema.ts';
import { sittingToMinute } from '../../sittings.ts';
import { currentOf } from '../../turns.ts';
import { stateOf, textsOf } from '../read.ts';
import css from '../record/minutes.module.css';
import { useMeetingText } from '../text/index.ts';
import { SittingField, sittingInput } from './sitting-field.tsx';

interface TextDraft {
  readonly language: TextLanguage | '';
  readonly title: string;
  readonly body: RichText;
}

interface MinutesDraft {
  readonly sitting: string;
  /** What it rests on, since the form was opened; empty for the first version. */
  readonly base: string;
  readonly version: number;
  readonly texts: readonly TextDraft[];
}

/** The version that stands, to be gone on from; else one empty text in each language of the invitation. */
function onSitting({ view }: FormScope, sitting: string): MinutesDraft {
  const state = view === null ? null : stateOf(view);
  const minutes = state === null ? null : sittingIn(state, sittingInput(sitting)).minutes;
  const current = minutes === null ? null : currentOf(minutes);
  const empty =
    state?.invited?.titles.map(({ language, text }): TextDraft => ({ language, title: text, body: [] })) ?? [];
  const texts = minutes === null || minutes.texts.length === 0 ? empty : minutes.texts;
  return { sitting, base: current?.hash ?? '', version: (current?.version ?? 0) + 1, texts };
}

export const draftMinutesForm = commandForm<MinutesDraft>({
  command: 'draftMinutes',
  schema: draftMinutesInput,
  blank: (scope) => {
    const { view, now } = scope;
    return onSitting(scope, view === null ? '' : (sittingToMinute(stateOf(view), now.toISOString()) ?? ''));
  },
  title: ({ texts }) => texts[0]?.title ?? '',
  input: ({ sitting, base, version, texts }) => ({
    ...{ sitting: sittingInput(sitting), version, base: base === '' ? null : base },
    texts: texts.map(({ language, title, body }) => ({
      ...{ language: orMissing(language), title: orMissing(title.trim()), body },
    })),
  }),
  Fields,
  Review: ({ input }) => {
    const read = draftMinutesInput.safeParse(input);
    return read.success ? <TextsReview texts={read.data.texts} /> : null;
  },
});

function Fields({ form, scope }: { form: Form<MinutesDraft>; scope: FormScope }) {
  const t = useMeetingText();
  const name = useLanguageName();
  const choose = (sitting: string) => form.set(onSitting(scope, sitting));
  return (
    <FieldStack>
      <SittingField field={{ ...form.field('sitting'), change: choose }} scope={scope} />
      <TakeUp form={form} scope={scope} />
      <RowsField
        form={form}
        field={form.field('texts')}
        label={t('minutes.texts')}
        help={t('minutes.texts.help', { version: form.value.version })}
        blank={() => ({ language: '' as const, title: '', body: [] })}
        max={Math.min(6, textLanguages.length)}
        name={(position) => t('titles.one', { position })}
        words={{ add: t('titles.add'), remove: t('titles.remove') }}
        row={({ form: row }) => (
          <>
            <LanguageField field={row.field('language')} />
            <LineField field={row.field('title')} label={t('title')} required max={200} />
            <RichTextField
              key={row.value.language}
              field={row.field('body')}
              language={row.value.language || 'en'}
              label={t('minutes.text', { language: row.value.language === '' ? '' : name(row.value.language) })}
              required
            />
          </>
        )}
      />
    </FieldStack>
  );
}

/** What stands now, if it is not what the form rests on; and versions that were written at the same time, to be taken up. */
function TakeUp({ form, scope }: { form: Form<MinutesDraft>; scope: FormScope }) {
  const t = useMeetingText();
  const member = useMemberName();
  const { view } = scope;
  if (view === null) return null;
  const stands = onSitting(scope, form.value.sitting);
  const { aside } = sittingIn(stateOf(view), sittingInput(form.value.sitting)).minutes;
  const moved = stands.base !== form.value.base;
  if (!moved && aside.length === 0) return null;
  return (
    <Notice
      tone={moved ? 'warn' : 'info'}
      icon={<IconInfoCircle size={20} />}
      title={t(moved ? 'minutes.moved' : 'minutes.aside')}
    >
      {moved ? (
        <>
          <p>{t('minutes.moved.words', { version: stands.version - 1 })}</p>
          <Button size="xs" variant="default" onClick={() => form.set({ base: stands.base, version: stands.version })}>
            {t('minutes.rebase')}
          </Button>{' '}
          <Button size="xs" variant="default" onClick={() => form.set(stands)}>
            {t('minutes.current.take')}
          </Button>
        </>
      ) : null}
      {aside.map((version) => {
        const texts = textsOf(view, version);
        return texts === null ? null : (
          <p key={version.id}>
            {t('minutes.aside.by', { who: member(version.author), version: version.version })}{' '}
            <Button size="compact-xs" variant="default" onClick={() => form.set({ texts })}>
              {t('minutes.aside.take')}
            </Button>
          </p>
        );
      })}
    </Notice>
  );
}

function TextsReview({ texts }: { texts: MinutesTexts }) {
  return (
    <div className={css.columns}>
      {texts.map(({ language, title, body }) => (
        <div key={language} lang={language} dir={directionOf(language)}>
          <h3>
            <RecordText>{title}</RecordText>
          </h3>
          <RichTextView text={body} language={language} />
        </div>
      ))}
    </div>
  );
}
