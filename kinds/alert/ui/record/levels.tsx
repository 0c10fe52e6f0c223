import { IconAlertTriangle } from '@tabler/icons-react';
import { Badge } from '../../../../packages/ui/parts/badge.tsx';
import type { Tone } from '../../../../packages/ui/parts/tone.ts';
import type { Message } from '../../schema.ts';
import { useAlertText } from '../text/index.ts';

const tones: Readonly<Record<Message['severity'], Tone>> = {
  Extreme: 'danger',
  Severe: 'danger',
  Moderate: 'warn',
  Minor: 'info',
  Unknown: 'neutral',
};

export function SeverityBadge({ severity }: { severity: Message['severity'] }) {
  const t = useAlertText();
  return (
    <Badge tone={tones[severity]} icon={<IconAlertTriangle size={14} />}>
      {t(`severity.${severity}`)}
    </Badge>
  );
}
