import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '../../../../packages/contract/routes.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { call } from '../../client/call.ts';
import { usePageText } from '../../text/index.ts';
import { Hit } from './hit.tsx';
import { LeftOut } from './left-out.tsx';
import css from './names.module.css';

/** Records that name somebody or something held here, of which nobody has said yet whether it is the same. Each look is written down: asked once. */
export function MetNames() {
  const t = usePageText();
  const { RecordLink } = useSurroundings();
  const found = useQuery({
    queryKey: ['names-met'],
    queryFn: ({ signal }) => call(routes.namesMet, {}, signal),
    refetchOnMount: 'always',
  });
  if (found.data === undefined) return null;
  const { met, count } = found.data;
  return (
    <div className={css.met}>
      <Section
        title={t('names.met')}
        tone="private"
        aside={<IconLock size={17} aria-hidden="true" />}
        note={t('names.met.note')}
      >
        {met.length === 0 ? <p className={css.count}>{t('names.met.none')}</p> : null}
        <ul className={css.hits}>
          {met.map(({ record, title, pairs, left }) => (
            <li key={`${record.group} ${record.kind} ${record.record}`}>
              <p className={css.head}>
                <RecordLink {...record}>
                  <RecordText className={css.name}>{title === '' ? record.record : title}</RecordText>
                </RecordLink>
              </p>
              <ul className={css.pairs}>
                {pairs.map(({ asked, hit }) => (
                  <li key={JSON.stringify(hit.where)}>
                    <p className={css.where}>
                      <bdi>{t('names.met.asked', { asked })}</bdi>
                    </p>
                    <Hit hit={hit} />
                  </li>
                ))}
              </ul>
              <LeftOut left={left} />
            </li>
          ))}
        </ul>
        {count > met.length ? <p className={css.count}>{t('names.met.count', { count })}</p> : null}
      </Section>
    </div>
  );
}
