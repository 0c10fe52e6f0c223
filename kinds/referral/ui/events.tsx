import {
  IconBan,
  IconCheck,
  IconFlag,
  IconHeartHandshake,
  IconLifebuoy,
  IconX,
  IconZoomCheck,
} from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Said } from './said.tsx';

/** The referral itself stands above the timeline. */
export const events: Readonly<Record<string, EventUi>> = {
  offered: { tone: 'info', icon: <IconHeartHandshake size={18} /> },
  accepted: {
    tone: 'ok',
    icon: <IconCheck size={18} />,
    Body: ({ data }) => <Said event="accepted" data={data} />,
  },
  declined: { tone: 'warn', icon: <IconX size={18} />, Body: ({ data }) => <Said event="declined" data={data} /> },
  serviceGiven: {
    tone: 'ok',
    icon: <IconLifebuoy size={18} />,
    Body: ({ data }) => <Said event="serviceGiven" data={data} />,
  },
  closed: { tone: 'neutral', icon: <IconFlag size={18} />, Body: ({ data }) => <Said event="closed" data={data} /> },
  consentRevoked: {
    tone: 'danger',
    icon: <IconBan size={18} />,
    Body: ({ data }) => <Said event="consentRevoked" data={data} />,
  },
  revocationAcknowledged: { tone: 'neutral', icon: <IconZoomCheck size={18} /> },
};
