import { IconTallymarks } from '@tabler/icons-react';
import type { EventUi } from '../../../packages/ui/kind/kind-ui.ts';
import { Told } from './told.tsx';

export const events: Readonly<Record<string, EventUi>> = {
  counted: { tone: 'info', icon: <IconTallymarks size={18} />, Body: ({ data }) => <Told data={data} /> },
};
