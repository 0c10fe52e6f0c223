import type { FastifyInstance, InjectOptions } from 'fastify';
import { personRoles } from '../../../packages/contract/auth.ts';
import type { PersonRole } from './accounts.ts';

/**
 * The matrix of permissions, called for real: every route × everyone who might call it × everything they might name.
 * A table declares who may; a route without a row, and a row without a route, are violations like a wrong answer.
 */

/** People without a session of this node: whatever they name, they hear 401 in the same bytes. */
export const outsiders = [
  'anonymous',
  /** Signed out, or thrown out: the cookie was good once. */
  'revoked',
  'disabled',
  /** Signed in at the node of another member of the group, and of an authority outside it. */
  'foreign member',
  'foreign non-member',
] as const;
export type Subject = PersonRole | (typeof outsiders)[number];
export const subjects: readonly Subject[] = [...personRoles, ...outsiders];

/** What the ids in an address belong to. */
export type Target =
  | 'own'
  /** Something that exists, but in a group or on a node the caller has no part in. */
  | 'foreign'
  | 'absent'
  /** A child that exists, under a parent that exists but is not its parent. */
  | 'mismatched';

export interface Caller {
  readonly subject: Subject;
  /** Null for people of other nodes and for nobody. */
  readonly account: string | null;
  /** The Cookie header; null sends none. */
  readonly cookie: string | null;
}

export interface Planned {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface MatrixRow<Scene> {
  /** `GET /api/records/:id`, as Fastify registered it. */
  readonly route: string;
  /** `anyone` needs no session; otherwise the roles that get an answer. */
  readonly who: 'anyone' | readonly PersonRole[];
  /** Which ids the address has: none, one thing, or a thing inside another. */
  readonly ids: 'none' | 'one' | 'parent and child';
  /** Makes the request of one cell, and whatever has to be there for it. */
  readonly call: (scene: Scene, target: Target, caller: Caller) => Planned | Promise<Planned>;
  /** Statuses of an allowed call that names an own thing; 200 when not said. */
  readonly ok?: readonly number[];
  /** The answer does not end by itself (Server-Sent Events): only its status is looked at. */
  readonly streams?: boolean;
}

export interface Stage<Scene> {
  readonly app: FastifyInstance;
  readonly scene: Scene;
  /** Asked anew for each cell, so that a cell may use its session up. */
  readonly caller: (subject: Subject) => Promise<Caller>;
  /** Texts of things nobody here may see: found in any answer, they are a leak. */
  readonly canaries: readonly string[];
}

export interface Violation {
  readonly route: string;
  readonly subject?: Subject;
  readonly target?: Target;
  readonly fault: string;
}
export interface MatrixResult {
  readonly cells: number;
  readonly violations: readonly Violation[];
}

/** Names of all routes registered after this call, in order; the HEAD twins that Fastify adds to each GET are left out. */
export function collectRoutes(app: FastifyInstance): readonly string[] {
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD' || !routes.includes(`GET ${url}`)) routes.push(`${one} ${url}`);
  });
  return routes;
}

/** Routes without a row, rows without a route, rows given twice. */
export function undeclared(
  routes: readonly string[],
  table: readonly { readonly route: string }[],
): readonly Violation[] {
  const rows = table.map((row) => row.route);
  return [
    ...routes.filter((route) => !rows.includes(route)).map((route) => ({ route, fault: 'has no row in the table' })),
    ...rows.filter((route) => !routes.includes(route)).map((route) => ({ route, fault: 'is a row without a route' })),
    ...rows.filter((route, n) => rows.indexOf(route) !== n).map((route) => ({ route, fault: 'has two rows' })),
  ];
}

const targetsOf: Record<MatrixRow<unknown>['ids'], readonly Target[]> = {
  none: ['own'],
  one: ['own', 'foreign', 'absent'],
  'parent and child': ['own', 'foreign', 'absent', 'mismatched'],
};

interface Answer {
  readonly subject: Subject;
  readonly target: Target;
  readonly status: number;
  /** Status, media type and body: what a caller can compare. */
  readonly bytes: string;
}

