import { useQuery } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { OfficerView, SessionView } from '../../../packages/contract/auth.ts';
import { SurroundingsContext } from '../../../packages/ui/kind/surroundings.tsx';
import { boundariesQuery, groupsQuery } from '../client/queries.ts';
import { upload } from '../client/start-upload.ts';
import { useActing, useInPlace, useUnsent } from '../command/in-place.ts';
import { followTyping } from '../offline/typing.ts';
import { useFrameText } from '../text/index.ts';
import { Banner } from './banner.tsx';
import { ExerciseBand, useExerciseWord } from './exercise.tsx';
import {
  ActButton,
  BeginButton,
  BeginOwn,
  begin,
  beginEach,
  CodeSentence,
  CommandName,
  InputReview,
  inquire,
  KindName,
  KindState,
  listFile,
  PageLink,
  RecordLink,
} from './for-kinds.tsx';
import { Menu } from './menu.tsx';
import { SignedContext } from './officer.ts';
import css from './shell.module.css';
import { Top } from './top.tsx';
import { Waiting } from './waiting.tsx';

const inPlace = { useActing, useInPlace, useUnsent };
const buttons = { BeginButton, BeginOwn, ActButton, begin };
const useBoundaries = () => useQuery(boundariesQuery).data?.layer ?? null;
const forKinds = {
  ...{
    InputReview,
    CodeSentence,
    CommandName,
    KindName,
    KindState,
    RecordLink,
    PageLink,
    inquire,
    beginEach,
    listFile,
  },
  ...buttons,
  ...inPlace,
  useBoundaries,
  useExerciseWord,
};

const Offline = lazy(() => import('../offline/offline.tsx'));
const Conveniences = lazy(() => import('./conveniences.tsx'));

/** The frame around every page: menu, top line, truth about the network, and the page. */
export function Shell(props: { session: SessionView; officer: OfficerView; children: ReactNode }) {
  const { session, officer } = props;
  const t = useFrameText();
  const [open, setOpen] = useState(false);
  const settled = useSettled();
  useEffect(() => followTyping(), []);
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
          <Suspense fallback={null}>{settled ? <Offline /> : null}</Suspense>
          <Suspense fallback={<Waiting />}>{props.children}</Suspense>
        </main>
      </div>
      <Suspense fallback={null}>
        <Conveniences />
      </Suspense>
    </Around>
  );
}

/** What may come after the first page does not compete with it for the line. */
const restMs = 1_500;

function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}

function Around(props: { session: SessionView; officer: OfficerView; children: ReactNode }) {
  const { session, officer } = props;
  const groups = useQuery(groupsQuery).data?.groups;
  const { history } = useRouter();
  const surroundings = useMemo(
    () => ({
      ...{ me: session.node.member, zone: session.node.zone, groups: groups ?? [], ...forKinds, upload },
      go: (href: string) => history.push(href),
    }),
    [session, groups, history],
  );
  const signed = useMemo(() => ({ officer, node: session.node }), [officer, session]);
  return (
    <SignedContext value={signed}>
      <SurroundingsContext value={surroundings}>{props.children}</SurroundingsContext>
    </SignedContext>
  );
}
