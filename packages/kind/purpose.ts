/** The offence, or the class of purpose, an exchange serves. */
export const purposeClasses = [
  'terrorism',
  'smuggling',
  'trafficking',
  'organisedCrime',
  'drugs',
  'firearms',
  'documentFraud',
  'moneyLaundering',
  'cybercrime',
  'violentCrime',
  'missingPerson',
  'other',
] as const;
