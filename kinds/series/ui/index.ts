import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { lookForm } from './forms/look-form.tsx';
import { openForm } from './forms/open-form.tsx';
import { publishForm } from './forms/publish-form.tsx';
import { closeForm, settleForm } from './forms/small-forms.tsx';
import { WarningPanel } from './home/warning-panel.tsx';
import { State } from './record/state.tsx';
import { WatchPage } from './watch/watch-page.tsx';

/** The pages of shared series and their warnings. */
export const ui: KindUi = {
  kind: 'series',
  create: openForm,
  acts: { publish: publishForm, look: lookForm, settle: settleForm, close: closeForm },
  events,
  State,
  Home: WarningPanel,
  pages: { watch: WatchPage },
  forward: ['publish', 'look'],
  forOthers: ['series.notOwn'],
  wide: true,
};
