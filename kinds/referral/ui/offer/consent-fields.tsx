import { ManyField, OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import type { Form } from '../../../../packages/ui/form/form.ts';
import { FormSection } from '../../../../packages/ui/form/form-section.tsx';
import { ProseField } from '../../../../packages/ui/form/text-fields.tsx';
import { DayField } from '../../../../packages/ui/form/time-fields.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useLanguageName } from '../../../../packages/ui/text/language-name.ts';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { consentWords, wordsIn } from '../../consent-words.ts';
import { consentForms, consentGivers, scopes, spokenLanguages } from '../../schema.ts';
import { useReferralText } from '../text/index.ts';
import css from './offer.module.css';
import type { ConsentDraft, OfferDraft } from './offer-draft.ts';

/** What the person was told, beside the same in the officer's language; what the person agreed to, thing by thing. */
export function ConsentFields({ form, child }: { form: Form<OfferDraft>; child: boolean }) {
  const t = useReferralText();
  const m = useMatterText();
  const consent = form.part('consent');
  const nameOf = useLanguageName();
  const missing = form.field('consent').error;
  return (
    <div data-field="consent">
      <FormSection title={t('consent.title')} note={t('consent.note')}>
        {missing === undefined ? null : <Notice tone="danger" alert title={missing} />}
        <SelectField
          field={{ ...consent.field('language'), change: (language) => consent.set(spokenIn(consent.value, language)) }}
          label={t('consent.language')}
          required
          none={m('choose')}
          choices={spokenLanguages.map((value) => ({ value: value as string, label: nameOf(value) }))}
        />
        <Words form={consent} />
        <ManyField
          field={consent.field('scope')}
          label={t('consent.scope')}
          required
          choices={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
        />
        <Given form={consent} child={child} />
      </FormSection>
    </div>
  );
}

/** Another language brings its own words, unless the officer has written some. */
function spokenIn({ language: before, text }: ConsentDraft, language: string): Partial<ConsentDraft> {
  const untouched = text.trim() === '' || text === wordsIn(before);
  return untouched ? { language, text: wordsIn(language) ?? '' } : { language };
}

function Words({ form }: { form: Form<ConsentDraft> }) {
  const t = useReferralText();
  const { language, direction } = useVoice();
  return (
    <div className={css.beside}>
      <ProseField
        field={form.field('text')}
        label={t('consent.text')}
        help={t('consent.text.help')}
        required
        rows={8}
        max={10_000}
      />
      {form.value.language === language ? null : (
        <section className={css.own} aria-label={t('consent.beside')} lang={language} dir={direction}>
          <p className={css.heading}>{t('consent.beside')}</p>
          <p className={css.words}>{consentWords[language]}</p>
        </section>
      )}
    </div>
  );
}

function Given({ form, child }: { form: Form<ConsentDraft>; child: boolean }) {
  const t = useReferralText();
  const bestInterests = child && form.value.givenBy !== 'guardian';
  return (
    <>
      <Columns>
        <OneField
          field={form.field('givenBy')}
          label={t('consent.givenBy')}
          required
          choices={consentGivers.map((value) => ({ value, label: t(`givenBy.${value}`) }))}
        />
        <OneField
          field={form.field('form')}
          label={t('consent.form')}
          required
          choices={consentForms.map((value) => ({ value, label: t(`form.${value}`) }))}
        />
        <OneField
          field={form.field('interpreter')}
          label={t('consent.interpreter.label')}
          required
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`consent.interpreter.${value}`) }))}
        />
      </Columns>
      {bestInterests ? (
        <ProseField
          field={form.field('bestInterests')}
          label={t('consent.bestInterests')}
          help={t('consent.bestInterests.help')}
          rows={2}
          max={2_000}
        />
      ) : null}
      <Columns>
        <DayField field={form.field('day')} label={t('consent.day')} required />
        <DayField field={form.field('until')} label={t('consent.until')} help={t('consent.until.help')} />
      </Columns>
    </>
  );
}
