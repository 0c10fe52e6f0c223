import type { Person } from '../../apps/cli/demo/people.ts';

/** A signature takes two heads of unit: the second one at each side, and Rome's secretariat, who prepares the texts. */
export const colleagues: readonly Person[] = [
  {
    ...{ city: 'rome', login: 'livia.sereni', name: 'Livia Sereni', roles: ['head'], language: 'en' },
    unit: 'Ufficio cooperazione',
  },
  {
    ...{ city: 'rome', login: 'paolo.greco', name: 'Paolo Greco', roles: ['secretariat'], language: 'en' },
    unit: 'Segreteria',
  },
  {
    ...{ city: 'rabat', login: 'samira.lazrak', name: 'Samira Lazrak', roles: ['head'], language: 'ar' },
    unit: 'Direction de la coopération',
  },
];
