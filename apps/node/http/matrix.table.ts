import { personRoles } from '../../../packages/contract/auth.ts';
import type { PersonRole } from '../auth/accounts.ts';
import { type AuthScene, authRows } from '../auth/matrix.table.ts';
import type { Caller, MatrixRow, Planned, Target } from '../auth/matrix.ts';

/** What the rows need to be called for real: accounts, and the things of this node and of others that addresses can name. */
export interface DoorScene extends AuthScene {
  readonly group: string;
  /** A group that exists, of which this node is no member, and a record that exists elsewhere. */
  readonly foreign: { readonly group: string; readonly record: string };
  /** A request with a file, and the id of a file that belongs to another request. */
  readonly request: { readonly record: string; readonly file: string; readonly otherFile: string };
  /** A record of the same group that is no request. */
  readonly information: string;
  /** A meeting of the same group. */
  readonly meeting: string;
  newRequest(): Promise<string>;
  /** An upload of that account, begun and not finished. */
  newUpload(account: string, way?: UploadRoom): Promise<string>;
  /** A finished upload of that account. */
  finishedUpload(account: string): Promise<string>;
  readonly question: Readonly<Record<string, unknown>>;
}
type Row = MatrixRow<DoorScene>;
/** Folder of the node in which files of one way in arrive. */
export type UploadRoom = 'uploads' | 'uploads-lists';

const desk: readonly PersonRole[] = ['officer', 'head'];
/** Whoever some kind gives something to say may prepare it: drafts and files. */
const preparers: readonly PersonRole[] = [...desk, 'protection', 'secretariat', 'coordinator', 'press'];
/** Whoever works in some kind sees lists, cut down to the kinds that are theirs; so do those who watch. */
const listers: readonly PersonRole[] = [...preparers, 'auditor'];
const readers: readonly PersonRole[] = ['officer', 'head', 'protection', 'auditor'];
const supervisors: readonly PersonRole[] = [...readers, 'secretariat', 'coordinator'];
const releasers: readonly PersonRole[] = [...supervisors, 'press'];
const keepers: readonly PersonRole[] = ['head', 'protection'];
const watchers: readonly PersonRole[] = ['protection', 'auditor'];
const none = { ids: 'none' } as const;

const absentRecord = 'it-moi.0199f3b2-0c00-7000-8000-000000000001';
const absentFile = '0199f3b2-0c00-7000-8000-000000000002';
const absentGroup = 'nobody.anywhere';

/** The record of an address. Mismatched: it exists, under another kind than the address says. */
function address(scene: DoorScene, target: Target, record = scene.request.record) {
  const kind = 'request';
  if (target === 'foreign') return { ...scene.foreign, kind };
  const named = { own: record, absent: absentRecord, mismatched: scene.information };
  return { group: scene.group, kind, record: named[target] };
}

function groupOf(scene: DoorScene, target: Target): string {
  if (target === 'own') return scene.group;
  return target === 'foreign' ? scene.foreign.group : absentGroup;
}

const reading = (route: string): Row => ({
  route,
  who: readers,
  ids: 'parent and child',
  call: (scene, target) => ({ params: address(scene, target) }),
});

/** A command on a record of its own for each cell that may do it. */
const acting = (
  route: string,
  planned: Omit<Planned, 'params'>,
  params: Readonly<Record<string, string>> = {},
): Row => ({
  route,
  who: desk,
  ids: 'parent and child',
  call: async (scene, target, caller) => {
    const fresh = target === 'own' && caller.account !== null ? await scene.newRequest() : scene.request.record;
    return { ...planned, params: { ...address(scene, target, fresh), ...params } };
  },
});

const creating = (route: string): Row => ({
  route,
  who: desk,
  ids: 'one',
  call: (scene, target) => ({
    params: { group: groupOf(scene, target), kind: 'request', command: 'ask' },
    body: { input: scene.question, ...(route.includes('preview') ? {} : { idempotency: crypto.randomUUID() }) },
  }),
});

const withdrawal = { input: { reason: 'No longer needed.' } };

