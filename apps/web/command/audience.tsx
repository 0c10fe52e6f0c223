import type { Preview } from '../../../packages/contract/record.ts';
import { useSurroundings } from '../../../packages/ui/kind/surroundings.tsx';
import { Country } from '../../../packages/ui/text/country.tsx';
import { useFrameText } from '../text/index.ts';
import css from './audience.module.css';

/** The authorities that can read it, by name and country: nobody else can. */
export function Audience({ audience }: { audience: Preview['audience'] }) {
  const t = useFrameText();
  const { me } = useSurroundings();
  if (audience.length === 0) return <p className={css.none}>{t('audience.nobody')}</p>;
  return (
    <ul className={css.audience}>
      {audience.map(({ member, name, country }) => (
        <li key={member}>
          <bdi>{name}</bdi>
          <span className={css.country}>
            <Country code={country} />
            {member === me ? ` · ${t('audience.us')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
