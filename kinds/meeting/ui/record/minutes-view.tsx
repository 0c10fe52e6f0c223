import { SegmentedControl } from '@mantine/core';
import { IconCheck, IconInfoCircle, IconWriting } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { RecordText } from '../../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { Moment } from '../../../../packages/ui/time/moment.tsx';
import type { MeetingState, Minutes, Sitting, Version } from '../../schema.ts';
import { awaitedOf, currentOf, isAgreed } from '../../turns.ts';
import { textsOf } from '../read.ts';
import { useMeetingText } from '../text/index.ts';
import { Changes } from './changes.tsx';
import { Hash } from './hash.tsx';
import css from './minutes.module.css';
import { TextsView } from './texts-view.tsx';

interface Props {
  readonly sitting: Sitting;
  readonly state: MeetingState;
  readonly view: RecordView;
}

/** The minutes as they stand: the text, what the other side changed in it, whose turn it is, who has signed. */
export function MinutesView({ sitting: { minutes }, state, view }: Props) {
  const t = useMeetingText();
  const current = currentOf(minutes);
  if (current === null) return null;
  return (
    <Section title={t(isAgreed(minutes) ? 'minutes.agreed' : 'minutes')}>
      <Standing minutes={minutes} current={current} members={state.members} />
      {minutes.reopened === null ? null : (
        <Notice tone="warn" icon={<IconInfoCircle size={20} />} title={t('minutes.reopened')}>
          <RecordText block>{minutes.reopened.reason}</RecordText>
        </Notice>
      )}
      <Text minutes={minutes} current={current} view={view} />
      <Signatures minutes={minutes} current={current} />
      <Aside minutes={minutes} />
    </Section>
  );
}

function Standing({ minutes, current, members }: { minutes: Minutes; current: Version; members: readonly string[] }) {
  const t = useMeetingText();
  const name = useMemberName();
  const { locale } = useVoice();
  const { me } = useSurroundings();
  const awaited = awaitedOf(minutes, members);
  const who = new Intl.ListFormat(locale).format(awaited.map(name));
  return (
    <p className={css.head}>
      <span>{t('minutes.version', { version: current.version })}</span>
      <span>
        {t('minutes.by', { who: name(current.author) })} · <Moment instant={current.time} />
      </span>
      {isAgreed(minutes) ? (
        <Badge tone="ok" icon={<IconCheck size={14} />}>
          {t('minutes.all')}
        </Badge>
      ) : (
        <Badge tone={awaited.includes(me) ? 'warn' : 'info'} icon={<IconWriting size={14} />}>
          {awaited.includes(me) ? t('minutes.turn.us') : t('minutes.turn', { who })}
        </Badge>
      )}
    </p>
  );
}

/** The version before, or the one that was agreed: what the changes are told against. */
function Text({ minutes, current, view }: { minutes: Minutes; current: Version; view: RecordView }) {
  const t = useMeetingText();
  const [shown, setShown] = useState<'text' | 'changes'>('text');
  const previous = minutes.versions[current.version - 2];
  const before = previous === undefined ? null : textsOf(view, previous);
  if (before === null) return <TextsView texts={minutes.texts} version={current} />;
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="md"
        aria-label={t('minutes.show')}
        value={shown}
        onChange={(value) => setShown(value === 'changes' ? 'changes' : 'text')}
        data={[
          { value: 'text', label: t('minutes.show.text') },
          { value: 'changes', label: t('minutes.show.changes', { version: current.version - 1 }) },
        ]}
      />
      {shown === 'text' ? (
        <TextsView texts={minutes.texts} version={current} />
      ) : (
        <Changes before={before} after={minutes.texts} />
      )}
    </>
  );
}

function Signatures({ minutes, current }: { minutes: Minutes; current: Version }) {
  const t = useMeetingText();
  const name = useMemberName();
  return (
    <>
      <h3 className={css.part}>{t('signatures')}</h3>
      <p className={css.hashed}>
        {t('hash.whole')} <Hash hash={current.hash} />
      </p>
      {minutes.signatures.length === 0 ? <p className={css.hashed}>{t('signatures.none')}</p> : null}
      <ul className={css.signatures}>
        {minutes.signatures.map(({ id, author, time }) => (
          <li key={id}>
            <IconCheck size={15} aria-hidden="true" /> <bdi>{name(author)}</bdi> · <Moment instant={time} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Aside({ minutes: { aside } }: { minutes: Minutes }) {
  const t = useMeetingText();
  const name = useMemberName();
  if (aside.length === 0) return null;
  return (
    <Notice tone="info" icon={<IconInfoCircle size={20} />} title={t('minutes.aside')}>
      <p>{t('minutes.aside.words')}</p>
      <ul>
        {aside.map(({ id, author, version, time }) => (
          <li key={id}>
            {t('minutes.aside.by', { who: name(author), version })} · <Moment instant={time} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
