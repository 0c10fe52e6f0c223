import { type TextLanguage, textLanguages } from '../../../packages/kind/agreed-text.ts';
import { ManyField, SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import type { Form } from '../../../packages/ui/form/form.ts';
import { LineField } from '../../../packages/ui/form/text-fields.tsx';
import { commandForm, type FormScope } from '../../../packages/ui/kind/kind-ui.ts';
import { LegalBasisField } from '../../../packages/ui/matter/base-fields.tsx';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { heldOf, useHeldName } from '../../../packages/ui/time/held-name.ts';
import { beginInput } from '../inputs.ts';
import { limits } from '../schema.ts';
import { useCommuniqueText } from './text/index.ts';
import { useMeetings } from './use-meetings.ts';

type Titles = Readonly<Record<TextLanguage, string>>;

/** `meetingKind` and `meetingRecord` are filled in by whoever begins a text from a meeting, or chosen from the group's calendar. */
interface BeginDraft {
  readonly languages: readonly TextLanguage[];
  readonly titles: Titles;
  readonly legalBasis: string;
  readonly meetingKind: string;
  readonly meetingRecord: string;
}

const noTitles = Object.fromEntries(textLanguages.map((one) => [one, ''])) as Titles;

export const beginForm = commandForm<BeginDraft>({
  command: 'begin',
  schema: beginInput,
  blank: () => ({ languages: [], titles: noTitles, legalBasis: '', meetingKind: '', meetingRecord: '' }),
  title: ({ languages, titles }) => languages.map((one) => titles[one]).find((title) => title !== '') ?? '',
  input: ({ languages, titles, legalBasis, meetingKind, meetingRecord }) => ({
    meeting: meetingRecord === '' ? null : { kind: meetingKind, record: meetingRecord },
    languages,
    title: languages.map((language) => ({ language, text: orMissing(titles[language].trim()) })),
    legalBasis: orMissing(legalBasis),
  }),
  Fields: BeginFields,
  Review: BeginReview,
});

function BeginFields({ form, scope }: { form: Form<BeginDraft>; scope: FormScope }) {
  const t = useCommuniqueText();
  const name = useLanguageName();
  const titles = form.part('titles');
  const chosen = form.value.languages;
  const field = form.field('languages');
  // In the order in which they were chosen: the first is the one lists name the text in.
  const inOrder = (next: readonly TextLanguage[]) =>
    field.change([...chosen.filter((one) => next.includes(one)), ...next.filter((one) => !chosen.includes(one))]);
  return (
    <FieldStack>
      <ManyField
        field={{ ...field, change: inOrder }}
        label={t('languages')}
        help={t('languages.help')}
        required
        choices={textLanguages.map((value) => ({ value, label: name(value) }))}
      />
      {chosen.map((language, place) => (
        <LineField
          key={language}
          field={{ ...titles.field(language), name: `title.${place}.text` }}
          label={t('titleIn', { language: name(language) })}
          required
          max={limits.title}
        />
      ))}
      <MeetingField form={form} group={scope.group} />
      <LegalBasisField field={form.field('legalBasis')} group={scope.group} />
    </FieldStack>
  );
}

/** Of which meeting it is: of those that whoever writes is told of. */
function MeetingField({ form, group }: { form: Form<BeginDraft>; group: string }) {
  const t = useCommuniqueText();
  const name = useHeldName();
  const meetings = useMeetings(group);
  if (meetings.length === 0) return null;
  const { meetingKind } = form.value;
  const field = form.field('meetingRecord');
  const choose = (record: string) =>
    form.set({
      meetingRecord: record,
      meetingKind: meetings.find((one) => one.record === record)?.kind ?? meetingKind,
    });
  return (
    <SelectField
      field={{ ...field, change: choose }}
      label={t('meeting')}
      help={t('meeting.help')}
      none={t('meeting.none')}
      choices={meetings.map((one) => ({ value: one.record, label: name(one) }))}
    />
  );
}

function BeginReview({ input, group }: { input: unknown; group: string }) {
  const t = useCommuniqueText();
  const held = useHeldName();
  const name = useLanguageName();
  const meeting = valueAt(input, 'meeting');
  const chosen = heldOf(useMeetings(group), {
    kind: textAt(meeting, 'kind') ?? '',
    record: textAt(meeting, 'record') ?? '',
  });
  const titles = valueAt(input, 'title');
  return (
    <Facts>
      {(Array.isArray(titles) ? titles : []).map((one) => (
        <Fact key={textAt(one, 'language')} label={name(textAt(one, 'language') ?? 'und')}>
          <RecordText>{textAt(one, 'text') ?? ''}</RecordText>
        </Fact>
      ))}
      {chosen === undefined ? null : (
        <Fact label={t('meeting')}>
          <bdi>{held(chosen)}</bdi>
        </Fact>
      )}
    </Facts>
  );
}
