import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import type { Dashboard } from '../../dashboard.ts';
import { useNumber, useShare } from '../names.tsx';
import { useTransitText } from '../text/index.ts';
import css from './dashboard.module.css';

type Shore = Dashboard['shores'][number];

/** Who embarked and landed on one shore today, beside what was planned to leave. */
export function ShoreCard({ shore: { member, out, in: landed, planned } }: { shore: Shore }) {
  const t = useTransitText();
  const number = useNumber();
  const share = useShare();
  const name = useMemberName();
  const shown = (figure: number | null): string => (figure === null ? t('not.counted') : number(figure));
  return (
    <section className={css.shore} aria-label={name(member)}>
      <h3 className={css.shoreName}>
        <bdi>{name(member)}</bdi>
      </h3>
      <dl className={css.figures}>
        <div>
          <dt>{t('embarked')}</dt>
          <dd className={css.large} data-none={out.passengers === null}>
            {shown(out.passengers)}
          </dd>
          <dd className={css.quiet}>
            {planned.passengers === 0 ? t('nothing.planned') : t('of.plan', { planned: planned.passengers })}
            {out.passengers === null || planned.passengers === 0
              ? null
              : ` · ${share(out.passengers / planned.passengers)}`}
          </dd>
        </div>
        <div>
          <dt>{t('landed')}</dt>
          <dd className={css.large} data-none={landed.passengers === null}>
            {shown(landed.passengers)}
          </dd>
        </div>
      </dl>
      {planned.passengers === 0 ? null : (
        <div className={css.track} aria-hidden="true">
          <div
            className={css.done}
            style={{ inlineSize: `${Math.min(100, ((out.passengers ?? 0) / planned.passengers) * 100)}%` }}
          />
        </div>
      )}
      <dl className={css.more}>
        <div>
          <dt>{t('vehicles')}</dt>
          <dd>
            {shown(out.vehicles)}
            {planned.vehicles === 0 ? null : (
              <span className={css.quiet}> {t('of.plan', { planned: planned.vehicles })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('rotations')}</dt>
          <dd>
            {shown(out.rotations)}
            {planned.rotations === 0 ? null : (
              <span className={css.quiet}> {t('of.plan', { planned: planned.rotations })}</span>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
