import type { Words } from './words.ts';

export const it: Words = {
  locales: ['it'],
  small:
    "il lo la i gli le di a da in con su per tra fra e che un una uno del della dei delle dello degli al alla ai alle allo nel nella nei nelle dal dalla sul sulla non si e' come piu anche sono ha hanno suo sua suoi loro questo questa ma o se l d c dell all nell sull dall un' stato stata essere dopo durante tra cui ed ad due nostro quanto dove",
  fields: {
    foreign: 'esteri|affari esteri(?: e (?:della )?cooperazione internazionale)?',
    interior: 'interno|interni|affari interni',
    justice: 'giustizia',
    defence: 'difesa',
    migration: 'migrazioni?|immigrazione|asilo',
    security: 'protezione (?:dei|del) cittadin[oi]|sicurezza(?: pubblica)?',
    civil: 'protezione civile',
    finance: 'finanze|tesoro',
    economy: 'economia|industria|imprese|sviluppo economico',
    trade: 'commercio(?: estero)?',
    labour: 'lavoro',
    energy: 'energia',
    education: 'istruzione|universita',
    health: 'salute|sanita',
    culture: 'cultura|turismo',
    religion: 'affari (?:religiosi|islamici)',
    environment: 'ambiente',
    transport: 'trasporti|infrastrutture',
    agriculture: 'agricoltura',
  },
  office: (field) =>
    `(?:vice ?)?(?:ministr[oaie]|ministero|sottosegretari[oa]|segretario)(?: \\p{L}+)? (?:degli |dell'|della |del |dei |delle |agli |all'|alla |per (?:la |gli |l')?)(?:${field})|responsabile (?:degli |della |dell')(?:${field})|titolare (?:degli |della |del |dell')(?:${field})|(?:capo della )?(?:farnesina|viminale)`,
  heads: {
    monarch: 're|regina|emiro|sultano|principe ereditario',
    president: 'president[ei](?: della repubblica)?|presidente|capo dello stato',
    leader: 'guida suprema',
    premier: 'premier|prim[oa] ministr[oa]|president[ei] del consiglio|capo del governo|cancellier[ea]',
    police: 'capo della polizia',
    minister: 'consiglier[ea] federale|ministr[oaie]|viceministr[oa]|sottosegretari[oa]',
  },
  counterpart: 'omolog[oahi]+|collega',
  honorific: 'sig|signor|signora|dott|dottor|dottoressa|onorevole|on|generale|sua eccellenza|sceicco',
  encounter:
    "ha accolto|ha visto|a colloquio|vertice|(?:si e|si e'|si sono) (?:\\p{L}+ )?(?:svolt|tenut|vist|riunit)[oaei]|videoconferenza|videocollegamento|ha ospitato|ospita|trilaterale|incontr(?:a|ano|o|ato|ata|ati|are|i|era)|ha (?:\\p{L}+ )?incontrato|incontro|colloqui[o]?|bilaterale|ha ricevuto|riceve|ricevut[oa]|vertice (?:bilaterale|intergovernativo)|riunione (?:bilaterale|di lavoro)|conversazione telefonica|colloquio telefonico|telefonata|telefonica|conferenza stampa congiunta|dichiarazioni congiunte|faccia a faccia|accolt[oa]",
  met: "(?:ha|hanno) (?:\\p{L}+ )?(?:incontrato|ricevuto|accolto|avuto|tenuto|visto|firmato|sottoscritto|discusso|ospitato)|si (?:sono|e'?) (?:\\p{L}+ )?(?:incontrat[ei]|svolt[oa]|tenut[oa]|vist[ei]|riunit[ei]|conclus[oa])|(?:e' stat[oa]|e stat[oa]) (?:\\p{L}+ )?(?:ricevut[oa]|accolt[oa]|in missione)",
  visit: "visita|missione|in viaggio|si rechera|e' arrivat[oa]|arrivat[oa]|delegazione|tappa",
  many: 'g7|g20|g6|consiglio (?:europeo|ue|di sicurezza)|assemblea generale|conferenza internazionale|multilaterale',
  both: 'le parti|le delegazioni|i ministri|(?:i|le) due (?:paesi|parti|ministri|leader|nazioni|governi|presidenti|stati|premier|delegazioni)|(?:entrambi|entrambe) (?:i|le) \\p{L}+|i due',
  agreed:
    "(?:e'?|sono) stat[oaie] (?:\\p{L}+ )?(?:concordat|convenut|firmat|sottoscritt|siglat|decis|raggiunt|sancit|adottat|approvat|stabilit|definit|condivis)[oaie]|abbiamo (?:\\p{L}+ )?(?:stabilito|condiviso|sottoscritto|raggiunto)|hanno (?:\\p{L}+ )?(?:incaricato|dato mandato)|hanno (?:\\p{L}+ ){0,2}(?:deciso|stabilito|sottoscritto|pattuito)|si sono (?:\\p{L}+ ){0,2}(?:accordat[ei]|impegnat[ei]|intes[ei])|abbiamo (?:\\p{L}+ )?(?:deciso|concordato|firmato|convenuto)|(?:e'|e|sono|viene|vengono|e' stat[oa]|e stat[oa]|sono stati|sono state) (?:stat[oaie] )?(?:concordat|convenut|firmat|sottoscritt|siglat|decis|raggiunt|sancit)[oaie]|(?:hanno|ha) (?:\\p{L}+ )?(?:adottato|approvato|sottoscritto|sancito|lanciato) (?:\\p{L}+ ){0,3}(?:dichiarazione|piano|programma|tabella|accordo|intesa)|raggiunt[oa] un'intesa|(?:hanno|ha|abbiamo|e' stato|sono stati|e stato|si e) (?:\\p{L}+ ){0,2}(?:concordat[oai]|convenut[oai]|firmat[oai]|sottoscritt[oai]|decis[oai]|siglat[oai]|stabilit[oai]|raggiunt[oai])|si sono (?:\\p{L}+ ){0,2}(?:accordati|impegnati|trovati d'accordo)|concordano|si impegnano|firma (?:di|del|della|dell'|congiunta)|accordo (?:firmato|raggiunto|siglato)|concordando|convenendo|si sono detti d'accordo|hanno condiviso (?:l'|la |il )(?:\\p{L}+ ){0,2}(?:esigenza|opportunita|necessita|volonta|obiettivo)|elev(?:are|ato|ano|azione)|(?:istituzione|creazione) di un (?:\\p{L}+ )?(?:gruppo|comitato|tavolo|meccanismo)",
  intended:
    "promesso|promettono|promisero|\\p{L}+(?:eranno|iranno)|(?:conferma|ribadi|rinnova|riafferma)\\p{L}* (?:\\p{L}+[ '])?(?:l'|la |il |la reciproca |il comune |la comune )?(?:\\p{L}+ ){0,2}(?:volonta|impegno|determinazione|intenzione|intento)|intendono|vogliono|lavoreranno|continueranno|proseguiranno|avvieranno|rafforzeranno|saranno|ribadit[oa] la (?:\\p{L}+ )?volonta|volonta di|confermato l'impegno|impegno a",
  unagreed:
    "l'anno scorso|lo scorso anno|scorso anno|non (?:hanno|ha) (?:\\p{L}+ )?(?:firmato|concordato)|disaccordo|rifiut\\p{L}+",
  deal: "test[oi]|arrangiamento|pian[oi]|accord[oi]|intes[ae]|memorand(?:um|a)|protocoll[oi]|trattat[oi]|dichiarazion[ei]|piano d'azione|piani d'azione|tabella di marcia|lettera d'intenti|patt[oi]|convenzion[ei]",
  closes:
    'fissa(?:no|t[oaie])|defini(?:scono|t[oaie])|stabili(?:scono|t[oaie])|elaborat[oaie]|istitui(?:scono|t[oaie])|crea(?:no|t[oaie])|lancia(?:no|t[oaie])|avvia(?:no|t[oaie])|messo a punto|conclus[oaie]|concludono|firma(?:no|t[oaie]|rono)|sottoscri(?:tt[oaie]|vono|ssero)|approva(?:no|t[oaie])|adotta(?:no|t[oaie])|sigla(?:no|t[oaie])|ratifica(?:no|t[oaie])|sigillat[oaie]|rinnova(?:no|t[oaie])|raggiunt[oaie]',
  under: 'in base a(?:l|ll|lla|llo|gli|i)?|secondo|ai sensi|sulla base',
  making:
    "(?:firma|sottoscrizione|conclusione|adozione|lancio|avvio|creazione|istituzione|costituzione|apertura|nascita|attivazione)(?= (?:di|del|della|dell'|dei|delle|d'|congiunta))",
  provides:
    'prevede|prevedono|riguarda|riguardano|stabilisce|stabiliscono|contiene|comprende|mira a|include|disciplina',
  joint:
    'mist[oaie]|(?:tra|fra) (?:i|le) due|insieme|congiuntamente|comun[ei]|congiunt[oaie]|bilateral[ei]|condivis[oaie]|reciproc(?:o|a|he|i)|mutu[oa]|gruppo di lavoro|punto di contatto|ufficial[ei] di collegamento|dei due paesi',
  planned:
    'previst[oaie](?: anche| inoltre)?|(?:sara|saranno|verra|verranno) (?:\\p{L}+ )?(?:istituit|creat|firmat|avviat|costituit|lanciat|apert|organizzat|attivat)[oaie]|nascera|nasceranno|si (?:rivedranno|incontreranno|ritroveranno)|\\p{L}{2,}ranno',
  gives:
    '(?:forni|stanzie|finanzie|eroghe|consegne|invie|dote|addestre|forme|ospite|assicure|garanti|contribui|mette|estrade|consenti|done|trasferi|scambie|condivide|riprende|accoglie|riammette|distacche|schiere|destine|mettera a disposizione|rafforze|aiute|parteciper|apri|collabore)r(?:a|anno)|sosterr(?:a|anno)',
  pledges:
    "(?:ha|hanno) (?:\\p{L}+ )?accettato|si (?:e'? )?dett[oa] (?:pront|dispost)[oa]|si fara carico|(?:ha|hanno) (?:\\p{L}+ )?(?:promesso|assicurato che|garantito)|si (?:e'?|sono) (?:\\p{L}+ )?impegnat[oaie]|si impegna(?:no)?|e' pronta? a|emers[oa] (?:\\p{L}+ ){0,3}(?:volonta|intenzione|impegno)|via libera",
  founds:
    '(?:sara|saranno|verra|verranno) (?:\\p{L}+ ){0,2}(?:istituit|creat|avviat|costituit|lanciat|apert|attivat|potenziat|rafforzat|distaccat|inviat|schierat|intensificat|impiegat|condivis|scambiat)[oaie]',
  talk: "importanza|necessita|propost\\p{L}+|denunciat\\p{L}+|rifiut\\p{L}+|critic\\p{L}+|servir\\p{L}*|messo in (?:luce|evidenza)|posto l'accento|dett[oa]|dichiar\\p{L}+|sottoline\\p{L}+|ribad\\p{L}+|ricord\\p{L}+|ringrazi\\p{L}+|apprezz\\p{L}+|espress\\p{L}+|esprim\\p{L}+|discuss\\p{L}+|discut\\p{L}+|esamin\\p{L}+|affront\\p{L}+|parl\\p{L}+|trattat\\p{L}+|incontr\\p{L}+|ricevut\\p{L}+|auspic\\p{L}+|condann\\p{L}+|conferm\\p{L}+|evidenzi\\p{L}+|rilev\\p{L}+|valut\\p{L}+|analizz\\p{L}+|scambiat\\p{L}+|sono|erano|hanno avuto|fatto il punto|visitat\\p{L}+|partecipat\\p{L}+|elogi\\p{L}+|lodat\\p{L}+|sper\\p{L}+|chied\\p{L}+|chiest\\p{L}+|annunci\\p{L}+|insist\\p{L}+|approfondit\\p{L}+|passato in rassegna|concentrat\\p{L}+|soffermat\\p{L}+|volut\\p{L}+|vogliono|arrivat\\p{L}+|rimang\\p{L}+|defini\\p{L}+|ascoltat\\p{L}+|presentat\\p{L}+|convint\\p{L}+",
  wished:
    'sollecit\\p{L}+|(?:non )?(?:sono )?riuscit[oaie]|spera(?:no|ndo)?|speranza|auspic\\p{L}+|chiest[oa]|chied\\p{L}+|invoca\\p{L}*|se|qualora|potrebbe(?:ro)?|possano?|dovrebbe(?:ro)?|discusso|discutono|modi (?:per|di)|esaminat[oi]|rifiut\\p{L}+|propost[oa]|propon\\p{L}+|vorrebbe(?:ro)?|appell[oa]',
  negation: 'non|nessun[oa]?|senza|mai',
  government: 'governo|autorita|delegazione|esecutivo',
  speech:
    "ha (?:detto|dichiarato|sottolineato|aggiunto|ribadito|affermato|spiegato|ringraziato|incontrato|ricevuto|annunciato|espresso|ricordato|commentato|osservato)|dice|afferma|sottolinea|incontra|riceve|accusa|annuncia|spiega|ribadisce|e'",
  today: 'oggi|stamattina|stamani|stasera|questa mattina',
  yesterday: 'ieri',
  tomorrow: 'domani',
  future:
    'avra|avranno|partecipera|firmera|firmeranno|discutera|discuteranno|vedra|sara|si rechera|incontrera|ricevera|e atteso|e prevista|previsto|prevista|in programma|si terra',
  page: {
    lines: [
      "^(?:potrebbe(?:ro)? interessar\\p{L}+.{0,40}|altri articoli|i piu letti|torna su|torna all'inizio|ultimo aggiornamento.{0,60}|segui(?:ci)?(?: .{0,40})?|allegati.{0,60}|note legali|guarda il video|scarica .{0,60})$",
      '^(?:(?:contatti|ufficio) (?:stampa|per la stampa))(?:\\s*:.{0,120})?$',
      '^(?:leggi|guarda|vedi)(?:(?: anche| tutto)\\s*:?|\\s*:).{0,140}$',
      '^(?:condividi|stampa|commenta|commenti|iscriviti|abbonati|pubblicita|newsletter|seguici|riproduzione riservata|tempo di lettura|foto|fonte|argomenti)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^.{0,30}riproduzione riservata.*$',
      '^(?:pubblicato|aggiornato)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
      '^\\(?ansa\\)?$',
    ],
    sentences: [
      '^.{0,200}(?:media|giornalisti|la stampa) .{0,120}(?:accredit|sono invitati|sono pregati|registrarsi).*$',
    ],
    tails: ['(?:^|\\s)l.articolo .* (?:proviene da|sembra essere il primo su) .*$'],
  },
};
