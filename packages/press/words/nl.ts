import type { Words } from './words.ts';

export const nl: Words = {
  locales: ['nl'],
  small:
    'de van het een en in is dat op te zijn met voor die niet aan er om ook als bij maar uit door over hij naar heeft hebben worden wordt ze nog tot dan werd kan zij was of meer zich al deze daar wel geen zo moet haar hun wat tegen onder na we volgens tussen dit toch zegt waar omdat heel jaar andere gaat had veel ik',
  fields: {
    foreign: 'buitenlandse zaken|buitenland',
    interior: 'binnenlandse zaken(?: en koninkrijksrelaties)?|binnenland',
    justice: 'justitie(?: en veiligheid)?',
    defence: 'defensie|landsverdediging',
    migration: 'asiel(?: en migratie)?|migratie|immigratie',
    security: 'veiligheid|binnenlandse veiligheid',
    civil: 'civiele bescherming|rampenbestrijding',
    finance: 'financien',
    economy: 'economische zaken(?: en klimaat)?|economie',
    trade: 'handel|buitenlandse handel(?: en ontwikkelingssamenwerking)?',
    labour: 'sociale zaken(?: en werkgelegenheid)?|werk',
    energy: 'energie|olie',
    education: 'onderwijs',
    health: 'volksgezondheid|gezondheid',
    culture: 'cultuur|toerisme',
    religion: 'religieuze zaken',
    environment: 'milieu|klimaat',
    transport: 'vervoer|infrastructuur',
    agriculture: 'landbouw|visserij',
  },
  office: (field) =>
    `(?:minister|ministers|ministerie|staatssecretaris|bewindsman|bewindspersoon)(?: \\p{L}+)? (?:van |voor )(?:${field})|(?:${field})minister|justitieminister`,
  heads: {
    monarch: 'koning|koningin|emir|sultan|kroonprins',
    president: 'president(?:e)?|staatshoofd',
    leader: 'opperste leider',
    premier: 'premier|minister-president|eerste minister|regeringsleider|bondskanselier|kanselier',
    police: 'politiechef|korpschef',
    minister: 'ministers?|bewindsman|bewindspersoon|staatssecretaris',
  },
  counterpart: "ambtgeno(?:ot|te|ten)|collega(?:'s)?|ambtsgeno(?:ot|te)|evenknie",
  honorific: 'heer|mevrouw|dhr|mevr|dr|sjeik|generaal',
  encounter:
    'ontmoet(?:te|ten|ing|en)?|gesprek(?:ken)?|overleg(?:t|de)?|sprak(?:en)?|spreekt|praat(?:te)?|gesproken|ontving(?:en)?|ontvangt|ontvangen|onderhoud|bijeenkomst|vergadering|bilaterale?|telefoongesprek|gebeld|gezamenlijke persconferentie|onderhandel\\p{L}+|beraad',
  met: '(?:heeft|hebben) (?:[\\p{L}\\p{N}.]+ ){0,14}(?:gesproken|ontvangen|ontmoet)|ontmoette(?:n)?|ontving(?:en)?',
  visit:
    'bezoek(?:t|en)?|bezocht|reis(?:t|de)?|werkbezoek|staatsbezoek|afgereisd|vertrok(?:ken)?|aangekomen|delegatie|gaat naar',
  many: 'top|eu-top|algemene vergadering|veiligheidsraad|g7|g20|g6|conferentie|multilateraal',
  both: 'de ministers|de landen|de partijen|beide|(?:de |beide )(?:twee )?(?:landen|partijen|ministers|regeringen|leiders|premiers|presidenten)|beiden|de twee',
  agreed:
    'verb(?:i|o)nden zich|verplicht(?:t?en) zich|spreken (?:\\p{L}+ ){0,4}af|(?:zijn|werden|worden) het eens|maakten (?:\\p{L}+ ){0,3}afspraken|hebben besloten|afgesproken(?: is)?|(?:werd|werden|is|zijn) (?:\\p{L}+ ){0,8}(?:ondertekend|getekend|gesloten|vastgelegd)|zegden (?:\\p{L}+ ){0,6}toe|zeiden (?:\\p{L}+ ){0,6}toe|namen (?:\\p{L}+ ){0,5}aan|sloten (?:\\p{L}+ ){0,4}(?:akkoord|verdrag|overeenkomst)|zegden toe|bereikten (?:\\p{L}+ ){0,3}(?:akkoord|overeenstemming)|(?:is|zijn|hebben|heeft|werd|werden) (?:\\p{L}+ ){0,8}(?:overeengekomen|afgesproken|ondertekend|getekend|besloten|toegezegd|eens geworden)|kwamen overeen|komen overeen|spraken (?:\\p{L}+ ){0,4}af|ondertekenden|tekenden|besloten|akkoord (?:bereikt|gesloten|over)|het eens(?: geworden| over)?|afspraken?(?: gemaakt)?|toegezegd|toezegging(?:en)?|zegde toe|oprichting van een',
  intended:
    'beloofden|beloven|beloofd|spraken (?:\\p{L}+ ){0,4}(?:wens|bereidheid|wil|voornemen) uit|bevestigden (?:\\p{L}+ ){0,3}(?:wil|voornemen|inzet)|gaan|zullen|willen|van plan|zal',
  unagreed:
    'vorig jaar|afgelopen jaar|niet (?:eens|overeengekomen|akkoord)|oneens|geweigerd|weiger\\p{L}+|geen (?:afspraken|akkoord|toezegging\\p{L}*)',
  deal: 'regeling|\\p{L}*akkoord(?:en)?|memorandum|\\p{L}*verdrag(?:en)?|\\p{L}*overeenkomst(?:en)?|\\p{L}*verklaring|protocol|\\p{L}+plan|pact|afspraken',
  closes:
    'stelden|vastgesteld|vastgelegd|legden|bepaalden|bepaald|richtten|opgericht|startten|gestart|openden|geopend|zetten|opgezet|verplicht|gesloten|sloten|onderteken(?:d|den)|goedgekeurd|keurden|aangenomen|bekrachtigd(?:en)?|bereikt(?:en)?|verlengd(?:en)?|bezegeld(?:en)?',
  under: 'volgens|krachtens|op grond van',
  making: '(?:ondertekening|sluiting|oprichting|instelling|start|lancering|opening|aanneming|invoering) van',
  provides: 'voorzie(?:t|n) in|regelt|regelen|bevat|bevatten|omvat|omvatten|houdt in|bepaalt|beoogt',
  joint:
    'tussen (?:de twee|de beide|beide)|samen|gezamenlijke?|gemeenschappelijke?|bilaterale?|gedeelde?|wederzijdse?|elkaars?|werkgroep(?:en)?|contactpunt|verbindingsofficier(?:en)?|beide landen',
  planned:
    '(?:zal|zullen|wordt|worden) (?:[\\p{L}\\p{N}]+ ){0,8}(?:opgericht|ingesteld|opgezet|gestart|ondertekend|geopend|gelanceerd)|er kom(?:t|en)|elkaar (?:[\\p{L}\\p{N}]+ ){0,5}(?:opnieuw|weer)|volgende (?:bijeenkomst|ontmoeting|ronde)',
  gives:
    '(?:zal|zullen|gaat|gaan) (?:[\\p{L}\\p{N}.-]+ ){0,12}(?:leveren|financieren|steunen|ondersteunen|sturen|delen|uitwisselen|opleiden)',
  pledges: 'beloofde|zegde (?:[\\p{L}\\p{N}]+ ){0,8}toe|toegezegd',
  founds: '(?:wordt|worden|zal|zullen) (?:[\\p{L}\\p{N}.-]+ ){0,8}(?:opgericht|ingesteld|geopend|gestart)',
  talk: '\\p{L}+',
  wished:
    'drong(?:en)? (?:er )?(?:\\p{L}+ ){0,4}aan|hoopt|hopen|hoopte|hoopten|wens(?:t|te|en|ten)?|riep(?:en)? op|roep(?:t|en) op|vraagt|vroeg(?:en)?|eis(?:t|te|en|ten)|als|indien|zou(?:den)?|kan|kunnen|kon(?:den)?|besprak(?:en)?|bespreken|manieren|weiger\\p{L}+|stel(?:t|de|den) voor|pleit(?:te|ten)?|mogelijk\\p{L}*',
  negation: 'niet|geen|zonder|nooit|noch',
  government: 'regering|autoriteiten|delegatie|kabinet',
  speech:
    'zei|zegt|zeggen|benadrukte|verklaarde|vertelde|voegde|meldt|meldde|noemde|noemt|bedankte|liet|laat|stelt|stelde|sprak|spreekt|ontmoette|ontving|bezoekt|reageert|reageerde|hoopt|wil|vindt|schrijft|kondigde|gaat|heeft|was',
  today: 'vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht',
  yesterday: 'gisteren|gisteravond|gistermiddag',
  tomorrow: 'morgen',
  future: 'zal|gaat|zullen|gepland|wordt verwacht|vertrekt|reist|wil|binnenkort',
  page: {
    lines: [
      '^(?:perscontact|contact(?:gegevens)?(?: voor (?:de )?(?:pers|media))?|noot voor (?:de )?redactie)(?:\\s*:.{0,120})?$',
      '^(?:lees|bekijk|kijk|luister)(?: ook| meer| verder)(?:\\s*:.{0,140}|(?:\\s+\\S+){0,2})$',
      '^(?:delen|deel dit|reacties?|reageer|advertentie|nieuwsbrief|volg ons|bron|leestijd)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^(?:foto|beeld|bron)s?\\s*[:/].*$',
      '^.{0,40}alle rechten voorbehouden.*$',
      '^(?:gepubliceerd|bijgewerkt)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
    ],
    sentences: [
      '^.{0,200}(?:media|journalisten|de pers) .{0,120}(?:accredit|aanmeld|zijn uitgenodigd|worden verzocht|zijn welkom).*$',
    ],
    tails: [],
  },
};
