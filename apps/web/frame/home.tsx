import { Navigate } from '@tanstack/react-router';
import { useSigned } from './officer.ts';

/** The first page is the inbox; who may not read records begins where their work is. */
export function Home() {
  const { officer } = useSigned();
  if (officer.may.includes('record.list')) return <Navigate to="/inbox" replace />;
  return <Navigate to={officer.may.includes('accounts.read') ? '/accounts' : '/health'} replace />;
}
