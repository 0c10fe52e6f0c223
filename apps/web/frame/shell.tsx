import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { OfficerView, SessionView } from '../../../packages/contract/auth.ts';
import { SurroundingsContext } from '../../../packages/ui/kind/surroundings.tsx';
import { groupsQuery } from '../client/queries.ts';
import { upload } from '../client/start-upload.ts';
import { useActing, useInPlace, useUnsent } from '../command/in-place.ts';
import { useFrameText } from '../text/index.ts';
import { Banner } from './banner.tsx';
import { ExerciseBand } from './exercise.tsx';
import {
  ActButton,
  BeginButton,
  begin,
  CodeSentence,
  CommandName,
  InputReview,
  inquire,
  KindName,
  PageLink,
  RecordLink,
} from './for-kinds.tsx';
import { Menu } from './menu.tsx';
import { SignedContext } from './officer.ts';
import css from './shell.module.css';
import { Top } from './top.tsx';
import { Waiting } from './waiting.tsx';

const inPlace = { useActing, useInPlace, useUnsent };
const buttons = { BeginButton, ActButton, begin };
const forKinds = {
  ...{ InputReview, CodeSentence, CommandName, KindName, RecordLink, PageLink, inquire },
  ...buttons,
  ...inPlace,
};

const Conveniences = lazy(() => import('./conveniences.tsx'));

/** The frame around every page: menu, top line, truth about the network, and the page. */
export function Shell(props: { session: SessionView; officer: OfficerView; children: ReactNode }) {
  const { session, officer } = props;
  const t = useFrameText();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu, whatever the menu was
  useEffect(() => setOpen(false), [path]);
  return (
    <Around session={session} officer={officer}>
      <a className={css.skip} href="#main">
        {t('frame.skip')}
      </a>
      <div className={css.shell}>
        <Top open={open} onMenu={() => setOpen(!open)} />
        <Menu open={open} onClose={() => setOpen(false)} />
        <main id="main" tabIndex={-1} className={css.main}>
          <ExerciseBand />
          <Banner />
          <Suspense fallback={<Waiting />}>{props.children}</Suspense>
        </main>
      </div>
      <Suspense fallback={null}>
        <Conveniences />
      </Suspense>
    </Around>
  );
}

function Around(props: { session: SessionView; officer: OfficerView; children: ReactNode }) {
  const { session, officer } = props;
  const groups = useQuery(groupsQuery).data?.groups;
  const surroundings = useMemo(
    () => ({ me: session.node.member, zone: session.node.zone, groups: groups ?? [], ...forKinds, upload }),
    [session, groups],
  );
  const signed = useMemo(() => ({ officer, node: session.node }), [officer, session]);
  return (
    <SignedContext value={signed}>
      <SurroundingsContext value={surroundings}>{props.children}</SurroundingsContext>
    </SignedContext>
  );
}
