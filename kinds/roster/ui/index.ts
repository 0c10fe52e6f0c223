import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { DutyPage } from './duty/duty-page.tsx';
import { DutyPanel } from './duty/duty-panel.tsx';
import { events } from './events.tsx';
import { beginForm } from './forms/begin-form.tsx';
import { endFocalPointForm, fillOfficeForm, nameFocalPointForm, vacateOfficeForm } from './forms/office-forms.tsx';
import { changePersonForm, enterPersonForm, removePersonForm } from './forms/person-forms.tsx';
import { planDutyForm } from './forms/plan-form.tsx';
import { cancelShiftForm, handOverForm, substituteForm, takeOverForm } from './forms/shift-forms.tsx';
import { PeoplePage } from './people/people-page.tsx';
import { State } from './state.tsx';

/** The pages of a member's roster, and of all rosters of a group together. */
export const ui: KindUi = {
  kind: 'roster',
  create: beginForm,
  acts: {
    takeOver: takeOverForm,
    handOver: handOverForm,
    substitute: substituteForm,
    planDuty: planDutyForm,
    cancelShift: cancelShiftForm,
    enterPerson: enterPersonForm,
    changePerson: changePersonForm,
    removePerson: removePersonForm,
    fillOffice: fillOfficeForm,
    vacateOffice: vacateOfficeForm,
    nameFocalPoint: nameFocalPointForm,
    endFocalPoint: endFocalPointForm,
  },
  events,
  State,
  Home: DutyPanel,
  pages: { duty: DutyPage, people: PeoplePage },
  forward: ['takeOver', 'handOver', 'planDuty', 'enterPerson'],
  forOthers: ['roster.notOwn'],
};
