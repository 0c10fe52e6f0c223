import type { KindUi } from '../../../packages/ui/kind/kind-ui.ts';
import { events } from './events.tsx';
import { endPeriodForm, retireForm, setPeriodForm } from './forms/period-forms.tsx';
import { changeForm, registerForm } from './forms/register-form.tsx';
import { RegisterPage } from './register/register-page.tsx';
import { State } from './state.tsx';

/** The pages of one capacity, and of the register of a group. */
export const ui: KindUi = {
  kind: 'capacity',
  create: registerForm,
  acts: { setPeriod: setPeriodForm, endPeriod: endPeriodForm, change: changeForm, retire: retireForm },
  events,
  State,
  pages: { register: RegisterPage },
  forward: ['setPeriod'],
  forOthers: ['capacity.notOwn'],
};
