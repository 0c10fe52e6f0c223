import type { Agreeing } from './agreeing.ts';

/** A second set of the same kind, written when the grammar stood and never used to change it: it tells what the first no longer can. */
export const agreeingSecond: Readonly<Record<string, Agreeing>> = {
  en: {
    lead: 'Finland’s interior minister, Aino Kaskela, received her Ghanaian counterpart, Kofi Adusei, in Helsinki on Monday.',
    agreed: [
      'Under the arrangement, each side names a senior officer who can be reached day and night.',
      'The two countries have concluded a protocol on the return of stolen art.',
      'Finland and Ghana are to share what they know of forged visas.',
      'It has been agreed to review progress every six months.',
      'A hotline between the two ministries is to be opened before the summer.',
      'We will train two hundred officers together, Mr Adusei told reporters, adding that both ministries had approved the plan.',
    ],
    not: [
      'Ms Kaskela urged the European partners to conclude an agreement quickly.',
      'The parties failed to reach an agreement on visas.',
      'The ministers exchanged views on a possible treaty.',
      'Finland signed a similar agreement with Chile last year.',
    ],
  },
  fr: {
    lead: 'La ministre finlandaise de l’Intérieur, Aino Kaskela, a reçu lundi à Helsinki son homologue ghanéen, Kofi Adusei.',
    agreed: [
      'Aux termes de l’arrangement, chaque partie désigne un haut fonctionnaire joignable jour et nuit.',
      'Les deux pays ont conclu un protocole sur le retour des œuvres volées.',
      'La Finlande et le Ghana partageront ce qu’ils savent des faux visas.',
      'Il a été convenu de faire le point tous les six mois.',
      'Une ligne directe entre les deux ministères sera ouverte avant l’été.',
      'Nous formerons ensemble deux cents agents, a annoncé M. Adusei, les deux ministères ayant approuvé le plan.',
    ],
    not: [
      'Mme Kaskela a exhorté les partenaires européens à conclure rapidement un accord.',
      'Les parties n’ont pas réussi à s’entendre sur les visas.',
      'Les ministres ont échangé sur un éventuel traité.',
      'La Finlande a signé l’an dernier un accord semblable avec le Chili.',
    ],
  },
  de: {
    lead: 'Die finnische Innenministerin Aino Kaskela hat am Montag in Helsinki ihren ghanaischen Amtskollegen Kofi Adusei empfangen.',
    agreed: [
      'Nach der Vereinbarung benennt jede Seite einen leitenden Beamten, der Tag und Nacht erreichbar ist.',
      'Die beiden Länder haben ein Protokoll über die Rückgabe gestohlener Kunst geschlossen.',
      'Finnland und Ghana wollen ihr Wissen über gefälschte Visa teilen.',
      'Vereinbart wurde, alle sechs Monate Bilanz zu ziehen.',
      'Zwischen den beiden Ministerien soll vor dem Sommer eine direkte Leitung eröffnet werden.',
      'Man werde gemeinsam zweihundert Beamte ausbilden, sagte Adusei; beide Ministerien hätten dem Plan zugestimmt.',
    ],
    not: [
      'Kaskela drängte die europäischen Partner, rasch ein Abkommen zu schließen.',
      'Die Parteien konnten sich bei den Visa nicht einigen.',
      'Die Minister tauschten sich über einen möglichen Vertrag aus.',
      'Finnland unterzeichnete im vergangenen Jahr ein ähnliches Abkommen mit Chile.',
    ],
  },
  it: {
    lead: 'La ministra dell’Interno finlandese, Aino Kaskela, ha ricevuto lunedì a Helsinki il suo omologo ghanese, Kofi Adusei.',
    agreed: [
      'In base all’intesa, ciascuna parte indica un alto funzionario reperibile giorno e notte.',
      'I due Paesi hanno concluso un protocollo sulla restituzione delle opere rubate.',
      'Finlandia e Ghana condivideranno quanto sanno dei visti falsi.',
      'Si è convenuto di fare il punto ogni sei mesi.',
      'Una linea diretta tra i due ministeri verrà aperta prima dell’estate.',
      'Formeremo insieme duecento agenti, ha annunciato Adusei: i due ministeri hanno approvato il piano.',
    ],
    not: [
      'Kaskela ha sollecitato i partner europei a concludere presto un accordo.',
      'Le parti non sono riuscite a trovare un’intesa sui visti.',
      'I ministri si sono confrontati su un possibile trattato.',
      'La Finlandia ha firmato l’anno scorso un accordo simile con il Cile.',
    ],
  },
  es: {
    lead: 'La ministra del Interior de Finlandia, Aino Kaskela, recibió el lunes en Helsinki a su homólogo ghanés, Kofi Adusei.',
    agreed: [
      'Según el arreglo, cada parte designa a un alto funcionario disponible día y noche.',
      'Los dos países concluyeron un protocolo sobre la devolución de obras robadas.',
      'Finlandia y Ghana compartirán lo que saben de los visados falsos.',
      'Quedó acordado revisar los avances cada seis meses.',
      'Antes del verano será abierta una línea directa entre los dos ministerios.',
      'Formaremos juntos a doscientos agentes, anunció Adusei: ambos ministerios aprobaron el plan.',
    ],
    not: [
      'Kaskela instó a los socios europeos a concluir pronto un acuerdo.',
      'Las partes no llegaron a un acuerdo sobre los visados.',
      'Los ministros intercambiaron opiniones sobre un posible tratado.',
      'Finlandia firmó el año pasado un acuerdo similar con Chile.',
    ],
  },
  pt: {
    lead: 'A ministra do Interior da Finlândia, Aino Kaskela, recebeu na segunda-feira em Helsinque o seu homólogo ganês, Kofi Adusei.',
    agreed: [
      'Pelo acordo, cada parte indica um alto funcionário disponível dia e noite.',
      'Os dois países concluíram um protocolo sobre a devolução de obras roubadas.',
      'A Finlândia e o Gana partilharão o que sabem dos vistos falsos.',
      'Ficou acordado rever os progressos a cada seis meses.',
      'Uma linha direta entre os dois ministérios será aberta antes do verão.',
      'Vamos formar juntos duzentos agentes, anunciou Adusei; os dois ministérios aprovaram o plano.',
    ],
    not: [
      'Kaskela instou os parceiros europeus a concluir rapidamente um acordo.',
      'As partes não conseguiram chegar a um entendimento sobre os vistos.',
      'Os ministros trocaram impressões sobre um possível tratado.',
      'A Finlândia assinou no ano passado um acordo semelhante com o Chile.',
    ],
  },
  nl: {
    lead: 'De Finse minister van Binnenlandse Zaken Aino Kaskela heeft maandag in Helsinki haar Ghanese ambtgenoot Kofi Adusei ontvangen.',
    agreed: [
      'Volgens de regeling wijst elke partij een hoge ambtenaar aan die dag en nacht bereikbaar is.',
      'De twee landen hebben een protocol over de teruggave van gestolen kunst gesloten.',
      'Finland en Ghana zullen delen wat zij weten van valse visa.',
      'Afgesproken is om elk halfjaar de voortgang te bekijken.',
      'Voor de zomer wordt een directe lijn tussen de twee ministeries geopend.',
      'Wij gaan samen tweehonderd agenten opleiden, zei Adusei; beide ministeries hebben het plan goedgekeurd.',
    ],
    not: [
      'Kaskela drong er bij de Europese partners op aan snel een akkoord te sluiten.',
      'De partijen slaagden er niet in het over visa eens te worden.',
      'De ministers wisselden van gedachten over een mogelijk verdrag.',
      'Finland ondertekende vorig jaar een soortgelijk akkoord met Chili.',
    ],
  },
  sv: {
    lead: 'Finlands inrikesminister Aino Kaskela tog på måndagen i Helsingfors emot sin ghananska kollega Kofi Adusei.',
    agreed: [
      'Enligt överenskommelsen utser varje sida en högre tjänsteman som kan nås dygnet runt.',
      'De två länderna har ingått ett protokoll om återlämnande av stulen konst.',
      'Finland och Ghana ska dela vad de vet om falska viseringar.',
      'Man har kommit överens om att följa upp arbetet varje halvår.',
      'En direktlinje mellan de två ministerierna ska öppnas före sommaren.',
      'Vi ska utbilda tvåhundra poliser tillsammans, sade Adusei; båda ministerierna har godkänt planen.',
    ],
    not: [
      'Kaskela uppmanade de europeiska partnerna att snabbt ingå ett avtal.',
      'Parterna lyckades inte enas om viseringarna.',
      'Ministrarna utbytte tankar om ett möjligt fördrag.',
      'Finland undertecknade förra året ett liknande avtal med Chile.',
    ],
  },
  ar: {
    lead: 'استقبلت وزيرة الداخلية الفنلندية آينو كاسكيلا يوم الاثنين في هلسنكي نظيرها الغاني كوفي أدوسي.',
    agreed: [
      'وبموجب الترتيب يعين كل جانب مسؤولا كبيرا يمكن الاتصال به ليلا ونهارا.',
      'وأبرم البلدان بروتوكولا بشأن إعادة الأعمال الفنية المسروقة.',
      'وستتبادل فنلندا وغانا ما لديهما من معلومات عن التأشيرات المزورة.',
      'وتم الاتفاق على مراجعة التقدم كل ستة أشهر.',
      'وسيفتتح خط مباشر بين الوزارتين قبل الصيف.',
      'وقال أدوسي إن الوزارتين ستدربان معا مئتي ضابط بعد إقرار الخطة.',
    ],
    not: [
      'وحثت كاسكيلا الشركاء الأوروبيين على إبرام اتفاق سريعا.',
      'ولم يتمكن الطرفان من الاتفاق بشأن التأشيرات.',
      'وتبادل الوزيران وجهات النظر حول معاهدة محتملة.',
      'ووقعت فنلندا العام الماضي اتفاقا مماثلا مع تشيلي.',
    ],
  },
};
