import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DueRecord } from '../../../../packages/contract/oversight.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { call } from '../../client/call.ts';
import { useMay } from '../../frame/officer.ts';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import { Effect } from './effect.tsx';
import css from './retention.module.css';

const nameOf = ({ group, kind, record }: DueRecord): string => `${group} ${kind} ${record}`;
/** As many as one choice may name. */
const mostAtOnce = 500;

/** Choose, look at what would happen, then erase: in that order only. */
export function Queue({ items, inDoubt }: { items: readonly DueRecord[]; inDoubt: boolean }) {
  const t = usePageText();
  const sentence = useSentence();
  const may = useMay()('retention.erase');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const free = items.filter(({ held }) => !held).slice(0, mostAtOnce);
  const wanted = items
    .filter((item) => chosen.has(nameOf(item)))
    .map(({ group, kind, record }) => ({ group, kind, record }));
  const dry = useMutation({ mutationFn: () => call(routes.eraseDue, { body: { items: wanted, dryRun: true } }) });
  const choose = (names: readonly string[]) => {
    setChosen(new Set(names));
    dry.reset();
  };
  const toggle = (name: string) =>
    choose(chosen.has(name) ? [...chosen].filter((one) => one !== name) : [...chosen, name]);
  const all = free.length > 0 && free.every((item) => chosen.has(nameOf(item)));
  return (
    <>
      {may ? (
        <div className={css.bar}>
          <Checkbox label={t('retention.all')} checked={all} onChange={() => choose(all ? [] : free.map(nameOf))} />
        </div>
      ) : null}
      <ul className={css.list}>
        {items.map((item) => (
          <Row key={nameOf(item)} item={item} may={may} chosen={chosen.has(nameOf(item))} toggle={toggle} />
        ))}
      </ul>
      {may ? (
        <div className={css.bar}>
          <Button
            variant="default"
            disabled={wanted.length === 0 || inDoubt}
            loading={dry.isPending}
            onClick={() => dry.mutate()}
          >
            {t('retention.try')}
          </Button>
        </div>
      ) : null}
      {dry.isError ? <Notice tone="danger" alert title={sentence(dry.error)} /> : null}
      {dry.data ? <Effect effect={dry.data} items={wanted} /> : null}
    </>
  );
}

function Row(props: { item: DueRecord; may: boolean; chosen: boolean; toggle: (name: string) => void }) {
  const { item, may, chosen, toggle } = props;
  const t = usePageText();
  const { group, kind, record, title, keep, over, own, foreign, held } = item;
  const shown = title || t('retention.untitled');
  return (
    <li className={css.row}>
      {may ? (
        <Checkbox aria-label={shown} checked={chosen} disabled={held} onChange={() => toggle(nameOf(item))} />
      ) : null}
      <div className={css.what}>
        <Link to="/records/$group/$kind/$record" params={{ group, kind, record }}>
          <RecordText>{shown}</RecordText>
        </Link>
        <p className={css.about}>
          {t('retention.until', { month: keep })} · {t('retention.counts', { own, foreign })}
        </p>
      </div>
      {held ? <Badge tone="info">{t('retention.held')}</Badge> : null}
      <Badge tone={over ? 'danger' : 'warn'}>{t(over ? 'retention.over' : 'retention.soon')}</Badge>
    </li>
  );
}
