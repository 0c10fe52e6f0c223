/** One valid input of every command; all names are invented. */
const operation = {
  type: 'operation',
  country: null,
  office: null,
  fixed: true,
  forms: [
    { language: 'en', form: 'Operation Meridian Gate', variants: ['Meridian Gate Operation'], note: null },
    { language: 'ar', form: 'عملية ميريديان غيت', variants: [], note: null },
  ],
  never: [
    { language: 'fr', form: 'Opération Porte du Méridien' },
    { language: 'ar', form: 'عملية بوابة الزوال' },
  ],
};

export const examples = {
  propose: operation,
  revise: {
    replaces: ['gmmp.ma-it/it-moi/1#0'],
    entry: {
      ...operation,
      forms: [...operation.forms, { language: 'it', form: 'Operation Meridian Gate', variants: [], note: null }],
    },
  },
  agree: { version: 'gmmp.ma-it/it-moi/1#0' },
  retire: { reason: 'The operation ended in spring and is named in no text any more.' },
};