const recordRows: readonly Row[] = [
  { route: 'GET /api/records', who: listers, ...none, call: () => ({ query: { box: 'all' } }) },
  { route: 'GET /api/records.csv', who: listers, ...none, call: () => ({ query: { box: 'all' } }) },
  { route: 'GET /api/counters', who: listers, ...none, call: () => ({}) },
  { route: 'GET /api/live', who: listers, ...none, streams: true, call: () => ({}) },
  reading('GET /api/records/:group/:kind/:record'),
  reading('GET /api/records/:group/:kind/:record/proof'),
  reading('GET /api/records/:group/:kind/:record/pdf'),
  {
    // A request publishes nothing: whoever may read it hears that there is nothing there.
    ...reading('GET /api/records/:group/:kind/:record/publication/:form'),
    ok: [404],
    call: (scene, target) => ({ params: { ...address(scene, target), form: 'file' } }),
  },
  {
    // A request has no form that other programs read.
    ...reading('GET /api/records/:group/:kind/:record/exports/:name'),
    ok: [404],
    call: (scene, target) => ({ params: { ...address(scene, target), name: 'request.xml' } }),
  },
  { route: 'GET /published', who: 'anyone', ...none, call: () => ({}) },
  {
    route: 'GET /published/:group/:kind/:record/:form',
    who: 'anyone',
    ids: 'none',
    ok: [404],
    call: (scene) => ({ params: { ...address(scene, 'own'), form: 'page' } }),
  },
  {
    ...reading('GET /api/records/:group/:kind/:record/-/attachments/:id'),
    call: (scene, target) => {
      const mismatched = { ...address(scene, 'own'), id: scene.request.otherFile };
      if (target === 'mismatched') return { params: mismatched };
      return { params: { ...address(scene, target), id: target === 'absent' ? absentFile : scene.request.file } };
    },
  },
  acting('POST /api/records/:group/:kind/:record/-/assign', { body: { to: null } }),
  {
    ...acting('POST /api/records/:group/:kind/:record/-/hold', {
      body: { hold: { ground: 'legalDuty', explanation: 'The archive act.' } },
    }),
    who: keepers,
  },
  acting('POST /api/records/:group/:kind/:record/-/note', { body: { text: 'Ask the harbour master.' } }),
  {
    ...acting('POST /api/records/:group/:kind/:record/:command', {}),
    call: async (scene, target, caller) => {
      const row = acting('', { body: { ...withdrawal, idempotency: crypto.randomUUID() } }, { command: 'withdraw' });
      return row.call(scene, target, caller);
    },
  },
  acting('POST /api/preview/:group/:kind/:record/:command', { body: withdrawal }, { command: 'withdraw' }),
  {
    route: 'POST /api/inquiries/:group/:kind/:inquiry',
    who: readers,
    ids: 'one',
    call: (scene, target) => ({
      params: { group: groupOf(scene, target), kind: 'request', inquiry: 'standing' },
      body: { input: {} },
    }),
  },
  { route: 'POST /api/names/search', who: listers, ...none, call: () => ({ body: { text: 'Lahmidi' } }) },
  { route: 'GET /api/names/met', who: listers, ...none, call: () => ({}) },
  reading('GET /api/names/cross-check/:group/:kind/:record'),
  {
    // A record is never the other side of itself.
    ...acting('POST /api/names/cross-check/:group/:kind/:record', {}),
    ok: [404],
    call: async (scene, target) => ({
      params: address(scene, target),
      body: { other: { in: 'record', ...address(scene, 'own') }, verdict: 'unclear', reason: 'Too little is known.' },
    }),
  },
  creating('POST /api/groups/:group/:kind/:command'),
  creating('POST /api/preview/:group/:kind/:command'),
  {
    // What cannot be done together with others is answered one by one; who may give the command at all is asked first.
    route: 'POST /api/groups/:group/:kind/:command/-/each',
    who: desk,
    ids: 'one',
    call: (scene, target) => ({
      params: { group: groupOf(scene, target), kind: 'request', command: 'ask' },
      body: { inputs: [scene.question] },
    }),
  },
];

/** An upload of the caller's, of a colleague's, or of nobody. */
async function upload(scene: DoorScene, target: Target, { account }: Caller, room: UploadRoom): Promise<string> {
  const own = account ?? (await scene.newAccount()).id;
  if (target === 'absent') return `${own}-${'0'.repeat(32)}`;
  return scene.newUpload(target === 'own' ? own : (await scene.newAccount()).id, room);
}

interface WayIn {
  readonly path: string;
  readonly who: readonly PersonRole[];
  readonly room: UploadRoom;
}
const recordFiles: WayIn = { path: '/api/uploads', who: preparers, room: 'uploads' };
const listFiles: WayIn = { path: '/api/names/uploads', who: ['administrator'], room: 'uploads-lists' };

