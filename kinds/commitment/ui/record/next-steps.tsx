import { IconArrowRight } from '@tabler/icons-react';
import { useMemberName, useSurroundings } from '../../../../packages/ui/kind/surroundings.tsx';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import type { CommitmentState } from '../../schema.ts';
import { nextSteps } from '../../states.ts';
import { useCommitmentText } from '../text/index.ts';

/** What has to happen next, and whose turn it is; stands out when it is ours. */
export function NextSteps({ state }: { state: CommitmentState }) {
  const t = useCommitmentText();
  const name = useMemberName();
  const { me } = useSurroundings();
  const { locale } = useVoice();
  const list = new Intl.ListFormat(locale);
  const steps = nextSteps(state).filter(({ who }) => who.length > 0);
  if (steps.length === 0) return null;
  return (
    <Notice
      tone={steps.some(({ who }) => who.includes(me)) ? 'info' : 'neutral'}
      icon={<IconArrowRight size={20} />}
      title={t('next.title')}
    >
      {steps.map(({ what, who }) => (
        <p key={what}>{t(`next.${what}`, { who: list.format(who.map(name)), count: who.length })}</p>
      ))}
    </Notice>
  );
}
