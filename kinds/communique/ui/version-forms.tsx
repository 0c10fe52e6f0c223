import { type TextLanguage, textLanguages } from '../../../packages/kind/agreed-text.ts';
import { SelectField } from '../../../packages/ui/form/choice-fields.tsx';
import { FieldStack } from '../../../packages/ui/form/field-stack.tsx';
import { ProseField } from '../../../packages/ui/form/text-fields.tsx';
import { MomentField } from '../../../packages/ui/form/time-fields.tsx';
import { commandForm } from '../../../packages/ui/kind/kind-ui.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { orMissing } from '../../../packages/ui/matter/drafts.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { useMatterText } from '../../../packages/ui/matter/text/index.ts';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import { addLanguageInput, freezeInput, publishInput, signInput, withdrawInput } from '../inputs.ts';
import { agreedVersion, publishedVersion, versionToSign } from '../versions.ts';
import { stateOf } from './read.ts';
import { useCommuniqueText } from './text/index.ts';
import { Hash, VersionTexts } from './version-texts.tsx';

export const freezeForm = commandForm<{ readonly embargo: string; readonly zone: string }>({
  command: 'freeze',
  schema: freezeInput,
  blank: () => ({ embargo: '', zone: '' }),
  title: () => '',
  input: ({ embargo, zone }) => ({ embargo: embargo === '' ? null : { instant: embargo, zone: zone || 'UTC' } }),
  Fields: function FreezeFields({ form }) {
    const t = useCommuniqueText();
    const { zone } = useSurroundings();
    const field = form.field('embargo');
    return (
      <FieldStack>
        <p>{t('freeze.words')}</p>
        <MomentField
          field={{ ...field, change: (embargo) => form.set({ embargo, zone }) }}
          label={t('embargo')}
          help={t('embargo.help', { zone })}
          zone={zone}
        />
      </FieldStack>
    );
  },
  Review: function FreezeReview({ input }) {
    const t = useCommuniqueText();
    const embargo = valueAt(input, 'embargo');
    const [instant, zone] = [textAt(embargo, 'instant'), textAt(embargo, 'zone')];
    if (instant === null) return <p>{t('embargo.none')}</p>;
    return (
      <p>
        {t('embargo')}: <Moment instant={instant} detail="full" {...(zone === null ? {} : { zone })} />
      </p>
    );
  },
});

interface SignDraft {
  readonly version: number;
  readonly texts: readonly { readonly language: string; readonly hash: string }[];
}

/** The hashes are those of the texts this very form shows. */
export const signForm = commandForm<SignDraft>({
  command: 'sign',
  schema: signInput,
  blank: ({ view }) => {
    const version = view === null ? null : versionToSign(stateOf(view));
    return {
      version: version?.version ?? 0,
      texts: (version?.texts ?? []).map(({ language, hash }) => ({ language, hash })),
    };
  },
  title: () => '',
  input: ({ version, texts }) => ({ version, texts }),
  Fields: function SignFields({ form, scope }) {
    const t = useCommuniqueText();
    const versions = scope.view === null ? [] : stateOf(scope.view).versions;
    const version = versions.find((one) => one.version === form.value.version);
    return (
      <FieldStack>
        <p>{t('sign.words')}</p>
        {version === undefined ? null : <VersionTexts version={version} />}
      </FieldStack>
    );
  },
  Review: function SignReview({ input }) {
    const t = useCommuniqueText();
    const name = useLanguageName();
    const [version, texts] = [valueAt(input, 'version'), valueAt(input, 'texts')];
    return (
      <>
        <p>{t('sign.version', { version: typeof version === 'number' ? version : 0 })}</p>
        <ul>
          {(Array.isArray(texts) ? texts : []).map((one) => (
            <li key={textAt(one, 'language')}>
              {name(textAt(one, 'language') ?? 'und')}: <Hash hash={textAt(one, 'hash') ?? ''} />
            </li>
          ))}
        </ul>
      </>
    );
  },
});

export const publishForm = commandForm<{ readonly version: number }>({
  command: 'publish',
  schema: publishInput,
  blank: ({ view }) => ({ version: (view === null ? null : agreedVersion(stateOf(view)))?.version ?? 0 }),
  title: () => '',
  input: ({ version }) => ({ version }),
  Fields: function PublishFields({ form, scope }) {
    const t = useCommuniqueText();
    const versions = scope.view === null ? [] : stateOf(scope.view).versions;
    const version = versions.find((one) => one.version === form.value.version);
    return (
      <FieldStack>
        <p>{t('publish.words', { version: form.value.version })}</p>
        {version?.embargo == null ? null : (
          <p>
            {t('embargo')}: <Moment instant={version.embargo.instant} zone={version.embargo.zone} detail="full" />
          </p>
        )}
      </FieldStack>
    );
  },
  Review: function PublishReview({ input }) {
    const t = useCommuniqueText();
    const version = valueAt(input, 'version');
    return <p>{t('publish.words', { version: typeof version === 'number' ? version : 0 })}</p>;
  },
});

export const withdrawForm = commandForm<{ readonly version: number; readonly reason: string }>({
  command: 'withdraw',
  schema: withdrawInput,
  blank: ({ view }) => ({
    version: (view === null ? null : publishedVersion(stateOf(view)))?.version ?? 0,
    reason: '',
  }),
  title: ({ reason }) => reason,
  input: ({ version, reason }) => ({ version, reason: orMissing(reason.trim()) }),
  Fields: function WithdrawFields({ form }) {
    const t = useCommuniqueText();
    return (
      <ProseField
        field={form.field('reason')}
        label={t('reason')}
        help={t('reason.help')}
        required
        rows={2}
        max={2_000}
      />
    );
  },
  Review: ({ input }) => <RecordText block>{textAt(input, 'reason') ?? ''}</RecordText>,
});

export const addLanguageForm = commandForm<{ readonly language: TextLanguage | '' }>({
  command: 'addLanguage',
  schema: addLanguageInput,
  blank: () => ({ language: '' }),
  title: () => '',
  input: ({ language }) => ({ language: orMissing(language) }),
  Fields: function LanguageFields({ form, scope }) {
    const t = useCommuniqueText();
    const m = useMatterText();
    const name = useLanguageName();
    const known = scope.view === null ? [] : stateOf(scope.view).languages;
    return (
      <SelectField
        field={form.field('language')}
        label={t('language')}
        required
        none={m('choose')}
        choices={textLanguages.filter((one) => !known.includes(one)).map((value) => ({ value, label: name(value) }))}
      />
    );
  },
  Review: function LanguageReview({ input }) {
    const name = useLanguageName();
    return <p>{name(textAt(input, 'language') ?? 'und')}</p>;
  },
});
