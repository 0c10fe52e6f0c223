import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { BoardPage } from './board/board-page.tsx';
import { OverviewPanel } from './board/overview-panel.tsx';
import { events } from './events.tsx';
import {
  acceptForm,
  agreeCostForm,
  closeForm,
  declineForm,
  proposeCostForm,
  refuseForm,
  thankForm,
  withdrawOfferForm,
} from './forms/answer-forms.tsx';
import { askForm, changeForm } from './forms/ask-form.tsx';
import { changeTransportForm, planTransportForm } from './forms/leg-form.tsx';
import { clearTransportForm, departForm, receiveForm, takeBackForm, turnBackForm } from './forms/move-forms.tsx';
import { changeOfferForm, offerForm } from './forms/offer-form.tsx';
import { State } from './record/state.tsx';

export const ui: KindUi = {
  kind: 'assistance',
  create: askForm,
  acts: {
    offer: offerForm,
    accept: acceptForm,
    decline: declineForm,
    planTransport: planTransportForm,
    depart: departForm,
    receive: receiveForm,
    clearTransport: clearTransportForm,
    changeTransport: changeTransportForm,
    turnBack: turnBackForm,
    takeBack: takeBackForm,
    thank: thankForm,
    proposeCost: proposeCostForm,
    agreeCost: agreeCostForm,
    changeOffer: changeOfferForm,
    withdrawOffer: withdrawOfferForm,
    change: changeForm,
    refuse: refuseForm,
    close: closeForm,
  },
  events,
  State,
  Home: OverviewPanel,
  pages: { board: BoardPage },
  forward: ['receive', 'accept', 'depart', 'planTransport', 'offer', 'thank'],
  forOthers: ['assistance.notAsker', 'assistance.isAsker', 'assistance.notProvider'],
  wide: true,
};
