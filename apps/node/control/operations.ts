import type { z } from 'zod';
import { inviteAccount } from './operations/account.ts';

/** Everything the command line can have a node do. */
export const operations = {
  'account.invite': inviteAccount,
} as const;

export type OperationName = keyof typeof operations;
export type InputOf<N extends OperationName> = z.input<(typeof operations)[N]['input']>;
export type OutputOf<N extends OperationName> = z.output<(typeof operations)[N]['output']>;

export const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name);
