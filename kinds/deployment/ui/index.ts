import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import {
  agreeExtensionForm,
  arriveForm,
  askExtensionForm,
  endForm,
  grantForm,
  recallForm,
  refuseExtensionForm,
  refuseForm,
  revokeForm,
} from './forms/answer-forms.tsx';
import { nameOfficialForm, removeOfficialForm } from './forms/official-forms.tsx';
import { changeForm, proposeForm } from './forms/terms-form.tsx';
import { HomePanel } from './list/home-panel.tsx';
import { SentPage } from './list/sent-page.tsx';
import { State } from './state.tsx';

/** The pages of one deployment, and of who is where in a group. */
export const ui: KindUi = {
  kind: 'deployment',
  create: proposeForm,
  acts: {
    grant: grantForm,
    arrive: arriveForm,
    agreeExtension: agreeExtensionForm,
    end: endForm,
    askExtension: askExtensionForm,
    refuseExtension: refuseExtensionForm,
    nameOfficial: nameOfficialForm,
    removeOfficial: removeOfficialForm,
    change: changeForm,
    refuse: refuseForm,
    recall: recallForm,
    revoke: revokeForm,
  },
  events,
  State,
  Home: HomePanel,
  pages: { sent: SentPage },
  forward: ['grant', 'agreeExtension', 'arrive', 'end'],
  forOthers: ['deployment.notSender', 'deployment.notHost', 'deployment.notParty', 'deployment.ownExtension'],
};
