import en from './en.ts';
import type { CommitmentKey } from './index.ts';

const words: Readonly<Record<CommitmentKey, string>> = en;

export default words;