/** The four steps of an upload by tus 1.0. */
function uploadingBy({ path, who, room }: WayIn): readonly Row[] {
  const step = (method: string, ok: number, headers: Readonly<Record<string, string>>): Row => ({
    route: `${method} ${path}/:id`,
    who,
    ids: 'one',
    ok: [ok],
    call: async (scene, target, caller) => ({
      params: { id: await upload(scene, target, caller, room) },
      headers: { 'tus-resumable': '1.0.0', ...headers },
    }),
  });
  return [
    {
      route: `POST ${path}`,
      who,
      ...none,
      ok: [201],
      call: () => ({ headers: { 'tus-resumable': '1.0.0', 'upload-length': '10' } }),
    },
    step('HEAD', 200, {}),
    step('DELETE', 204, {}),
    step('PATCH', 204, { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }),
  ];
}

const fileRows: readonly Row[] = [
  ...uploadingBy(recordFiles),
  {
    // Whose upload it is, is asked of the body, not of the address: see the tests of uploads.
    route: 'POST /api/attachments',
    who: preparers,
    ids: 'one',
    call: async (scene, target, { account }) => {
      const upload = account === null ? 'none' : await scene.finishedUpload(account);
      return { body: { upload, name: 'map.png', mediaType: 'image/png', group: groupOf(scene, target) } };
    },
  },
];

/** Screening lists are the business of those who run the node, and of nobody who works with them. */
const listRows: readonly Row[] = [
  ...uploadingBy(listFiles),
  { route: 'GET /api/names/lists', who: ['administrator'], ...none, call: () => ({}) },
  { route: 'POST /api/names/lists/cancel', who: ['administrator'], ...none, call: () => ({}) },
  // Which file it is, is asked of the body; here it is none that arrived.
  ...(['POST /api/names/lists/examine', 'POST /api/names/lists'] as const).map(
    (route): Row => ({
      ...{ route, who: ['administrator'], ...none, ok: [422] },
      call: () => ({ body: { upload: 'none', name: 'invented', file: 'invented.csv' } }),
    }),
  ),
  ...['DELETE /api/names/lists/:list', 'GET /api/names/lists/:list/damaged.csv'].map(
    (route): Row => ({ route, who: ['administrator'], ...none, ok: [404], call: () => ({ params: { list: 'none' } }) }),
  ),
];

/** Who works on some kind with others, or watches. */
const calendarReaders = listers;

const calendarRows: readonly Row[] = [
  {
    route: 'GET /api/records/:group/:kind/:record/calendar.ics',
    who: [...readers, 'secretariat'],
    ids: 'parent and child',
    call: (scene, target) => {
      const record = target === 'own' ? scene.meeting : target === 'absent' ? absentRecord : scene.information;
      const place = target === 'foreign' ? scene.foreign : { group: scene.group, record };
      return { params: { ...place, kind: 'meeting' } };
    },
  },
  {
    route: 'GET /api/groups/:group/next',
    who: calendarReaders,
    ids: 'one',
    call: (scene, target) => ({ params: { group: groupOf(scene, target) } }),
  },
  {
    route: 'GET /api/groups/:group/places',
    who: calendarReaders,
    ids: 'one',
    call: (scene, target) => ({ params: { group: groupOf(scene, target) } }),
  },
  { route: 'GET /api/calendar-feed', who: calendarReaders, ...none, call: () => ({}) },
  { route: 'POST /api/calendar-feed', who: calendarReaders, ...none, call: () => ({ body: { titles: true } }) },
  { route: 'DELETE /api/calendar-feed', who: calendarReaders, ...none, call: () => ({}) },
  {
    // The address is the secret: whoever has it needs no session, and a wrong one is nobody's.
    route: 'GET /calendar/:token.ics',
    who: 'anyone',
    ids: 'one',
    call: async (scene, target) => {
      const { id } = await scene.newAccount(['officer']);
      return { params: { token: target === 'own' ? await scene.desk.calendarFeeds.make(id, true) : 'x'.repeat(43) } };
    },
  },
];

const draft = { group: 'gmmp.ma-it', kind: 'request', record: null, command: 'ask', title: 'Boat', input: {} };

/** Ids of drafts are made by the page; each person has their own, so there is no other's that an address could name. */
const deskRows: readonly Row[] = [
  { route: 'GET /api/drafts', who: preparers, ...none, call: () => ({}) },
  { route: 'PUT /api/drafts/:id', who: preparers, ...none, call: () => ({ params: { id: absentFile }, body: draft }) },
  { route: 'DELETE /api/drafts/:id', who: preparers, ...none, call: () => ({ params: { id: absentFile } }) },
];

