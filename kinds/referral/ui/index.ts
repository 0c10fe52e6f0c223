import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { acceptForm, closeForm, declineForm, revokeForm, serviceForm } from './desk-forms.tsx';
import { events } from './events.tsx';
import { offerForm } from './offer/offer-form.tsx';
import { State } from './state.tsx';

/** The pages of a referral. */
export const ui: KindUi = {
  kind: 'referral',
  create: offerForm,
  acts: {
    accept: acceptForm,
    decline: declineForm,
    giveService: serviceForm,
    close: closeForm,
    revoke: revokeForm,
  },
  events,
  State,
  forward: ['accept', 'giveService'],
  forOthers: ['referral.notService', 'referral.notParty'],
};
