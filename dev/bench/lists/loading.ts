import { createReadStream, statSync } from 'node:fs';
import { listUploads, nameListRoutes } from '../../../packages/contract/name-lists.ts';
import type { Response } from '../../../packages/contract/route.ts';
import { routes } from '../../../packages/contract/routes.ts';
import type { Person } from '../../nodes/door.ts';
import { pieceOfFile, tus } from '../../nodes/door.ts';

/** Pieces as the page sends them. */
const piece = 8 << 20;

/** Sends the file of a list as the page does; gives the id of the upload. */
export async function sendList(administrator: Person, path: string): Promise<string> {
  const length = { ...tus, 'upload-length': String(statSync(path).size) };
  const begun = await administrator.send('POST', listUploads, undefined, length);
  const upload = begun.headers.get('location') ?? '';
  let offset = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: piece })) {
    const part: Uint8Array = bytes;
    const headers = { ...pieceOfFile, 'upload-offset': String(offset) };
    const sent = await administrator.send('PATCH', upload, part, headers);
    if (sent.status !== 204) throw new Error(`a piece was refused: ${sent.status} ${await sent.text()}`);
    offset += part.length;
  }
  return upload.split('/').pop() ?? '';
}

export async function examine(
  administrator: Person,
  upload: string,
): Promise<Response<typeof nameListRoutes.examineList>> {
  const answer = await administrator.post(nameListRoutes.examineList.path, { upload });
  return nameListRoutes.examineList.response.parse(await answer.json());
}

export async function beginLoading(administrator: Person, upload: string, name: string): Promise<void> {
  const answer = await administrator.post(nameListRoutes.loadList.path, { upload, name, file: 'list.csv' });
  if (answer.status !== 200) throw new Error(`the loading was refused: ${await answer.text()}`);
}

export async function listsOf(administrator: Person): Promise<Response<typeof nameListRoutes.nameLists>> {
  return nameListRoutes.nameLists.response.parse(await (await administrator.get(nameListRoutes.nameLists.path)).json());
}

/** Asks how far the loading has come, as the page does, until `done`. */
export async function until(
  administrator: Person,
  done: (lists: Response<typeof nameListRoutes.nameLists>) => boolean,
): Promise<Response<typeof nameListRoutes.nameLists>> {
  for (;;) {
    const lists = await listsOf(administrator);
    if (done(lists)) return lists;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Entries of lists that are found for a name. */
export async function found(person: Person, text: string): Promise<readonly string[]> {
  const { hits } = routes.searchNames.response.parse(await (await person.post('/api/names/search', { text })).json());
  return hits.flatMap(({ where }) => (where.in === 'list' ? [`${where.list} ${where.id}`] : []));
}
