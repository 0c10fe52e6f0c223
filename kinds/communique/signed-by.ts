import { keyOfLine } from '../../packages/kind/act-text.ts';
import type { Occasion } from '../../packages/kind/kind.ts';
import type { CommuniqueData, Version } from './schema.ts';
import { unsigned } from './versions.ts';

/** With the last signature the version is agreed, whatever was written meanwhile: nothing that arrives later takes it back. */
export function signedBy(version: Version, { language, line }: CommuniqueData<'signed'>, at: Occasion): Version {
  const vkey = keyOfLine(at.charters, at.author, line) ?? '';
  const signatures = [...version.signatures, { member: at.author, language, line, vkey, time: at.time }];
  const agreed = unsigned({ ...version, signatures }).length === 0 ? at.time : null;
  return { ...version, signatures, agreed };
}
