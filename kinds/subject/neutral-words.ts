import { type AnswerLanguage, answerLanguages } from './vocabulary.ts';

/**
 * What a person is told who may be told nothing: one formula whatever the cause, and the way on (Directive (EU) 2016/680, Articles 15(3) and 17).
 * The same words go to somebody of whom nothing is held.
 */
const formulas: Readonly<Record<AnswerLanguage, (authority: string) => string>> = {
  en: (authority) =>
    `We have examined your request. We can neither confirm nor deny that data about you are held; this says nothing about whether there are any. You can have it checked: ask ${authority} to exercise your rights in your place. You may also lodge a complaint there, or go to court.`,
  fr: (authority) =>
    `Nous avons examiné votre demande. Nous ne pouvons ni confirmer ni infirmer que des données vous concernant sont détenues ; cela ne dit rien de leur existence. Vous pouvez le faire vérifier : demandez à ${authority} d’exercer vos droits à votre place. Vous pouvez aussi y déposer une réclamation ou saisir la justice.`,
  ar: (authority) =>
    `نظرنا في طلبك. ولا يمكننا أن نؤكد ولا أن ننفي وجود بيانات تخصك، ولا يدل هذا على وجودها ولا على عدمه. ولك أن تطلب التحقق من ذلك: اطلب من ${authority} أن تمارس حقوقك نيابة عنك. ولك أيضًا أن تقدّم إليها شكوى أو أن تلجأ إلى القضاء.`,
  it: (authority) =>
    `Abbiamo esaminato la Sua richiesta. Non possiamo né confermare né smentire che siano conservati dati che La riguardano; questo non dice nulla sulla loro esistenza. Può farlo verificare: chieda a ${authority} di esercitare i Suoi diritti al posto Suo. Può anche presentarvi un reclamo o rivolgersi al giudice.`,
  es: (authority) =>
    `Hemos examinado su solicitud. No podemos confirmar ni negar que se conserven datos sobre usted; esto no dice nada sobre si existen. Puede pedir que se compruebe: solicite a ${authority} que ejerza sus derechos en su lugar. También puede presentar allí una reclamación o acudir a los tribunales.`,
  de: (authority) =>
    `Wir haben Ihren Antrag geprüft. Wir können weder bestätigen noch verneinen, dass Daten über Sie gespeichert sind; das sagt nichts darüber, ob es welche gibt. Sie können es prüfen lassen: Bitten Sie ${authority}, Ihre Rechte an Ihrer Stelle auszuüben. Sie können dort auch Beschwerde einlegen oder ein Gericht anrufen.`,
};

/** In the person's language, or in English where there is no formula of its own. */
export function neutralWords(language: string, authority: string): string {
  const known = answerLanguages.find((one) => one === language.split('-')[0]);
  return formulas[known ?? 'en'](authority);
}
