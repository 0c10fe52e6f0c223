import pino, { type Logger } from 'pino';
import type { NodeConfig } from './config.ts';

export function createLog(config: Pick<NodeConfig, 'logLevel' | 'member'>): Logger {
  return pino({
    level: config.logLevel,
    base: { member: config.member },
    serializers: { err: errorForLog },
    redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.totp'],
  });
}

/** Names of errors whose sentence quotes what was read: a record, a request. */
const quoting = ['SyntaxError', 'ZodError', '$ZodError', 'URIError'];

/** What of an error goes to the log: its name, its code, where it happened; its sentence only where that cannot hold content. */
export function errorForLog(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error && ['string', 'number'].includes(typeof error.code) ? { code: error.code } : {};
  const said = quoting.includes(name) ? {} : { message };
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const because = cause === undefined ? {} : { cause: errorForLog(cause) };
  return { type: name, ...code, ...said, stack: frames.map((line) => line.trim()).join('\n'), ...because };
}
