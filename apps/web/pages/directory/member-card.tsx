import type { MemberView } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Country } from '../../../../packages/ui/text/country.tsx';
import { useFrameText } from '../../text/index.ts';
import css from './directory.module.css';

/** One authority: name first; addresses and fingerprints only for who compares them. */
export function MemberCard({ member }: { member: MemberView }) {
  const t = useFrameText();
  return (
    <li className={css.member}>
      <p className={css.name}>
        <bdi>{member.name}</bdi> {member.self ? <Badge tone="info">{t('audience.us')}</Badge> : null}
      </p>
      <p className={css.country}>
        <Country code={member.country} />
      </p>
      <details className={css.keys}>
        <summary>{t('directory.keys')}</summary>
        <p>{t('directory.keys.words')}</p>
        <dl>
          <dt>{t('directory.address')}</dt>
          <dd dir="ltr">{member.address}</dd>
          {member.keys.map(({ use, vkey }) => (
            <Key key={use} use={t.maybe(`key.${use}`) ?? use} vkey={vkey} />
          ))}
        </dl>
      </details>
    </li>
  );
}

function Key({ use, vkey }: { use: string; vkey: string }) {
  return (
    <>
      <dt>{use}</dt>
      <dd dir="ltr">{vkey}</dd>
    </>
  );
}
