import type { Words } from './words.ts';

export const de: Words = {
  locales: ['de', 'de-AT'],
  small:
    'der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wir ihr seine ihre ihrer seinem seinen gegen zwischen unter ihm ihn wenn kann sagte dieser diese dieses beim vom kein keine ich',
  fields: {
    foreign: 'auss?en|auswartige[sn]?(?: angelegenheiten)?|auswartigen amtes',
    interior: 'innen|innern|inneres|inneren',
    justice: 'justiz(?:- und sicherheits)?',
    defence: 'verteidigungs?|verteidigung',
    migration: 'migrations?|einwanderungs?|migration|integrations?',
    security: 'burgerschutz|offentliche (?:ordnung|sicherheit)|sicherheits?|heimatschutz',
    civil: 'katastrophenschutz|zivilschutz',
    finance: 'finanz|finanzen',
    economy: 'wirtschafts?|wirtschaft|energie und wirtschaft|entwicklungs?',
    trade: 'handels?|handel',
    labour: 'arbeits?|arbeit|sozial',
    energy: 'energie|ol',
    education: 'bildungs?|bildung|wissenschafts?',
    health: 'gesundheits?|gesundheit',
    culture: 'kultur|tourismus|kultus',
    religion: 'religions?|habus',
    environment: 'umwelt',
    transport: 'verkehrs?|verkehr',
    agriculture: 'landwirtschafts?|landwirtschaft|agrar',
  },
  office: (field) =>
    `(?:bundes)?(?:${field})(?:minister(?:in|innen|ium|iums|ien|s|n)?|ressorts?|senator|staatssekretar(?:in)?)|minister(?:in|ium|iums|s)? (?:fur |des |der )(?:${field})|ministeriums? (?:fur |des |der )(?:${field})`,
  heads: {
    monarch: 'konig(?:in|s)?|emir|sultan|kronprinz(?:en)?|gross?herzog',
    president: '(?:staats|bundes|us-)?prasident(?:in|en)?|staatschef(?:in|s)?',
    leader: 'oberste[rn]? fuhrer|revolutionsfuhrer',
    premier:
      '(?:minister|regierungs)(?:prasident(?:in|en)?|chef(?:in|s)?)|premier(?:s|minister(?:in|s)?)?|(?:bundes)?kanzler(?:in|s)?',
    police: 'polizeichef(?:in|s)?|polizeiprasident(?:in|en)?',
    minister:
      'bundesrat(?:in|s)?(?= \\p{L}+ \\p{L}+)|(?:bundes)?minister(?:in|innen|s|n)?|staatssekretar(?:in|s)?|ressortchef(?:in|s)?',
  },
  counterpart: 'amtskolleg(?:e|en|in|innen)|kolleg(?:e|en|in)|gegenuber',
  honorific: 'herr|herrn|frau|dr|prof|scheich|general|majestat',
  encounter:
    'sprach(?:en)? (?:[\\p{L}\\p{N}.]+ ){0,6}mit|gesprochen|beriet(?:en)?|beraten|zusammengetroffen|trafen? (?:\\p{L}+ ){0,6}zusammen|austausch mit|tauschten sich|ausgetauscht|arbeitsgesprach\\p{L}*|arbeitstreffen|videokonferenz|videoschalte|unter vier augen|gesprach(?:e|en|s)?(?: mit)?|treffen|traf(?:en)?|trifft|getroffen|empfing|empfangen|empfangt|begegnung|unterredung(?:en)?|beratungen|konsultationen|regierungskonsultationen|telefonat|telefonierte(?:n)?|gemeinsamen? pressekonferenz|pressekonferenz mit|arbeitssitzung|zusammenkunft|zusammengekommen|kam(?:en)? (?:\\p{L}+ ){0,4}zusammen|zu gast',
  met: '(?:hat|haben|wurde|wurden|ist|sind) (?:[\\p{L}\\p{N}.,-]+ ){0,20}(?:getroffen|empfangen|zusammengekommen|zusammengetroffen|gefuhrt|gesprochen|beraten|begrusst|unterzeichnet|verstandigt|geeinigt)|traf(?:en)?|empfing(?:en)?|sprach(?:en)? (?:[\\p{L}\\p{N}.]+ ){0,6}mit|beriet(?:en)?|kam(?:en)?|begrusste|unterzeichneten?',
  visit:
    'besuch(?:t|te|en|es|s)?|antrittsbesuch(?:s|es)?|staatsbesuch|reise|reist(?:e)?|ankunft|delegation|-?reise|eingetroffen|angekommen',
  many: 'gipfel|gipfeltreffen|generalversammlung|vollversammlung|sicherheitsrat|ministerrat|g7|g20|g6|konferenz|eu-innenminister|innenministerkonferenz|multilateral',
  both: 'die minister(?:innen)?|die (?:lander|seiten|partner)|(?:die |der |den )?beide[nr]? (?:lander|landern|seiten|minister|ministern|staaten|regierungen|politiker|prasidenten|staatschefs|regierungschefs|kollegen|nationen)|die beiden|die minister|beide',
  agreed:
    '(?:vereinbart|beschlossen|verabschiedet|unterzeichnet|besiegelt|festgelegt|verabredet) (?:wurde|wurden|haben|hat)|(?:wurde|wurden) (?:[\\p{L}\\p{N}.-]+ ){0,14}(?:vereinbart|unterzeichnet|beschlossen|verabschiedet|besiegelt|verabredet)|beauftragten|verstandigten sich|verpflichten sich|einigen sich|vereinbaren|(?:erzielten|erreichten) (?:\\p{L}+ ){0,2}(?:einvernehmen|einigkeit)|(?:wurde|wurden|ist|sind|worden) (?:\\p{L}+ ){0,8}(?:vereinbart|unterzeichnet|beschlossen|besiegelt)|verabschiedeten|erzielten (?:\\p{L}+ ){0,3}(?:einigung|einvernehmen|verstandigung)|(?:absichtserklarung|vereinbarung|abkommen|memorandum) (?:\\p{L}+ ){0,6}(?:unterzeichnet|unterschrieben|geschlossen)|sicherten sich|sagten (?:\\p{L}+ ){0,6}zu|einigten|geeinigt|einigung|vereinbart|vereinbarten|beschlossen|verstandigten|verstandigt|kamen uberein|ubereingekommen|unterzeichnet|unterzeichneten|unterzeichnung|unterschrieben|verabredeten|verabredet|verpflichteten sich|sagten zu|einig(?: sind)?|abkommen geschlossen|schlossen ein|besiegelt(?:en)?|grundung ein(?:er|es)|schaffung ein(?:er|es)|einrichtung ein(?:er|es)',
  intended:
    'versprachen|versprechen|versprochen|gelobten|werde|wolle|solle|bekundeten|bekraftigten ihre?n? (?:willen|absicht|bereitschaft|entschlossenheit)|erklarten sich bereit|bekannten sich|bekraftigten (?:\\p{L}+ ){0,3}(?:willen|absicht|bereitschaft)|soll|sollen|wollen|werden|planen|haben vor|arbeiten (?:demnach )?an|streben an|beabsichtigen|wurden gerne',
  unagreed:
    '(?:im )?(?:vergangenen|letzten|vorigen) jahr(?:es)?|letztes jahr|(?:einigten|verstandigten|einigen) sich (?:\\p{L}+ ){0,2}nicht|werde(?:n)? (?:\\p{L}+ )?beschlossen|nicht (?:einig|geeinigt|einverstanden|vereinbart)|uneinig|keine einigung|ohne einigung|lehnt(?:e)? ab|haben sich nicht',
  deal: 'text(?:es)?|papiers?|plane|regelung(?:en)?|plan(?:s|es)?|\\p{L}*abkommens?|\\p{L}*vereinbarung(?:en)?|\\p{L}*vertrag(?:es|s|e)?|\\p{L}*vertrage|memorandums?|protokolls?|\\p{L}*erklarung(?:en)?|\\p{L}+plan(?:s|es)?|fahrplan(?:s|es)?|pakts?|paktes',
  closes:
    'legten|festgelegt|bestimmten?|erarbeitet(?:en)?|grundeten|gegrundet|schufen|geschaffen|starteten|gestartet|eroffnet(?:en)?|richteten|eingerichtet|verpflichtet|festgeschrieben|(?:ab)?geschlossen|schlossen|unterzeichnet(?:e|en)?|gebilligt|billigten?|zugestimmt|verabschied(?:et|eten)|angenommen|ratifiziert(?:en)?|besiegel(?:t|ten)|paraphiert(?:en)?|erzielt(?:en)?|verlangert(?:en)?',
  under: 'nach|laut|gemass?|zufolge',
  making:
    '(?:unterzeichnung|abschluss|verabschiedung|grundung|schaffung|einrichtung|start|auftakt|eroffnung|aufnahme|einfuhrung|aufbau)(?: (?:ein|d|von|gemein)\\p{L}*)',
  provides:
    '(?:sieht|sehen) (?:[\\p{L}\\p{N}]+ ){1,12}vor|umfasst|umfassen|regelt|regeln|enthalt|enthalten|beinhaltet|zielt|legt (?:[\\p{L}\\p{N}]+ ){1,12}fest',
  joint:
    'zwischen (?:den|beiden)|zusammen|gemeinsam(?:e[nrms]?)?|bilateral(?:e[nrms]?)?|gegenseitig(?:e[nrms]?)?|arbeitsgruppen?|anlaufstellen?|kontaktstellen?|verbindungsbeamte[nr]?|beider (?:lander|staaten|seiten)|anderen seite|miteinander|einander',
  planned:
    '(?:geplant|vorgesehen|angedacht) (?:ist|sind)|(?:ist|sind) (?:[\\p{L}\\p{N}]+ ){0,6}(?:geplant|vorgesehen)|(?:soll|sollen|wird|werden) (?:[\\p{L}\\p{N}]+ ){0,8}(?:eingerichtet|gegrundet|geschaffen|aufgebaut|gestartet|unterzeichnet|eingesetzt|eroffnet|gebildet)|(?:wieder|erneut) (?:\\p{L}+ ){0,2}treffen|treffen sich (?:[\\p{L}\\p{N}]+ ){0,5}(?:wieder|erneut)|nachste[sn]? (?:treffen|runde|sitzung)',
  gives:
    '(?:wird|werden|will|wollen|soll|sollen) (?:[\\p{L}\\p{N}.-]+,? ){0,14}(?:unterstutzen|liefern|bereitstellen|zur verfugung stellen|finanzieren|schicken|entsenden|ausbilden|schulen|helfen|zahlen|ausrusten|aufnehmen|zurucknehmen|ubergeben|ausliefern|austauschen|teilen|errichten|eroffnen|beteiligen|beitragen|vorlegen|erleichtern|beschleunigen|abgleichen|fortsetzen|verstarken)|stell(?:t|en) (?:[\\p{L}\\p{N}.-]+ ){1,10}(?:bereit|zur verfugung)|(?:nimmt|nehmen) (?:[\\p{L}\\p{N}.-]+ ){1,12}zuruck|entsendet|liefert',
  pledges:
    'erklart(?:e|en)? sich (?:\\p{L}+ )?bereit|ubernimmt|ubernehmen|stimmten? (?:[\\p{L}\\p{N}]+ ){0,6}zu|sicherten? (?:[\\p{L}\\p{N}]+,? ){0,8}zu|sagten? (?:[\\p{L}\\p{N}]+,? ){0,8}zu|versprach(?:en)?|versprochen|zugesagt|zugesichert|verpflichtete sich|garantierten?',
  founds:
    '(?:soll|sollen|wird|werden) (?:[\\p{L}\\p{N}.-]+ ){0,10}(?:eingerichtet|gegrundet|geschaffen|aufgebaut|gestartet|eingesetzt|eroffnet|gebildet|entsandt|verstarkt|ausgebaut|intensiviert|verlangert|abgeglichen|ausgetauscht)|entsteh(?:t|en) (?:[\\p{L}\\p{N}.-]+ ){0,6}gemeinsame?[rns]?',
  talk: 'bedeutung|notwendigkeit|vorgeschlagen|schlugen|kritisier\\p{L}+|warnten?|wiesen|unterstrich\\p{L}*|setzten (?:ein|sich)|sagten?|erklarten?|betonten?|unterstrichen|hoben|wiesen|lobten?|dankten?|begruss\\p{L}+|wurdigten?|sprachen?|besprachen|erorter\\p{L}+|diskutier\\p{L}+|beriet\\p{L}*|tausch\\p{L}+|trafen|treffen|sind|waren|hatten|haben (?:uber|sich uber)|hofften?|hoffen|fordert\\p{L}*|verurteilt\\p{L}*|erinner\\p{L}+|bekraftigt\\p{L}*|ausserten?|zeigten|nannten|besucht\\p{L}*|nahmen|bezeichneten|warben|drangten|gelten|bleiben|thematis\\p{L}+|beton\\p{L}+|gesprochen|diskutiert|beraten|getroffen|kennen|informier\\p{L}+|besichtig\\p{L}+|eroffneten|verwiesen|appellier\\p{L}+|lehn\\p{L}+|kamen (?:zusammen|in)|mochten|wunschen|brauchen|haben',
  wished:
    'konnten?|hofft(?:e|en)?|hoffen|hoffnung|wunscht(?:e|en)?|wunsch|wunschen|fordert(?:e|en)?|forderung(?:en)?|verlangt(?:e|en)?|falls|wenn|sofern|konnten?|sollten?|mochten?|erorter(?:n|ten)|sprachen uber|diskutierten|wege|pruf(?:en|t|te|ten)|weiger(?:n|t|te|ten)|lehn(?:t|te|ten)|drang(?:t|te|ten)|appellierten?|vorschlag|schlug(?:en)? vor',
  negation: 'nicht|kein(?:e[nrms]?)?|ohne|nie|weder',
  government: 'regierung|behorden|delegation|vertreter(?:n|in)?',
  speech:
    'sagt|sagte|sagten|betonte|erklarte|erklart|teilte|fugte|unterstrich|bekraftigte|dankte|lobte|hob|wies|nannte|kundigte|begrusste|forderte|warnte|traf|trifft|empfing|empfangt|besuchte|auss?erte|hat|habe|will|wolle|zeigte|uberprufte|bezeichnete|verwies|meinte|argumentierte|mahnte|drangte|reiste|spricht|sprach|macht|machte|fuhrte|sieht|weiss?|nickt|lachelt|beschwichtigt|erneuerte',
  today: 'heute|heutigen|heute (?:morgen|abend|nachmittag)',
  yesterday: 'gestern|gestrigen',
  tomorrow: 'morgen',
  future: 'geplant|erwartet|bevorsteh\\p{L}*|reist|will reisen|wird reisen|wird erwartet|in den kommenden tagen',
  page: {
    lines: [
      '^(?:dieses thema im programm.{0,200}|uber dieses thema berichtete.{0,200}|auch interessant|weitere (?:artikel|meldungen|themen)|zur startseite|seite drucken|artikel (?:teilen|drucken)|mit material (?:von|der) .{0,60}|ruckfragehinweis.{0,120}|adresse fur ruckfragen|letzte anderung.{0,40}|nach oben|feedback)$',
      '^(?:(?:presse|ansprechpartner|kontakt)\\p{L}*(?: fur (?:die )?(?:presse|medien))?)(?:\\s*:.{0,120})?$',
      '^stand\\s*:.{0,40}$',
      '^-?\\s*\\d{1,2}:\\d{2}\\s*(?:uhr)?\\s*\\S.*$',
      '^folgen sie (?:uns|dem).*$',
      '^(?:lesen sie|mehr zum thema|weiterlesen|zum thema|siehe auch|mehr dazu)(?:\\s*:.{0,140}|(?:\\s+\\S+){0,2})$',
      '^(?:teilen|drucken|kommentare?|kommentieren|abonnieren|anzeige|werbung|newsletter|lesezeit|quelle|schlagworte|impressum)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^(?:foto|bild|quelle|bildquelle|bildrechte)\\s*[:/|].*$',
      '^.{0,40}alle rechte vorbehalten.*$',
      '^(?:veroffentlicht|aktualisiert)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
    ],
    sentences: [
      '^.{0,200}(?:medien|journalist\\p{L}*|presse\\p{L}*) .{0,120}(?:akkredit|anmeld|sind eingeladen|werden gebeten|herzlich eingeladen).*$',
    ],
    tails: [],
  },
};