/** Calls every cell of the table. */
export async function runMatrix<Scene>(
  stage: Stage<Scene>,
  routes: readonly string[],
  table: readonly MatrixRow<Scene>[],
): Promise<MatrixResult> {
  const violations: Violation[] = [...undeclared(routes, table)];
  let cells = 0;
  for (const row of table.filter(({ route }) => routes.includes(route))) {
    const answers: Answer[] = [];
    for (const subject of subjects)
      for (const target of targetsOf[row.ids]) answers.push(await ask(stage, row, subject, target, cells++));
    violations.push(...judge(row, answers, stage.canaries));
  }
  return { cells, violations };
}

async function ask<Scene>(
  stage: Stage<Scene>,
  row: MatrixRow<Scene>,
  subject: Subject,
  target: Target,
  cell: number,
): Promise<Answer> {
  const caller = await stage.caller(subject);
  const planned = await row.call(stage.scene, target, caller);
  const own = { 'sec-fetch-site': 'same-origin', 'x-entente': '1' };
  const cookie = caller.cookie === null ? {} : { cookie: caller.cookie };
  const reply = await stage.app.inject({
    method: row.route.split(' ')[0] as InjectOptions['method'],
    url: addressOf(row.route, planned.params ?? {}),
    ...(planned.query === undefined ? {} : { query: planned.query }),
    ...(planned.body === undefined ? {} : { payload: planned.body }),
    headers: { ...own, ...cookie, ...planned.headers },
    // An address of its own for each cell: limits are tested elsewhere.
    remoteAddress: `10.${(cell >> 16) & 255}.${(cell >> 8) & 255}.${cell & 255}`,
    payloadAsStream: row.streams === true,
  } as InjectOptions);
  if (row.streams === true) reply.stream().destroy();
  const body = row.streams === true ? '' : reply.body;
  return {
    subject,
    target,
    status: reply.statusCode,
    bytes: `${reply.statusCode} ${reply.headers['content-type']} ${body}`,
  };
}

function addressOf(route: string, params: Readonly<Record<string, string>>): string {
  const [, path = ''] = route.split(' ');
  return path.replace(/:(\w+)|\*/g, (_, name: string | undefined) =>
    encodeURIComponent(params[name ?? '*'] ?? 'missing'),
  );
}

/** What is wrong with the answers of one route. */
function judge(row: MatrixRow<never>, answers: readonly Answer[], canaries: readonly string[]): readonly Violation[] {
  const at = (answer: Answer, fault: string): Violation => ({
    route: row.route,
    subject: answer.subject,
    target: answer.target,
    fault: `${fault}, answered ${answer.bytes.slice(0, 300)}`,
  });
  const isOutside = ({ subject }: Answer) => (outsiders as readonly Subject[]).includes(subject);
  const mayCall = ({ subject }: Answer) => row.who === 'anyone' || (row.who as readonly Subject[]).includes(subject);
  const ok = row.ok ?? [200];
  const admitted = answers.filter(mayCall);
  const allowed = admitted.filter(({ target }) => target === 'own');
  const elsewhere = admitted.filter(({ target }) => target !== 'own');
  const outside = answers.filter((answer) => isOutside(answer) && !mayCall(answer));
  const refused = answers.filter((answer) => !isOutside(answer) && !mayCall(answer));
  return [
    ...answers.filter(({ status }) => status >= 500).map((answer) => at(answer, 'the server failed')),
    ...answers
      .filter(({ bytes }) => canaries.some((text) => bytes.includes(text)))
      .map((answer) => at(answer, 'a foreign text leaked')),
    ...outside.filter(({ status }) => status !== 401).map((answer) => at(answer, '401 was due')),
    ...refused.filter(({ status }) => status !== 403).map((answer) => at(answer, '403 was due')),
    ...allowed.filter(({ status }) => !ok.includes(status)).map((answer) => at(answer, `${ok.join(' or ')} was due`)),
    ...elsewhere
      .filter(({ status }) => row.who !== 'anyone' && status !== 404)
      .map((answer) => at(answer, '404 was due')),
    // Whoever can tell two refusals apart learns what exists.
    ...[outside, refused, elsewhere].flatMap((group) =>
      group
        .filter(({ bytes }) => bytes !== group[0]?.bytes)
        .map((answer) => at(answer, 'these bytes differ from the others like it')),
    ),
  ];
}
