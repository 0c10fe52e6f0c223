import { Button, Radio, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type NameHit, verdicts } from '../../../../packages/contract/names.ts';
import type { RecordView } from '../../../../packages/contract/record.ts';
import type { Response } from '../../../../packages/contract/route.ts';
import { routes } from '../../../../packages/contract/routes.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { KeptFocus } from '../../frame/kept-focus.tsx';
import { useSentence } from '../../frame/sentence.ts';
import { usePageText } from '../../text/index.ts';
import { Hit } from '../names/hit.tsx';
import { LeftOut } from '../names/left-out.tsx';
import css from '../names/names.module.css';

type Pair = Response<typeof routes.crossCheck>['pairs'][number];
type Verdict = (typeof verdicts)[number];

/** Whom and what this record names and this node holds elsewhere; a person says of each whether it is the same. Seen here alone. */
export function HeldHere({ view: { line } }: { view: RecordView }) {
  const t = usePageText();
  const { group, kind, record } = line;
  const checked = useQuery({
    queryKey: ['record', group, kind, record, 'cross-check'],
    queryFn: ({ signal }) => call(routes.crossCheck, { params: { group, kind, record } }, signal),
    refetchOnMount: 'always',
  });
  if (checked.data?.names !== true) return null;
  const { pairs, left, ready } = checked.data;
  return (
    <Section
      title={t('check.title')}
      tone="private"
      aside={<IconLock size={17} aria-hidden="true" />}
      note={t('check.note')}
    >
      {ready ? null : <Notice tone="info" title={t('names.notReady')} />}
      {pairs.length === 0 ? (
        <p className={css.count}>{t('check.none')}</p>
      ) : (
        <ul className={css.hits}>
          {pairs.map((pair) => (
            <li key={JSON.stringify(pair.hit.where)}>
              <Hit hit={pair.hit} />
              <Finding pair={pair} of={{ group, kind, record }} />
            </li>
          ))}
        </ul>
      )}
      <LeftOut left={left} />
    </Section>
  );
}

type Address = { readonly group: string; readonly kind: string; readonly record: string };

/** What was found of a pair, by whom and when; or the question, which may be asked again when somebody knows better. */
function Finding({ pair: { hit, said }, of }: { pair: Pair; of: Address }) {
  const [isAgain, setAgain] = useState(false);
  const isAsked = said === null || isAgain;
  return (
    <KeptFocus step={isAsked ? 'asked' : 'said'}>
      {isAsked ? (
        <Question where={hit.where} of={of} onKept={() => setAgain(false)} onLeft={said && (() => setAgain(false))} />
      ) : (
        <Found said={said} onAgain={() => setAgain(true)} />
      )}
    </KeptFocus>
  );
}

function Found({ said, onAgain }: { said: NonNullable<Pair['said']>; onAgain: () => void }) {
  const t = usePageText();
  const verdict = t(`check.is.${said.verdict}`);
  return (
    <div className={css.finding}>
      <p className={css.count}>
        {t('check.said', { verdict })} · <bdi>{t('check.by', { name: said.by ?? t('check.nobody') })}</bdi> ·{' '}
        <Moment instant={said.time} />
      </p>
      <RecordText block>{said.reason}</RecordText>
      <div>
        <Button size="xs" variant="default" onClick={onAgain}>
          {t('check.again')}
        </Button>
      </div>
    </div>
  );
}

function Question(props: {
  where: NameHit['where'];
  of: Address;
  onKept: () => void;
  /** Something was said before that may stay. */
  onLeft: (() => void) | null;
}) {
  const { where, of } = props;
  const t = usePageText();
  const sentence = useSentence();
  const client = useQueryClient();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState('');
  const keep = useMutation({
    mutationFn: (found: Verdict) => {
      return call(routes.judgePair, { params: of, body: { other: where, verdict: found, reason: reason.trim() } });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['record', of.group, of.kind, of.record, 'cross-check'] });
      props.onKept();
    },
  });
  return (
    <form
      className={css.finding}
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict !== null && reason.trim() !== '') keep.mutate(verdict);
      }}
    >
      {keep.isError ? <Notice tone="danger" alert title={sentence(keep.error)} /> : null}
      <Radio.Group
        label={t('check.verdict')}
        size="xs"
        value={verdict}
        onChange={(value) => setVerdict(verdicts.find((one) => one === value) ?? null)}
      >
        <div className={css.choices}>
          {verdicts.map((one) => (
            <Radio key={one} value={one} label={t(`check.is.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('check.reason')}
        size="xs"
        autosize
        minRows={1}
        maxLength={2_000}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button
          type="submit"
          size="xs"
          variant="default"
          loading={keep.isPending}
          disabled={verdict === null || reason.trim() === ''}
        >
          {t('check.keep')}
        </Button>
        {props.onLeft === null ? null : (
          <Button size="xs" variant="subtle" onClick={props.onLeft}>
            {t('check.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
