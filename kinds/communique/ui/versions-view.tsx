import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { useLanguageName } from '../../../packages/ui/text/language-name.ts';
import { Moment } from '../../../packages/ui/time/moment.tsx';
import type { CommuniqueState, Version } from '../schema.ts';
import { versionToSign } from '../versions.ts';
import { useCommuniqueText } from './text/index.ts';
import { Hash } from './version-texts.tsx';
import css from './versions-view.module.css';

/** Each version that was fixed, the newest first: who signed which language, and what became of it. */
export function Versions({ state }: { state: CommuniqueState }) {
  const current = versionToSign(state);
  return state.versions
    .toReversed()
    .map((version) => <One key={version.version} version={version} current={version === current} />);
}

function One({ version, current }: { version: Version; current: boolean }) {
  const t = useCommuniqueText();
  const name = useMemberName();
  const language = useLanguageName();
  const standing =
    version.withdrawn !== null
      ? 'withdrawn'
      : version.published !== null
        ? 'published'
        : version.agreed !== null
          ? 'agreed'
          : current
            ? 'signing'
            : 'past';
  return (
    <section className={css.version} aria-label={t('versions.one', { version: version.version })}>
      <h3 className={css.name}>
        {t('versions.one', { version: version.version })} · {t(`versions.${standing}`)}
      </h3>
      <p className={css.about}>
        <bdi>{name(version.author)}</bdi> · <Moment instant={version.time} />
        {version.embargo === null ? null : (
          <>
            {' · '}
            {t('embargo')}: <Moment instant={version.embargo.instant} zone={version.embargo.zone} detail="full" />
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t('signatures')}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('language')}</th>
              <th scope="col">{t('hash.short')}</th>
              {version.members.map((member) => (
                <th key={member} scope="col">
                  <bdi>{name(member)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {version.texts.map((text) => (
              <tr key={text.language}>
                <th scope="row">{language(text.language)}</th>
                <td>
                  <Hash hash={text.hash} />
                </td>
                {version.members.map((member) => (
                  <td key={member}>
                    <SignedAt version={version} member={member} language={text.language} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function SignedAt({ version, member, language }: { version: Version; member: string; language: string }) {
  const t = useCommuniqueText();
  const found = version.signatures.find((one) => one.member === member && one.language === language);
  return found === undefined ? <span className={css.none}>{t('unsigned')}</span> : <Moment instant={found.time} />;
}
