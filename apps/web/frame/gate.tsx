import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { isLanguage } from '../../../packages/ui/text/languages.ts';
import { followLive } from '../client/live.ts';
import { languageWasChosen, prefer } from '../client/preferences.ts';
import { sessionQuery } from '../client/queries.ts';
import { PageFault } from './page-fault.tsx';
import { Shell } from './shell.tsx';
import { Waiting } from './waiting.tsx';

const SignInPage = lazy(() => import('../pages/sign-in/sign-in-page.tsx'));
const EnrolPage = lazy(() => import('../pages/enrol/enrol-page.tsx'));

/** Nobody signed in: the sign-in page at whatever address was asked for, so that a link survives signing in. */
export function Gate() {
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  const officer = session.data?.officer;
  useEffect(() => {
    if (officer && !languageWasChosen() && isLanguage(officer.language)) prefer({ language: officer.language });
  }, [officer]);
  const follower = officer?.may.includes('record.follow') ? officer.id : null;
  useEffect(() => (follower ? followLive(client) : undefined), [client, follower]);

  if (session.isPending) return <Waiting />;
  if (session.isError) return <PageFault error={session.error} reset={() => void session.refetch()} />;
  if (location.pathname === '/invitation') return <Suspended page={<EnrolPage session={session.data} />} />;
  if (!session.data.officer) return <Suspended page={<SignInPage session={session.data} />} />;
  return (
    <Shell session={session.data} officer={session.data.officer}>
      <Outlet />
    </Shell>
  );
}

function Suspended(props: { page: React.ReactNode }) {
  return <Suspense fallback={<Waiting />}>{props.page}</Suspense>;
}
