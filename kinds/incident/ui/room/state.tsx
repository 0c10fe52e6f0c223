import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { RecordView } from '../../../../packages/contract/record.ts';
import type { RoomAnswer } from '../../inquiries.ts';
import type { IncidentState } from '../../schema.ts';
import { stateOf } from '../read.ts';
import { useIncidentText } from '../text/index.ts';
import { Head } from './head.tsx';
import { Lessons } from './lessons-view.tsx';
import { Linked } from './linked.tsx';
import { Log } from './log-view.tsx';
import { Measures } from './measures.tsx';
import { PictureOfRoom } from './picture-of-room.tsx';
import { Place } from './place-view.tsx';
import { Proposals } from './proposals.tsx';
import { Roles } from './roles.tsx';
import css from './room.module.css';
import { Similar } from './similar.tsx';
import { Tasks } from './task-list.tsx';
import { useRoom } from './use-room.ts';

export interface PartProps {
  readonly view: RecordView;
  readonly state: IncidentState;
  readonly room: RoomAnswer | undefined;
}

const parts = ['log', 'tasks', 'picture', 'people', 'place', 'linked'] as const;
type Part = (typeof parts)[number];

/** The room: on a telephone one part at a time, on a desk and on a wall all of it. */
export function State({ view }: { view: RecordView }) {
  const state = stateOf(view);
  const room = useRoom(view);
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false }) ?? true;
  const all = { view, state, room };
  const shown: Readonly<Record<Part, ReactNode>> = {
    log: <Log {...all} />,
    tasks: <Tasks {...all} />,
    picture: <PictureOfRoom {...all} />,
    people: <Roles {...all} />,
    place: (
      <>
        <Place {...all} />
        <Measures {...all} />
      </>
    ),
    linked: <Linked {...all} />,
  };
  return (
    <>
      <Head {...all} />
      <Similar {...all} />
      <Proposals {...all} />
      <Lessons {...all} />
      {wide ? <Wall shown={shown} /> : <OneByOne shown={shown} />}
    </>
  );
}

function Wall({ shown }: { shown: Readonly<Record<Part, ReactNode>> }) {
  return (
    <div className={css.wall}>
      <div className={css.column}>
        {shown.log}
        {shown.picture}
      </div>
      <div className={css.column}>
        {shown.tasks}
        {shown.people}
        {shown.place}
        {shown.linked}
      </div>
    </div>
  );
}

function OneByOne({ shown }: { shown: Readonly<Record<Part, ReactNode>> }) {
  const t = useIncidentText();
  const [part, setPart] = useState<Part>('log');
  return (
    <>
      <div className={css.switch}>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-label={t('parts')}
          value={part}
          onChange={(value) => setPart(parts.find((one) => one === value) ?? 'log')}
          data={parts.map((value) => ({ value, label: t(`part.${value}`) }))}
        />
      </div>
      {parts.map((one) => (
        <div key={one} className={css.part} data-shown={one === part}>
          {shown[one]}
        </div>
      ))}
    </>
  );
}
