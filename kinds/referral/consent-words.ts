import type { ProposedLanguage } from './vocabulary.ts';

/**
 * What a person is told before being referred, as a proposal that the officer completes: who helps, what is passed on, that no is an answer, that a yes can be taken back.
 * Each is written for reading aloud in its own language, and says the same as the others.
 */
export const consentWords: Readonly<Record<ProposedLanguage, string>> = {
  en: `We know of a service that may be able to help you. To ask it, we have to tell it something about you.
You decide what we may pass on: how to reach you, what happened to you, your health, your papers. We pass on nothing else.
You may say no. Saying no has no disadvantage for you, neither with us nor in any proceedings.
If you say yes, you may change your mind at any time, without giving a reason. Tell us or the service. We then ask everyone who received your data to erase it.
Only the service and the authorities of this group can read it. It is not used against you.
Have you understood this, and do you agree?`,
  fr: `Nous connaissons un service qui peut peut-être vous aider. Pour le solliciter, nous devons lui dire certaines choses à votre sujet.
C’est vous qui décidez ce que nous pouvons transmettre : comment vous joindre, ce qui vous est arrivé, votre santé, vos documents. Nous ne transmettons rien d’autre.
Vous pouvez dire non. Un refus ne vous cause aucun tort, ni chez nous ni dans une procédure.
Si vous dites oui, vous pouvez changer d’avis à tout moment, sans donner de raison. Dites-le-nous ou dites-le au service. Nous demandons alors à tous ceux qui ont reçu vos données de les effacer.
Seuls le service et les autorités de ce groupe peuvent les lire. Elles ne sont pas utilisées contre vous.
Avez-vous compris, et êtes-vous d’accord ?`,
  ar: `نعرف جهة قد تستطيع مساعدتك. ولكي نطلب منها ذلك لا بد أن نخبرها بشيء عنك.
أنت من يقرر ما يجوز لنا نقله: كيف يمكن الوصول إليك، وما حدث لك، وحالتك الصحية، ووثائقك. ولا ننقل شيئًا غير ذلك.
لك أن ترفض. والرفض لا يضرّك في شيء، لا عندنا ولا في أي إجراءات.
وإذا قبلت فلك أن تغيّر رأيك في أي وقت ومن دون ذكر سبب. أخبرنا بذلك أو أخبر تلك الجهة، وعندئذ نطلب من كل من تلقّى بياناتك أن يمحوها.
لا يستطيع قراءتها إلا تلك الجهة وسلطات هذه المجموعة، ولا تُستعمل ضدك.
هل فهمت هذا، وهل توافق عليه؟`,
  it: `Conosciamo un servizio che forse può aiutarti. Per rivolgerci a esso dobbiamo dirgli qualcosa di te.
Sei tu a decidere che cosa possiamo trasmettere: come raggiungerti, che cosa ti è successo, la tua salute, i tuoi documenti. Non trasmettiamo nient’altro.
Puoi dire di no. Un no non ti danneggia in alcun modo, né da noi né in un procedimento.
Se dici di sì, puoi cambiare idea in qualsiasi momento, senza spiegare perché. Dillo a noi o al servizio: chiederemo a tutti quelli che hanno ricevuto i tuoi dati di cancellarli.
Possono leggerli soltanto il servizio e le autorità di questo gruppo. Non vengono usati contro di te.
Hai capito, e sei d’accordo?`,
  es: `Conocemos un servicio que quizá pueda ayudarle. Para pedírselo tenemos que contarle algo sobre usted.
Usted decide qué podemos transmitir: cómo localizarle, qué le ha ocurrido, su salud, sus documentos. No transmitimos nada más.
Puede decir que no. Decir que no no le perjudica en nada, ni ante nosotros ni en ningún procedimiento.
Si dice que sí, puede cambiar de opinión en cualquier momento, sin dar explicaciones. Díganoslo a nosotros o al servicio, y pediremos a quienes recibieron sus datos que los supriman.
Solo pueden leerlos el servicio y las autoridades de este grupo. No se utilizan contra usted.
¿Lo ha entendido, y está de acuerdo?`,
  de: `Wir kennen eine Stelle, die Ihnen vielleicht helfen kann. Um sie zu fragen, müssen wir ihr etwas über Sie sagen.
Sie bestimmen, was wir weitergeben dürfen: wie man Sie erreicht, was Ihnen geschehen ist, wie es um Ihre Gesundheit steht, Ihre Papiere. Etwas anderes geben wir nicht weiter.
Sie dürfen Nein sagen. Ein Nein schadet Ihnen nicht, weder bei uns noch in einem Verfahren.
Wenn Sie Ja sagen, können Sie es sich jederzeit anders überlegen, ohne einen Grund zu nennen. Sagen Sie es uns oder der Stelle. Wir bitten dann alle, die Ihre Daten bekommen haben, sie zu löschen.
Nur die Stelle und die Behörden dieser Gruppe können sie lesen. Sie werden nicht gegen Sie verwendet.
Haben Sie das verstanden, und sind Sie einverstanden?`,
};

/** The proposed words in a language; null where we have none and the officer writes what the interpreter says. */
export function wordsIn(language: string): string | null {
  return Object.hasOwn(consentWords, language) ? consentWords[language as ProposedLanguage] : null;
}
