import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { RosterPerson } from '../../schema.ts';
import { Name, Phone } from '../names.tsx';
import { useRosterText } from '../text/index.ts';
import css from './people.module.css';

/** A person with the ways to reach them; whoever was erased is still shown to have been there. */
export function Reach({ person }: { person: RosterPerson | undefined }) {
  return (
    <>
      <p className={css.who}>
        <Name names={person?.names ?? []} all />
      </p>
      {person === undefined ? null : <Ways person={person} />}
    </>
  );
}

function Ways({ person: { telephone, email, speaks } }: { person: RosterPerson }) {
  const t = useRosterText();
  const { locale } = useVoice();
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return (
    <>
      <p>
        <Phone number={telephone} />
      </p>
      {email === null ? null : (
        <p>
          <a href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        </p>
      )}
      {speaks.length === 0 ? null : (
        <p className={css.title}>
          {t('speaksAre', { languages: speaks.map((code) => languages.of(code) ?? code).join(', ') })}
        </p>
      )}
    </>
  );
}

/** From when until when, as far as it is known. */
export function Period({ from, until }: { from: string; until: string | null }) {
  const t = useRosterText();
  return <>{until === null ? t('since', { from }) : t('period', { from, until })}</>;
}
