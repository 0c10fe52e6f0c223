import type { Words } from './words.ts';

export const fr: Words = {
  locales: ['fr'],
  small:
    'le la les de des du et en un une a au aux dans pour par sur que qui est avec ce cette ces son sa ses leur leurs il elle ils elles ne pas plus d l s qu n se ont sont ete etait mais ou comme entre apres lors ainsi afin notamment egalement deux tout tous dont aussi fait y c sous vers selon sans contre meme',
  fields: {
    foreign: "affaires etrangeres(?: et \\p{L}+ ?[^,.;]{0,50}?)?|(?:l')?europe et des affaires etrangeres|exterieur",
    interior: "l'interieur(?: et des outre-mer)?|interieur|affaires interieures",
    justice: 'la justice|justice',
    defence: 'la defense(?: nationale)?|armees|defense',
    migration: "l'immigration|migrations?|l'asile",
    security: 'la protection du citoyen|la securite(?: publique)?|securite',
    civil: 'la protection civile|la securite civile|situations d.urgence',
    finance: 'finances|budget',
    economy: "l'economie|economie|l'industrie|l'investissement",
    trade: 'commerce(?: exterieur)?',
    labour: "travail|l'emploi|affaires sociales",
    energy: "l'energie|mines",
    education: "l'education(?: nationale)?|l'enseignement superieur",
    health: 'la sante',
    culture: 'la culture|tourisme',
    religion: 'habous(?: et des affaires islamiques)?|affaires (?:islamiques|religieuses)|cultes',
    environment: "l'environnement|la transition ecologique",
    transport: 'transports?',
    agriculture: "l'agriculture|la peche",
  },
  office: (field) =>
    `(?:vice-)?(?:ministres?|ministere|secretaire d'etat|secretaires d'etat|chef)(?: \\p{L}+){0,2}? (?:de |d'|des |du |a |aux |charge de )(?:la )?(?:${field})`,
  heads: {
    monarch: 'roi|reine|emir|sultan|prince heritier',
    president: "president(?:e)?(?: de la republique)?|chef(?:fe)? de l'etat",
    leader: 'guide supreme',
    premier:
      'premier(?:e)?[ -]ministre|chef(?:fe)? (?:du|de) gouvernement|president du gouvernement|presidente du conseil|chancel(?:ier|iere)',
    police: 'directeur general de la (?:surete|police)(?: nationale)?|dgsn',
    minister: "conseill(?:er|ere)s? federa(?:le?|ux)|ministres?(?: delegue)?|secretaire d'etat",
  },
  counterpart: 'confreres?|vis-a-vis|homologues?',
  honorific: 'm|mm|mme|mlle|dr|sem|se|monsieur|madame|cheikh|general',
  encounter:
    "(?:s'est|se sont) (?:\\p{L}+ ){0,2}(?:vue?s?|concertee?s?)|reunis (?=\\p{L}+ a |a |en |ce |hier)|a accueilli|(?:a|ont) (?:\\p{L}+ )?(?:tenu|eu|mene|conduit) (?:\\p{L}+ )?(?:\\p{L}+ ){0,3}(?:entretiens?|discussions?|reunions?|seances?|rencontres?|pourparlers|consultations)|fait le point|tete-a-tete|audience|visioconference|entrevue|recevait|accueillait|(?:s'est|se sont|s'etait) (?:\\p{L}+ )?(?:entretenue?s?|reunie?s?|rencontree?s)|s'entretiennent|s'entretient|entretiens?|rencontre(?:r|nt|s|ra)?|a rencontre|a recu|recoit|a ete recu|recu|a eu (?:un|des) (?:\\p{L}+ ){0,2}entretiens?|reunion (?:bilaterale|de travail|elargie)|seance de travail|pourparlers|discussions|au terme de cette reunion|conversation telephonique|entretien telephonique|conference de presse (?:conjointe|commune)|(?:ont|a) (?:examine|aborde|evoque|passe en revue)|les deux ministres|commission mixte",
  met: "(?:s'est|se sont|s'etait|s'etaient) (?:\\p{L}+ )?(?:entretenue?s?|reunie?s?|rencontree?s|vue?s?|concertee?s?)|(?:a|ont) (?:\\p{L}+ )?(?:recue?|rencontre|accueilli|tenu|eu|signe|preside|co-?preside|examine|passe en revue|aborde|evoque|fait le point|participe)|a ete (?:\\p{L}+ )?recue?|reunis",
  visit: 'visite|en visite|deplacement|se rend(?:ra)?|est arrivee?|delegation',
  many: 'sommet|assemblee generale|conseil de securite|conseil (?:de l.union europeenne|jai|europeen)|g7|g20|g6|conference internationale|multilateral',
  both: 'les delegations|les deux (?:ministeres|services|autorites)|les (?:ministres|parties|deux)|les deux (?:pays|parties|ministres|cotes|etats|presidents|responsables|hommes|chefs|capitales|delegations|gouvernements|dirigeants|nations)|ils|elles',
  agreed:
    "il a (?:\\p{L}+ )?ete (?:\\p{L}+ )?(?:convenu|decide|arrete|acte)|(?:a|ont) (?:\\p{L}+ ){0,2}ete (?:\\p{L}+ )?(?:signee?s?|conclue?s?|decidee?s?|adoptee?s?|actee?s?|parapheee?s?|approuvee?s?|scellee?s?|arretee?s?|validee?s?|enterinee?s?)|ont (?:\\p{L}+ ){0,4}arrete|(?:ont|a) (?:\\p{L}+ )?(?:charge|mandate) leurs|ont (?:\\p{L}+ )?pris (?:l'engagement|la decision)|tombee?s d'accord|(?:sont|est) (?:\\p{L}+ )?(?:convenue?s?|parvenue?s? a un)|(?:se sont|s'est) (?:\\p{L}+ ){0,2}entendue?s?|(?:avons|nous avons) (?:\\p{L}+ )?(?:decide|convenu|signe|conclu)|s'engage(?:nt|ons)?|il a ete (?:\\p{L}+ )?(?:convenu|decide|arrete)|a ete (?:\\p{L}+ )?(?:conclue?|signee?|paraphee?|scellee?)|sont (?:\\p{L}+ )?tombes d'accord|(?:procede a la )?signature (?:d'|de )|ont (?:\\p{L}+ )?(?:scelle|arrete|lance|entine)|(?:ont|sont|avons|a) (?:\\p{L}+ ){0,2}convenus?|(?:se sont|s'est) (?:\\p{L}+ ){0,2}(?:accordee?s?|mis(?:e)?s? d'accord|engagee?s?|entendus)|ont (?:\\p{L}+ ){0,2}(?:decide|valide|signe|conclu|paraphe|adopte|approuve|acte)|(?:a|ont) ete (?:signee?s?|concluee?s?|decidee?s?|adoptee?s?|conclus?)|signature d'|a (?:signe|paraphe)|accord (?:a ete )?(?:trouve|signe|conclu)|mise en place d'un|creation d'un (?:\\p{L}+ )?(?:groupe|comite|mecanisme)|conviennent de|s'engagent a|ils signent",
  intended:
    '(?:affiche|exprime|reaffirme|reitere|marque|manifeste|confirme|renouvele|fait part de) (?:\\p{L}+ ){0,4}(?:volonte|engagement|determination|disponibilite|disposition)|(?:ont|a) promis|promettent|se promettent|(?:re)?affirme (?:\\p{L}+ ){0,3}(?:volonte|engagement|determination)|exprime (?:\\p{L}+ ){0,3}(?:volonte|engagement|determination)|\\p{L}+(?:eront|iront)|vont|entendent|devront|souhaitent|comptent|seront|auront|mettront|poursuivront|continueront',
  unagreed:
    "l'an (?:dernier|passe)|l'annee (?:derniere|passee)|n'ont pas|sans accord|desaccord|pas parvenus|refuse|avait ete signe",
  deal: "textes?|documents?|plans?|accords?|memorandums?(?: d'entente)?|protocoles?|traites?|conventions?|declarations?|feuille de route|plan d'action|communique conjoint|lettre d'intention|pacte|arrangement|entente",
  closes:
    'arrete(?:e|s|es|nt)?|fixe(?:e|s|es|nt)?|defini(?:e|s|es|ssent)?|elabore(?:e|s|es|nt)?|etabli(?:e|s|es|ssent)?|cree(?:e|s|es|nt)?|lance(?:e|s|es|nt)?|mis(?:e|es)? (?:en place|sur pied)|engage|conclu(?:e|s|es|ent|re)?|signe(?:e|s|es|nt)?|approuve(?:e|s|es|nt)?|adopte(?:e|s|es|nt)?|entine(?:e|s|es|nt)?|paraphe(?:e|s|es|nt)?|scelle(?:e|s|es|nt)?|ratifie(?:e|s|es|nt)?|valide(?:e|s|es|nt)?|renouvele(?:e|s|es|nt)?',
  under: "aux termes|en vertu|selon|conformement a|d'apres",
  making:
    "(?:signature|conclusion|adoption|lancement|creation|mise (?:en place|sur pied|en oeuvre)|etablissement|ouverture|constitution|instauration|demarrage|paraphe|renouvellement)(?= (?:d'|de |du |des ))",
  provides:
    'prevoi(?:t|ent)|prevoyait|porte(?:nt)? sur|couvre(?:nt)?|vise(?:nt)? a|stipule(?:nt)?|comprend|comprennent|contient|contiennent|etablit|fixe|instaure|institue',
  joint:
    'entre les deux|ensemble|conjointement|communes?|communs?|conjointes?|conjoints?|mixtes?|bilateral(?:es?)?|bilateraux|groupe de travail|point de contact|officiers? de liaison|reciproques?|mutuel(?:le)?s?|respecti(?:fs|ves)|des deux pays',
  planned:
    '(?:est|sont) (?:\\p{L}+ )?prevue?s?|verra le jour|prevues?|(?:sera|seront|serait|seraient|va etre|vont etre) (?:\\p{L}+ )?(?:mise?s? (?:en place|sur pied)|cree(?:e|s|es)?|etablie?s?|lancee?s?|organisee?s?|signee?s?|tenue?s?|ouverte?s?|instituee?s?|instauree?s?)|(?:verra|verront) le jour|se (?:retrouveront|reverront|reuniront)|prochaine (?:reunion|rencontre|session) (?:se|aura)|\\p{L}+(?:eraient|iraient)',
  gives:
    '(?:fourni|livre|finance|forme|debloque|consacre|accorde|verse|mett|octroie|equipe|soutiend|appuie|accueille|remett|extrade|detache|depeche|enver|deploie|echange|partage|apporte|alloue|dote|ouvri|reprend|transmett|aide|renforce|interconnecte|connecte|facilite|assure|installe|participe|contribue)r(?:a|ont)|(?:va|vont|doit|doivent) (?:\\p{L}+ ){0,2}(?:fournir|livrer|financer|former|debloquer|consacrer|mettre|echanger|partager|renforcer|experimenter|deployer|creer|ouvrir|accueillir|connecter|detacher|aider|soutenir|organiser)',
  pledges:
    "(?:a|ont) (?:\\p{L}+ )?accepte|(?:se dit|s'est dite?|se sont dits) (?:prete?s?|disposee?s?)|prendra en charge|prend en charge|(?:a|ont)(?:,[^,;.]{1,30},| \\p{L}+)? ?(?:promis|garanti)|a assure que|s'est (?:\\p{L}+ )?engagee?|s'engage",
  founds:
    '(?:sera|seront|serait|seraient) (?:\\p{L}+ ){0,2}(?:mise?s? (?:en place|sur pied|en reseau)|cree(?:e|s|es)?|etablie?s?|lancee?s?|ouverte?s?|instituee?s?|instauree?s?|installee?s?|deployee?s?|detachee?s?|renforcee?s?|intensifiee?s?|echangee?s?|designee?s?)',
  talk: "importance|necessite|propos\\p{L}+|denonc\\p{L}+|avert\\p{L}+|rejet\\p{L}+|critiqu\\p{L}+|servir\\p{L}*|mis en (?:avant|exergue|lumiere)|mettent en (?:avant|exergue)|declar\\p{L}+|dit|souligne\\p{L}*|soulign\\p{L}+|insist\\p{L}+|rappel\\p{L}+|salu\\p{L}+|remerci\\p{L}+|felicit\\p{L}+|evoqu\\p{L}+|abord\\p{L}+|examin\\p{L}+|discut\\p{L}+|passe en revue|pass\\p{L}+ en revue|debatt\\p{L}+|echange(?: (?:leurs|des) (?:vues|points de vue))?|exprim\\p{L}+|reiter\\p{L}+|condamn\\p{L}+|not\\p{L}+|estim\\p{L}+|affirm\\p{L}+|reaffirm\\p{L}+|mis l'accent|mettent l'accent|entreten\\p{L}+|rencontr\\p{L}+|reuni\\p{L}*|recu|tenu|visit\\p{L}+|procede|procede a|fait le point|fait part|sont|etaient|etait|ont ete|espere\\p{L}*|souhait\\p{L}*|appel\\p{L}+|plaid\\p{L}+|partag\\p{L}+|entretien\\p{L}*|relev\\p{L}+|assur\\p{L}+|participe|assiste|traite|parle|ravi\\p{L}*|temoign\\p{L}+|loue|loues|vante|apprec\\p{L}+|qualifi\\p{L}+|consacre\\p{L}*|compt\\p{L}+|rest\\p{L}+|ecoute|present\\p{L}*|arriv\\p{L}+|voul\\p{L}+|veulent|ont (?:en commun|besoin)",
  wished:
    'reussi a|espere(?:nt|r)?|espoir|souhait\\p{L}*|appel(?:e|le|lent|ant) a|si|pourrai(?:t|ent)|puisse(?:nt)?|devrai(?:t|ent)|evoque(?:nt)?|examine(?:nt)?|discute(?:nt)?|moyens? de|propos(?:e|ent)|refus\\p{L}*|demande(?:nt|r)?|exhort\\p{L}+|eventuel(?:le)?s?|possibilites?',
  negation: "ne|n(?=')|pas|aucune?|sans|jamais|ni",
  government: 'gouvernement|autorites|responsables|delegation',
  speech:
    "a (?:declare|souligne|indique|affirme|ajoute|rappele|reitere|remercie|exprime|salue|precise|insiste|estime|annonce|mis|fait|appele|evoque|note|recu|rencontre|dit|assure|plaide|felicite)|souligne|indique|declare|affirme|recoit|rencontre|s'entretient|s'est|se sont|ont|salue|remercie|estime",
  today: "aujourd'hui|ce (?:matin|soir|jour)|cet apres-midi",
  yesterday: 'hier',
  tomorrow: 'demain',
  future:
    "participera|signera|signeront|discutera|examinera|examineront|s'entretiendra|s'entretiendront|devrait|devraient|se rendra|sera|seront|aura lieu|prevue?s?|attendue?|doit|doivent|recevra|rencontrera|a venir|effectuera",
  page: {
    lines: [
      '^(?:plus d.articles|a la une|les plus lus|sur le meme sujet|mentions legales|recevez .{0,60}|inscrivez-vous .{0,60}|reagir(?: .{0,30})?|faites un don|cet article vous a .{0,40}|tags? ?:.*|mots-cles.{0,80})$',
      '^(?:contacts? (?:presse|media)|service de presse)(?:\\s*:.{0,120})?$',
      '^(?:temps de lecture|lecture)(?:\\s*:.{0,40}|(?:\\s+\\S+){0,2})$',
      '^(?:lire|voir|a lire)(?:(?: aussi| egalement)\\s*:?|\\s*:).{0,160}$',
      '^(?:partager|imprimer|commenter|commentaires?|s.abonner|abonnez-vous|publicite|newsletter|suivez-nous|rejoignez-nous|telecharger)(?:\\s*:.{0,90}|(?:\\s+\\S+){0,2})$',
      '^soyez le premier.*commenter.*$',
      '^laisser un commentaire.*$',
      '^votre adresse e-?mail ne sera pas publiee.*$',
      '^(?:photo|credit|image|source)s?\\s*[:/].*$',
      '^.{0,220}(?:/|\\||\\() ?(?:ph|photo|dr|credit)s?\\.? ?[:/.)].{0,40}$',
      '^(?:publie|mis a jour|modifie)(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
      '^tous droits reserves.*$',
      "^(?:l'article|cet article) .* est apparu en premier sur .*$",
      '^(?:contact presse|pour plus d.informations)\\b.*$',
      '^\\(?avec [a-z]{2,5}\\)?$',
    ],
    sentences: [
      "^.{0,200}(?:medias|journalistes|la presse) .{0,120}(?:accredit|s'inscrire|sont invites|sont pries|souhaitant assister|doivent contacter).*$",
    ],
    tails: [],
  },
};
