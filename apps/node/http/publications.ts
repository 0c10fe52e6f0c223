import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Params } from '../../../packages/contract/route.ts';
import { routes } from '../../../packages/contract/routes.ts';
import { textIn } from '../../../packages/kind/agreed-text.ts';
import type { NodeCore } from '../core.ts';
import { createPress, type Press, PrintFault } from '../paper/press.ts';
import type { Addresses } from '../publishing/page.ts';
import { type Published, publishedNow, publishedOf, type SignedText } from '../publishing/publications.ts';
import { declare, notFound } from './declare.ts';
import { actorFor, type DoorContext, mayOnKind } from './door-context.ts';
import { asDownload } from './file-name.ts';
import { refusedPrint } from './paper.ts';
import { logLook } from './read-log.ts';
import { rowOf } from './records.ts';

type Form = Params<typeof routes.published>['form'];

/** Strangers may order paper too; theirs is short, and waits in a line of its own. */
const longestPrintMs = 10_000;

/**
 * What is public: pages, files and paper of signed texts, for everybody once their time has come, and for those who may read
 * the record before it. Nothing else of a record is reached from here.
 */
export function publicationRoutes(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  const press = createPress(longestPrintMs);
  app.addHook('onClose', () => press.close());

  declare(app, routes.publication, async ({ params, query, request, reply }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    const published = publishedOf(node, await rowOf(node, params));
    if (published === null) throw notFound();
    await logLook(node, actorFor(officer, []), { route: 'record', record: params.record });
    const root = `/api/records/${params.group}/${params.kind}/${params.record}/publication`;
    return send(node, press, reply, { published, root, form: params.form, language: query.language });
  });

  declare(app, routes.publishedIndex, async ({ query, reply }) => {
    const all = (await publishedNow(node)).map((published) => ({
      published,
      address: (language: string) => addressesAt(rootOf(published)).page(language),
    }));
    const { publicVoice } = await voices();
    const voice = await publicVoice(query.language ?? 'en', node.config.zone);
    const { indexPage } = await pages();
    return reply.type('text/html; charset=utf-8').send(indexPage(all, node.config.name, voice));
  });

  declare(app, routes.published, async ({ params, query, reply }) => {
    const row =
      node.charters.of(params.group) === null
        ? null
        : await node.store.view.record(params.group, params.kind, params.record);
    const published = row?.listed === true ? publishedOf(node, row) : null;
    if (published === null || published.from > node.now().toISOString()) throw notFound();
    return send(node, press, reply, {
      published,
      root: rootOf(published),
      form: params.form,
      language: query.language,
    });
  });
}

/** Loaded with the first page that is asked for: what writes them is as large as the rest of the door. */
const pages = () => import('../publishing/page.ts');
const voices = () => import('../publishing/voice.ts');

const rootOf = ({ group, kind, record }: Published): string => `/published/${group}/${kind}/${record}`;

const addressesAt = (root: string): Addresses => ({
  page: (language) => `${root}/page?language=${language}`,
  pdf: (language) => `${root}/pdf?language=${language}`,
  file: `${root}/file`,
});

interface Asked {
  readonly published: Published;
  readonly root: string;
  readonly form: Form;
  readonly language: string | undefined;
}

async function send(node: NodeCore, press: Press, reply: FastifyReply, asked: Asked): Promise<FastifyReply> {
  const { published, form } = asked;
  const text = textIn(published.texts, asked.language ?? '');
  if (text === undefined) throw notFound();
  if (form === 'file')
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', asDownload(`${published.record}.entente-publication`))
      .send(published.file);
  if (form === 'pdf') {
    const pages = await printed(node, press, published, text);
    const name = asDownload(`${published.record}.${text.language}.pdf`);
    return reply.type('application/pdf').header('content-disposition', name).send(pages);
  }
  const { publicVoice } = await voices();
  const voice = await publicVoice(text.language, node.config.zone);
  const early = published.from > node.now().toISOString();
  const { publishedPage } = await pages();
  const page = publishedPage({ published, text, voice, addresses: addressesAt(asked.root), early });
  return reply.type('text/html; charset=utf-8').send(page);
}

async function printed(node: NodeCore, press: Press, published: Published, text: SignedText): Promise<Buffer> {
  const { names, from, withdrawn } = published;
  const { zone, name: who } = node.config;
  const paper = await press
    .print({ text, names, from, withdrawn, zone, who, now: node.now() })
    .catch((error: unknown) => {
      throw error instanceof PrintFault ? refusedPrint(error) : error;
    });
  return Buffer.from(paper);
}
