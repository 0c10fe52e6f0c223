import {
  IconArrowsMove,
  IconChecks,
  IconFilePlus,
  IconFileText,
  IconLanguage,
  IconLock,
  IconPencil,
  IconPlus,
  IconRestore,
  IconSignature,
  IconTrash,
  IconWorld,
  IconWorldOff,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { LanguageLine, languageOf } from './language-line.tsx';

const size = 18;
const Reason = ({ data }: { data: unknown }) => <RecordText block>{textAt(data, 'reason') ?? ''}</RecordText>;

function Written({ data }: { data: unknown }) {
  return (
    <LanguageLine language={languageOf(data)}>
      <RecordText block>{textAt(data, 'text') ?? ''}</RecordText>
    </LanguageLine>
  );
}

const InLanguage = ({ data }: { data: unknown }) => <LanguageLine language={languageOf(data)} />;

const ofVersion = (data: unknown) => {
  const version = valueAt(data, 'version');
  return { version: typeof version === 'number' ? version : 0 };
};

export const events: Readonly<Record<string, EventUi>> = {
  begun: { tone: 'info', icon: <IconFileText size={size} /> },
  added: { tone: 'neutral', icon: <IconPlus size={size} /> },
  edited: { tone: 'neutral', icon: <IconPencil size={size} />, Body: Written },
  confirmed: { tone: 'neutral', icon: <IconChecks size={size} />, Body: InLanguage },
  turned: { tone: 'neutral', icon: <IconFilePlus size={size} /> },
  moved: { tone: 'neutral', icon: <IconArrowsMove size={size} /> },
  deleted: { tone: 'neutral', icon: <IconTrash size={size} /> },
  restored: { tone: 'neutral', icon: <IconRestore size={size} /> },
  languageAdded: { tone: 'neutral', icon: <IconLanguage size={size} />, Body: InLanguage },
  frozen: { tone: 'info', icon: <IconLock size={size} />, values: ofVersion },
  signed: { tone: 'ok', icon: <IconSignature size={size} />, values: ofVersion, Body: InLanguage },
  published: { tone: 'ok', icon: <IconWorld size={size} />, values: ofVersion },
  withdrawn: { tone: 'warn', icon: <IconWorldOff size={size} />, values: ofVersion, Body: Reason },
};
