import type { z } from 'zod';
import { inviteAccount } from './operations/account.ts';
import { backupNode } from './operations/backup.ts';
import { charterShow, charterSign } from './operations/charter.ts';
import { countsImport } from './operations/counts.ts';
import { courierExport, courierImport } from './operations/courier.ts';
import { examineStore } from './operations/examine.ts';
import { exportProof } from './operations/export.ts';
import { exportJournal } from './operations/export-journal.ts';
import { matchAudit, matchCancel, matchStatus, matchTag } from './operations/matching.ts';
import { pairCode, pairMeet, pairOffer } from './operations/pair.ts';
import { relearnHead } from './operations/relearn.ts';
import { nodeStatus } from './operations/status.ts';

/** Everything the command line can have a node do. */
export const operations = {
  status: nodeStatus,
  examine: examineStore,
  'account.invite': inviteAccount,
  'pair.code': pairCode,
  'pair.offer': pairOffer,
  'pair.meet': pairMeet,
  'charter.show': charterShow,
  'charter.sign': charterSign,
  relearn: relearnHead,
  export: exportProof,
  'export.journal': exportJournal,
  backup: backupNode,
  'counts.import': countsImport,
  'courier.export': courierExport,
  'courier.import': courierImport,
  'match.audit': matchAudit,
  'match.status': matchStatus,
  'match.tag': matchTag,
  'match.cancel': matchCancel,
} as const;

export type OperationName = keyof typeof operations;
export type InputOf<N extends OperationName> = z.input<(typeof operations)[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<(typeof operations)[N]['output']>;

export const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name);
