import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { OfficerView, SessionView } from '../../../packages/contract/auth.ts';
import { isLanguage } from '../../../packages/ui/text/languages.ts';
import { signedInAgain } from '../client/again.ts';
import { followLive } from '../client/live.ts';
import { languageWasChosen, prefer } from '../client/preferences.ts';
import { sessionQuery } from '../client/queries.ts';
import { PageFault } from './page-fault.tsx';
import { Shell } from './shell.tsx';
import { Waiting } from './waiting.tsx';

const SignInPage = lazy(() => import('../pages/sign-in/sign-in-page.tsx'));
const EnrolPage = lazy(() => import('../pages/enrol/enrol-page.tsx'));

interface Signed {
  readonly session: SessionView;
  readonly officer: OfficerView;
}

/**
 * Who is in stays on the page they are on, whatever becomes of their session: when it ends a dialog asks them to sign in again, and a
 * node that does not answer takes nothing away. Nobody signed in: the sign-in page at whatever address was asked for, so that a link
 * survives signing in.
 */
export function Gate() {
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  const officer = session.data?.officer;
  const [signed, setSigned] = useState<Signed | null>(null);
  if (session.data && officer && officer !== signed?.officer) setSigned({ session: session.data, officer });
  const isOver = session.data?.officer === null && signed !== null;
  useEffect(() => {
    if (isOver) void signedInAgain();
  }, [isOver]);
  useEffect(() => {
    if (officer && !languageWasChosen() && isLanguage(officer.language)) prefer({ language: officer.language });
  }, [officer]);
  const follower = signed?.officer.may.includes('record.follow') ? signed.officer.id : null;
  useEffect(() => (follower ? followLive(client) : undefined), [client, follower]);

  if (session.isPending) return <Waiting />;
  if (!session.data) return <PageFault error={session.error} reset={() => void session.refetch()} />;
  if (location.pathname === '/invitation') return <Suspended page={<EnrolPage session={session.data} />} />;
  if (!signed) return <Suspended page={<SignInPage session={session.data} />} />;
  return (
    <Shell session={signed.session} officer={signed.officer}>
      <Outlet />
    </Shell>
  );
}

function Suspended(props: { page: React.ReactNode }) {
  return <Suspense fallback={<Waiting />}>{props.page}</Suspense>;
}
