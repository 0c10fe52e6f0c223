import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { beginForm } from './begin-form.tsx';
import { events } from './events.tsx';
import { StandingPanel } from './home/standing-panel.tsx';
import { inPlaceActs } from './in-place-forms.tsx';
import { State } from './state.tsx';
import { addLanguageForm, freezeForm, publishForm, signForm, withdrawForm } from './version-forms.tsx';

/** The pages of a communiqué. */
export const ui: KindUi = {
  kind: 'communique',
  create: beginForm,
  acts: {
    freeze: freezeForm,
    sign: signForm,
    publish: publishForm,
    addLanguage: addLanguageForm,
    withdraw: withdrawForm,
    ...inPlaceActs,
  },
  events,
  State,
  Home: StandingPanel,
  inPlace: Object.keys(inPlaceActs),
  wide: true,
  forward: ['publish', 'sign', 'freeze'],
};
