import type { Loss } from '../../../../packages/formats/cap/loss.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useAlertText } from '../text/index.ts';
import css from './alert.module.css';

const shown = 100;

/** Everything that could not be taken as it stood: what, where, what stood there, what is taken instead. */
export function LossList({ losses }: { losses: readonly Loss[] }) {
  const t = useAlertText();
  if (losses.length === 0) return <p>{t('losses.none')}</p>;
  return (
    <>
      <ul className={css.losses}>
        {losses.slice(0, shown).map((loss, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a loss has no other identity
          <li key={at} className={css.loss}>
            <span>
              <Badge tone={loss.effect === 'repaired' || loss.effect === 'reordered' ? 'info' : 'warn'}>
                {t(`effect.${loss.effect}`)}
              </Badge>{' '}
              {t(`loss.${loss.code}`)}
            </span>
            <Was loss={loss} />
            <span className={css.where}>
              <bdi dir="ltr">{loss.path}</bdi>
              {loss.line > 0 ? ` · ${t('loss.line', { line: loss.line })}` : null}
            </span>
          </li>
        ))}
      </ul>
      {losses.length > shown ? <p className={css.more}>{t('losses.more', { count: losses.length - shown })}</p> : null}
    </>
  );
}

function Was({ loss: { was, now } }: { loss: Loss }) {
  const t = useAlertText();
  if (was === '' && now === null) return null;
  return (
    <span>
      {was === '' ? null : <RecordText>{was}</RecordText>}
      {now === null ? null : (
        <>
          {was === '' ? null : ' '}
          {t('loss.now')} <RecordText>{now}</RecordText>
        </>
      )}
    </span>
  );
}
