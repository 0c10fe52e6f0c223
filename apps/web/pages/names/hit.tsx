import type { NameHit } from '../../../../packages/contract/names.ts';
import { useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Country } from '../../../../packages/ui/text/country.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { usePageText } from '../../text/index.ts';
import css from './names.module.css';

const tones = { certain: 'danger', likely: 'danger', possible: 'warn', weak: 'neutral' } as const;

/** A name or a number that was found: how likely in words, where it stands, what is known beside it, and word by word what answers to what. */
export function Hit({ hit }: { hit: NameHit }) {
  const t = usePageText();
  const m = useMatterText();
  return (
    <>
      <p className={css.head}>
        <RecordText className={css.name}>{hit.name}</RecordText>
        <Badge tone={tones[hit.level]}>{t(`names.level.${hit.level}`)}</Badge>
        {hit.isVessel ? <span className={css.how}>{m('thing.vessel')}</span> : null}
      </p>
      {hit.identifiers.map(({ type, value }) => (
        <p className={css.where} key={`${type} ${value}`}>
          <span>{m(`id.${type}`)}</span>
          <bdi className={css.name}>{value}</bdi>
        </p>
      ))}
      <p className={css.where}>
        <Where where={hit.where} />
        {hit.born === null ? null : <bdi>{hit.born}</bdi>}
        {hit.nationality === null ? null : (
          <span>
            <Country code={hit.nationality} />
          </span>
        )}
        {hit.evidence.born === null ? null : <span>{t(`names.born.${hit.evidence.born}`)}</span>}
        {hit.evidence.nationality === null ? null : <span>{t(`names.nationality.${hit.evidence.nationality}`)}</span>}
      </p>
      {hit.parts.length === 0 ? null : <Words parts={hit.parts} />}
    </>
  );
}

function Words({ parts }: Pick<NameHit, 'parts'>) {
  const t = usePageText();
  return (
    <ul className={css.words} aria-label={t('names.words')}>
      {parts.map((part) => (
        <li key={`${part.a} ${part.b}`} data-how={part.how}>
          <span className={css.pair}>
            {part.a === null ? null : <RecordText>{part.a}</RecordText>}
            {part.a !== null && part.b !== null ? <span aria-hidden="true">·</span> : null}
            {part.b === null ? null : <RecordText>{part.b}</RecordText>}
          </span>
          <span className={css.how}>{t(`names.how.${part.how}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Where({ where }: { where: NameHit['where'] }) {
  const t = usePageText();
  const { RecordLink } = useSurroundings();
  if (where.in === 'list') return <span>{t('names.list', { list: where.list, id: where.id })}</span>;
  const { group, kind, record, title } = where;
  return (
    <RecordLink group={group} kind={kind} record={record}>
      <RecordText>{title === '' ? record : title}</RecordText>
    </RecordLink>
  );
}
