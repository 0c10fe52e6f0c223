import type { FastifyInstance } from 'fastify';
import { type JsonFault, MAX_DEPTH, MAX_JSON_BYTES, scanJson } from '../../../packages/seal/json.ts';
import { Refused } from './declare.ts';

const sentences: Readonly<Record<JsonFault, string>> = {
  'json-syntax': 'The body is not JSON: send it as RFC 8259 asks.',
  'json-depth': `The body is nested deeper than ${MAX_DEPTH} levels, the most that this door takes.`,
  'json-name': 'The body has a name twice in one object, or one that no object may have.',
  'json-number': 'The body has a number that cannot be kept exactly.',
  'json-text': 'The body has text that is no Unicode: half of a surrogate pair.',
};

/**
 * Bodies are JSON in UTF-8, and as strictly read as the entries they may become: what every parser understands alike, no
 * deeper than 32, before anything else looks at it. Any other media type is refused.
 */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: MAX_JSON_BYTES },
    async (_request: unknown, body: Buffer) => {
      const text = decoded(body);
      const found = scanJson(text);
      if (typeof found === 'string') throw new Refused(400, found, sentences[found]);
      return JSON.parse(text) as unknown;
    },
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new Refused(400, 'json-text', 'The body is not text in UTF-8.');
  }
}