const houseRows: readonly Row[] = [
  { route: 'GET /api/groups', who: personRoles, ...none, call: () => ({}) },
  { route: 'GET /api/map/boundaries', who: personRoles, ...none, call: () => ({}) },
  { route: 'GET /api/colleagues', who: personRoles, ...none, call: () => ({}) },
  { route: 'GET /api/health', who: personRoles, ...none, call: () => ({}) },
  { route: 'GET /api/tagging', who: [...readers, 'administrator'], ...none, call: () => ({}) },
  {
    route: 'GET /api/tagging/files/:file',
    who: [...readers, 'administrator'],
    ids: 'one',
    call: ({ request }, target) => ({ params: { file: target === 'own' ? request.file : absentFile } }),
  },
  {
    route: 'POST /api/tagging',
    who: ['head', 'administrator'],
    ...none,
    call: () => ({ body: { go: false } }),
  },
  {
    route: 'GET /api/statistics/:group',
    who: supervisors,
    ids: 'one',
    call: (scene, target) => ({
      params: { group: groupOf(scene, target) },
      query: { from: '2026-01-01', to: '2026-12-31' },
    }),
  },
  {
    route: 'GET /api/transparency/:group',
    who: watchers,
    ids: 'one',
    call: (scene, target) => ({
      params: { group: groupOf(scene, target) },
      query: { from: '2026-01-01', to: '2026-12-31' },
    }),
  },
  ...['GET /api/journal', 'GET /api/journal.csv', 'GET /api/journal.feed'].map(
    (route): Row => ({ route, who: watchers, ...none, call: () => ({}) }),
  ),
  { route: 'GET /api/retention', who: [...keepers, 'auditor'], ...none, call: () => ({}) },
  {
    // Which records they are, is asked of the body; nothing in this scene is over.
    route: 'POST /api/retention/erase',
    who: keepers,
    ...none,
    ok: [422],
    call: (scene) => ({
      body: { items: [{ group: scene.group, kind: 'request', record: scene.request.record }], dryRun: true },
    }),
  },
  // Asked from the machine itself it answers with figures; the cells come from elsewhere.
  { route: 'GET /metrics', who: 'anyone', ...none, ok: [404], call: () => ({}) },
  { route: 'GET /healthz', who: 'anyone', ...none, call: () => ({}) },
  { route: 'GET /api/openapi.json', who: 'anyone', ...none, call: () => ({}) },
];

/** Who lets machines in, and who may end them. */
const machineKeepers: readonly PersonRole[] = ['head', 'coordinator'];

const machineRows: readonly Row[] = [
  {
    route: 'GET /api/machines',
    who: [...machineKeepers, 'administrator', 'auditor'],
    ...none,
    call: () => ({}),
  },
  {
    // Which port it is, is asked of the body; there is no operation in this scene: see the tests of machines.
    route: 'POST /api/machines',
    who: machineKeepers,
    ...none,
    ok: [404],
    call: ({ group }) => ({ body: { group, operation: absentRecord, port: 'SUD', label: 'Port system', days: 30 } }),
  },
  {
    route: 'DELETE /api/machines/:id',
    who: [...machineKeepers, 'administrator'],
    ids: 'one',
    call: async (scene, target) => ({ params: { id: target === 'own' ? await newMachine(scene) : '0'.repeat(16) } }),
  },
  {
    // The token is all there is to it: whoever sends none hears 401, signed in or not.
    route: 'POST /machine/counts',
    who: 'anyone',
    ...none,
    ok: [401],
    call: () => ({ body: { rows: [{ day: '2026-07-31', line: 'N1', way: 'out', passengers: 1 }] } }),
  },
];

async function newMachine({ desk, newAccount, group }: DoorScene): Promise<string> {
  const { id: by } = await newAccount(['coordinator']);
  return (await desk.machines.make({ label: 'Port system', group, operation: absentRecord, port: 'SUD', by }, 30)).token
    .id;
}

/** One row a route of the officers' door; a route without a row fails the build. */
export const matrixTable: readonly Row[] = [
  ...authRows,
  ...recordRows,
  ...calendarRows,
  ...fileRows,
  ...listRows,
  ...deskRows,
  ...machineRows,
  ...houseRows,
];

/** The private kinds, by the same routes: releases are the desk's and the watchers'; a look is no record of a list. */
export const privateRows = (kind: 'release' | 'journal', record: string, group: string): readonly Row[] =>
  ['', '/proof'].map((end) => ({
    route: `GET /api/records/:group/:kind/:record${end}`,
    who: kind === 'release' ? releasers : watchers,
    ids: 'one' as const,
    ok: [kind === 'release' ? 200 : 404],
    call: (scene: DoorScene, target: Target) => {
      const own = { group, kind, record };
      if (target === 'own') return { params: own };
      return { params: target === 'foreign' ? { ...scene.foreign, kind } : { ...own, record: absentRecord } };
    },
  }));
