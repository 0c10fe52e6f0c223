import type { Template } from '../template.ts';

const outbreak: Template = {
  names: {
    en: 'Mass casualties or outbreak',
    fr: 'Nombreuses victimes ou épidémie',
    ar: 'إصابات جماعية أو وباء',
    it: 'Maxiemergenza sanitaria o epidemia',
    es: 'Víctimas múltiples o brote epidémico',
    de: 'Massenanfall von Verletzten oder Seuche',
  },
  hint: {
    en: 'What happened, how many are hurt or ill, what the hospitals can still take, and what has to be kept cold.',
    fr: 'Ce qui s’est passé, combien de blessés ou de malades, ce que les hôpitaux peuvent encore accueillir, ce qui doit rester au froid.',
    ar: 'ما الذي وقع، وكم عدد المصابين أو المرضى، وما تستطيع المستشفيات استقباله، وما يجب حفظه بارداً.',
    it: 'Che cosa è successo, quanti feriti o malati, quanti ne possono ancora accogliere gli ospedali, che cosa va tenuto al freddo.',
    es: 'Qué ha ocurrido, cuántos heridos o enfermos, cuántos pueden aún recibir los hospitales, qué debe conservarse en frío.',
    de: 'Was geschah, wie viele verletzt oder krank sind, was die Krankenhäuser noch aufnehmen, was gekühlt werden muss.',
  },
  items: [
    {
      priority: 'life',
      unit: 'team',
      quantity: 4,
      names: {
        en: 'Emergency medical teams',
        fr: 'Équipes médicales d’urgence',
        ar: 'فرق طبية طارئة',
        it: 'Squadre mediche di emergenza',
        es: 'Equipos médicos de emergencia',
        de: 'Medizinische Notfallteams',
      },
    },
    {
      priority: 'life',
      unit: 'aircraft',
      quantity: 2,
      names: {
        en: 'Air ambulances',
        fr: 'Avions sanitaires',
        ar: 'طائرات إسعاف',
        it: 'Eliambulanze e aeroambulanze',
        es: 'Ambulancias aéreas',
        de: 'Rettungsflugzeuge',
      },
    },
    {
      priority: 'urgent',
      unit: 'bed',
      quantity: 40,
      names: {
        en: 'Intensive care beds',
        fr: 'Lits de réanimation',
        ar: 'أسرّة العناية المركزة',
        it: 'Posti letto di terapia intensiva',
        es: 'Camas de cuidados intensivos',
        de: 'Intensivbetten',
      },
    },
    {
      priority: 'urgent',
      unit: 'piece',
      quantity: 200_000,
      names: {
        en: 'Protective masks',
        fr: 'Masques de protection',
        ar: 'كمامات واقية',
        it: 'Mascherine protettive',
        es: 'Mascarillas de protección',
        de: 'Schutzmasken',
      },
    },
  ],
};

export default outbreak;
