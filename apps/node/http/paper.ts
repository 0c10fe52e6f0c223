import type { FastifyInstance } from 'fastify';
import type { RecordView } from '../../../packages/contract/record.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Language } from '../../../packages/ui/text/languages.ts';
import type { NodeCore } from '../core.ts';
import { paperOf } from '../paper/kind-paper.ts';
import type { RecordOrder } from '../paper/order.ts';
import { createPress, PrintFault } from '../paper/press.ts';
import { declare, Refused } from './declare.ts';
import { actorFor, type DoorContext, mayOnKind } from './door-context.ts';
import { asDownload } from './file-name.ts';
import { answerForPaper } from './inquiries.ts';
import { logLook } from './read-log.ts';
import { rowOf, viewOf } from './records.ts';
import { refuseWithheld } from './withheld.ts';

/** A record on paper. Written to the read log before a page is made. */
export function paperRoute(app: FastifyInstance, context: DoorContext): void {
  const { node } = context;
  const press = createPress();
  app.addHook('onClose', () => press.close());
  declare(app, routes.pdf, async ({ params, query, request, reply }) => {
    const officer = mayOnKind(context, request, 'record.read', params.kind);
    const row = await rowOf(node, params);
    await refuseWithheld(node, params, officer);
    await logLook(node, actorFor(officer, []), { route: `pdf ${query.language}`, record: params.record });
    const view = await viewOf(context, row, officer);
    const { group, kind, record } = params;
    const { inquiry } = (await paperOf(kind)) ?? {};
    const answer =
      inquiry === undefined
        ? undefined
        : await answerForPaper(context, officer, { group, kind, inquiry, input: { record } });
    const pages = await press.print({ ...orderFor(node, view, query.language), answer }).catch((error: unknown) => {
      throw error instanceof PrintFault ? refusedPrint(error) : error;
    });
    return reply
      .type('application/pdf')
      .header('content-disposition', asDownload(`${view.line.reference ?? params.record}.pdf`))
      .send(Buffer.from(pages));
  });
}

function orderFor(node: NodeCore, view: RecordView, language: Language): RecordOrder {
  const charter = node.charters.of(view.line.group);
  return {
    ...{ view, language },
    zone: node.config.zone,
    who: node.config.name,
    now: node.now(),
    members: new Map(charter?.members.map(({ id, name }) => [id, name])),
    instruments: new Map(charter?.instruments.map(({ id, title }) => [id, title])),
  };
}

export function refusedPrint(fault: PrintFault): Error {
  if (fault.code === 'tooLong')
    return new Refused(422, 'paper.tooLong', 'This record is too long for paper: use the page, or its proof.');
  if (fault.code === 'busy') return new Refused(503, 'busy', 'Many records are being printed: try again in a minute.');
  return fault;
}
