import { toBase64 } from '#crypto';
import { seedOf } from '../generate/invented.ts';

/**
 * Bodies that one reader might take for another, each committed to by its author: heads with a line more or less, and names
 * that lenient parsers mix up. `proofOf` makes the proof of one entry with that plaintext.
 */
export async function bodyLies(
  { record, feed }: { readonly record: string; readonly feed: string },
  proofOf: (plaintext: Uint8Array) => Promise<string>,
): Promise<Record<string, string>> {
  const salt = `salt ${toBase64(seedOf('salt'))}\n`;
  const told = (content: string | Uint8Array, rest = `${salt}type a.b/1\n`): Promise<string> => {
    const head = new TextEncoder().encode(`entente.body/v1\nfeed ${feed}\nseq 0\n${rest}\n`);
    const json = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return proofOf(Buffer.concat([head, json]));
  };
  const id = `"${record}"`;
  const plain = `{"record":${id},"by":{},"data":{}}`;
  const data = (json: string): Promise<string> => told(`{"record":${id},"by":{},"data":${json}}`);
  const array = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  return {
    'a record in capital letters beside another': await told(`{"record":"it-moi.other","RECORD":${id},"by":{}}`),
    'a record in capital letters': await told(`{"RECORD":${id},"by":{},"data":{}}`),
    'two records': await told(`{"record":"it-moi.other","record":${id},"by":{},"data":{}}`),
    'two records, one of them escaped': await told(String.raw`{"record":${id},"\u0072ecord":${id}}`),
    'a name twice inside the data': await data('{"a":{"b":1,"b":2}}'),
    'a name that makes prototypes': await data('{"__proto__":{}}'),
    'a type without a word': await told(plain, `${salt}type \n`),
    'a type that is none': await told(plain, `${salt}type A/b\n`),
    'a line before the type': await told(plain, `${salt}foo bar\ntype a.b/1\n`),
    'no salt': await told(plain, 'type a.b/1\n'),
    'a salt with loose bits': await told(plain, `salt ${'A'.repeat(42)}B=\ntype a.b/1\n`),
    'data nested 33 deep': await data(array(32)),
    'data nested 20,000 deep': await data(array(20_000)),
    'a number beyond the exact ones': await data('9007199254740993'),
    'a number that is infinite': await data('1e400'),
    'half a surrogate pair': await data(String.raw`"\ud800"`),
    'bytes that are no UTF-8': await told(Buffer.from(`{"record":${id},"data":"\xff"}`, 'latin1')),
    'a zero byte inside': await told(`${plain}\0${plain}`),
    'something after the object': await told(`${plain}{}`),
    'more than 1 MiB': await data(`"${'x'.repeat(1_048_576)}"`),
    'a list in place of an object': await told(`[${plain}]`),
  };
}
