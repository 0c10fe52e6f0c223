import type { ReactNode } from 'react';
import type { Tone } from '../parts/tone.ts';
import { useVoice } from '../text/voice.tsx';
import css from './board-parts.module.css';

interface Props<C extends { readonly record: string }> {
  readonly name: string;
  readonly cards: readonly C[];
  /** What stands there when it has no cards. */
  readonly none: string;
  /** Colours its upper edge. */
  readonly tone?: Tone;
  /** It lies below the others, its cards beside one another. */
  readonly across?: boolean;
  readonly card: (card: C) => ReactNode;
}

/** A column of a board: a list under a heading with its number, the same for the eye and for the ear. */
export function BoardColumn<C extends { readonly record: string }>(props: Props<C>) {
  const { name, cards, none, tone, across = false } = props;
  const { locale } = useVoice();
  return (
    <section className={css.column} aria-label={name} data-column data-tone={tone} data-across={across}>
      <h2 className={css.name}>
        <bdi>{name}</bdi> <span className={css.count}>{new Intl.NumberFormat(locale).format(cards.length)}</span>
      </h2>
      {cards.length === 0 ? (
        <p className={css.none}>{none}</p>
      ) : (
        <ul className={css.cards}>
          {cards.map((one) => (
            <li key={one.record}>{props.card(one)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
