import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Decrypter } from 'age-encryption';
import { OperationFailed } from '../control/failure.ts';
import { damaged } from './damaged.ts';
import { newFile, systemCode } from './files.ts';
import { secretName, secretsFile } from './manifest.ts';
import { unpack } from './tar.ts';

/** Unpacks the secrets of a backup beside them; a fault of the disk stays one, and is no wrong identity. */
export async function openSecrets(work: string, identities: readonly string[]): Promise<void> {
  const opened = await decrypt(join(work, secretsFile), identities);
  await mkdir(join(work, 'keys'), { mode: 0o700 });
  const names = new Set<string>();
  try {
    await unpack(opened, async (name) => {
      if (!secretName.test(name) || names.has(name)) throw damaged(name, 'is no file of a backup');
      names.add(name);
      return newFile(join(work, name));
    });
  } catch (error) {
    if (error instanceof OperationFailed || systemCode(error) !== null) throw error;
    throw damaged(secretsFile, 'is not as it was written');
  }
  await rm(join(work, secretsFile));
}

/** Resolves once an identity was found that opens the file; what comes out of it is checked piece by piece. */
async function decrypt(path: string, identities: readonly string[]): Promise<ReadableStream<Uint8Array>> {
  const opener = new Decrypter();
  for (const identity of identities) opener.addIdentity(identity);
  try {
    return await opener.decrypt(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>);
  } catch (error) {
    if (systemCode(error) !== null) throw error;
    throw new OperationFailed(
      'restore.identity',
      'The secrets of this backup do not open: give the recovery identity it was made for, or use another backup. Nothing was restored.',
    );
  }
}
