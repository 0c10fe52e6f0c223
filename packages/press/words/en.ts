import type { Words } from './words.ts';

export const en: Words = {
  locales: ['en'],
  small:
    'the of and to in a that is for on with as was by at it from be has have an this are which will were their his its also not but they he she or had been who between after during than would more about into over both other new said when there we our can could should on while where such through against under',
  fields: {
    foreign: 'foreign affairs|foreign|external affairs|external relations',
    interior: 'the interior|interior|internal affairs|home affairs|home|homeland security',
    justice: 'justice(?: and (?:public )?security)?|law and human rights',
    defence: 'defen[cs]e|national defen[cs]e|the armed forces|war',
    migration: 'migration(?: and asylum(?: policy)?)?|immigration(?: and \\p{L}+)?|asylum',
    security: 'citizens? protection|public security|public safety|public order|security',
    civil: 'civil (?:protection|defen[cs]e)|emergency situations|emergencies',
    finance: 'finances?|the treasury|treasury',
    economy: 'econom(?:y|ic affairs|ics)|industry(?: and \\p{L}+)?|investment',
    trade: 'trade|foreign trade|commerce',
    labour: 'labou?r|employment|social affairs',
    energy: 'energy|petroleum|oil',
    education: '(?:higher )?education',
    health: '(?:public )?health',
    culture: 'culture|tourism',
    religion: '(?:islamic|religious) affairs|endowments',
    environment: '(?:the )?environment|climate',
    transport: 'transport(?:ation)?',
    agriculture: 'agriculture|fisheries',
  },
  office: (field) =>
    `(?:${field}) (?:and overseas territories )?(?:ministers?|ministry|secretary|dept|department)|(?:minister|ministers|ministry|secretary|secretary of state|department) (?:of state )?(?:of|for) (?:the )?(?:${field})(?: and (?:the )?overseas territories)?`,
  heads: {
    monarch: 'kings?|queen|emir|sultan|crown prince|grand duke',
    president: 'president',
    leader: 'supreme leader|leader of the (?:\\p{L}+ )?revolution',
    premier: 'prime minister|premier|chancellor|head of government|pm',
    foreign: 'secretary of state|foreign secretary|top diplomat',
    interior: 'home secretary',
    police: '(?:national )?police (?:chief|commissioner)|director general of (?:national )?security',
    minister: 'federal councillor|ministers?|state secretary|secretary general of the ministry',
  },
  counterpart: 'counterparts?|opposite number',
  honorific:
    'mr|mrs|ms|dr|sir|h\\.?e|his excellency|her excellency|his majesty|his highness|sheikh|ayatollah|seyyed|general|gen',
  encounter:
    'conferred|confers|conferring|sat down with|held (?:\\p{L}+ ){0,3}(?:sessions?|conversations?)|hosted|spoke (?:\\p{L}+ ){0,4}with|exchanged views|paid (?:an? )?(?:\\p{L}+ )?visit|(?:video ?conference|video call)|inked (?:\\p{L}+ ){0,6}with|at a meeting|the meeting|met|meets?|meeting with|to meet|will meet|(?:holds?|held|holding|hold) (?:\\p{L}+ ){0,3}(?:talks|meetings?|discussions|consultations)|talks|(?:bilateral|joint) (?:meeting|talks|session|commission|committee)|working (?:meeting|session|visit)|received?|receives|welcomed|(?:phone|telephone) (?:call|conversation)|spoke by phone|discuss(?:ed|es)? (?:\\p{L}+ ){0,12}with|joint (?:press|news) conference|strategic dialogue|during the meeting|signed (?:\\p{L}+ ){0,6}with|agreed with',
  met: 'met|held|received|welcomed|hosted|conferred|spoke|discussed|paid|signed|sat down|concluded',
  visit: 'visit(?:s|ed|ing)?|trip to|travell?(?:s|ed|ing)? to|arriv(?:es|ed|ing) in|delegation',
  many: 'summit|general assembly|security council|council of (?:the )?(?:european union|ministers)|g7|g20|g6|conference of|multilateral|eu (?:council|ministers)',
  both: 'the (?:two )?delegations|(?:the )?(?:two|both) (?:ministries|services|authorities)|(?:the )?(?:sides|parties|ministers)|both|(?:the )?(?:two|both) (?:countries|sides|ministers|parties|nations|leaders|states|presidents|governments|men|delegations|officials|neighbou?rs)|they',
  agreed:
    'commit(?:ted)? (?:themselves|ourselves|itself) to|(?:have |has |had )?(?:\\p{L}+ )?undertaken to|concur(?:red)? (?:on|that|with)|settled (?:on|that)|it was (?:\\p{L}+ ){0,2}(?:settled|resolved|arranged|decided|agreed)|(?:was|were|been) (?:\\p{L}+ )?(?:adopted|approved|endorsed|sealed|struck|reached|decided)|(?:instructed|tasked|directed|mandated|charged) (?:their|the two)|it was (?:also )?decided|decided that|(?:commit|committed|pledge|pledged) (?:themselves )?to|it was agreed|(?:was|were|been) (?:\\p{L}+ )?(?:agreed|signed|concluded|finali[sz]ed|initialled|inked)|committed to|adopted (?:\\p{L}+ ){0,2}(?:declaration|statement|communique|roadmap|plan|programme|program)|resolved to|endorsed (?:\\p{L}+ ){0,2}(?:roadmap|plan|programme|program|agreement|strategy)|vowed to|came to an (?:agreement|understanding)|undertake to|concluded (?:\\p{L}+ ){0,3}(?:agreement|treaty|memorandum)|(?:have |had |also |jointly |has )?agreed (?:to|on|upon|that|with|in principle)|agreed|(?:reached|concluded|finali[sz]ed|struck) (?:\\p{L}+ ){0,3}(?:agreements?|accords?|deals?|understanding)|signed|(?:the )?signing of|inked|decided (?:to|on)|undertook to|pledged to|committed (?:themselves )?to|an agreement was (?:reached|signed)|approved (?:the )?(?:creation|establishment|setting up)|(?:will|to) (?:set up|establish|create|launch) (?:\\p{L}+ ){0,4}(?:group|commission|committee|mechanism|task force|centre|center|channel)',
  intended:
    'promis(?:ed|es?)|vow(?:ed|s)?|pledg(?:ed|es?)|expressed their (?:\\p{L}+ ){0,2}(?:readiness|willingness|commitment|determination|desire|intention)|stand ready to|look forward to|will|(?:re)?affirm(?:ed|ing)? (?:\\p{L}+ ){0,3}(?:commitment|willingness|determination|readiness)|confirm(?:ed|ing)? (?:\\p{L}+ ){0,3}(?:commitment|willingness)|call(?:ed|ing)? for (?:\\p{L}+ ){0,3}(?:cooperation|coordination|efforts)|voiced (?:\\p{L}+ ){0,2}(?:readiness|resolve)|are to|plan to|intend to|vowed to|stressed? their (?:readiness|determination)|expressed? (?:their )?readiness',
  unagreed:
    'last year|not agree(?:d)?|failed to agree|disagreed|if agreed|nuclear (?:deal|agreement)|refused to sign|last (?:year|month) signed|since \\p{L}+ visit',
  deal: 'deals?|texts?|plans?|agreements?|accords?|memorand(?:um|a)(?: of understanding)?|mous?|treat(?:y|ies)|protocols?|declaration|communique|road ?map|(?:action|work) plan|plan of action|arrangement|letter of intent|pact|convention',
  closes:
    'settled on|fix(?:ed|es)|determin(?:ed|es?)|defin(?:ed|es?)|dr(?:ew|aw|awn) up|laid down|established|creat(?:ed|es?)|launch(?:ed|es)?|opened|set up|commits|conclud(?:e|es|ed)|sign(?:s|ed)|approv(?:e|es|ed)|adopt(?:s|ed)?|endors(?:e|es|ed)|initial(?:l?ed|s)|ratif(?:y|ied|ies)|reach(?:es|ed)?|seal(?:s|ed)|finali[sz](?:e|es|ed)|renew(?:s|ed)?|extend(?:s|ed)?',
  under: 'under|pursuant to|according to|in line with',
  making:
    '(?:signature|drawing up|opening|activation) of|(?:signing|conclusion|adoption|launch|launching|establishment|creation|setting up|start|opening|formation|inauguration|renewal|extension) of',
  provides:
    'provides?(?: for)?|provided for|stipulates?|covers?|envisag(?:es|ed)|foresees?|sets? out|includes?|contains?|aims? (?:to|at)|lays? down',
  joint:
    "between (?:the two|both)|together|jointly|joint|common|shared|bilateral|mutual|working group|contact point|hotline|liaison|task force|of (?:both|the two) countries|each other(?:'s)?",
  planned:
    '(?:is|are) (?:also )?planned|it is planned|would|(?:will|is to|are to|shall|would) (?:\\p{L}+ )?be (?:set up|established|created|launched|formed|opened|signed|held|appointed|introduced)|(?:will|would) (?:start|begin|enter into force)|(?:will|to|would) meet again|next (?:meeting|round|session) (?:will|is)',
  gives:
    '(?:will|would|is to|are to|shall) (?:also |further |in turn |now |each )?(?:provide|supply|deliver|fund|finance|grant|give|train|equip|support|assist|help|allocate|contribute|donate|send|dispatch|deploy|second|post|host|build|share|exchange|connect|link|take back|readmit|hand over|extradite|open|invest|make available|pay|lend|speed up|expand|step up|continue to)',
  pledges:
    'accepted|accepts|(?:is|was) ready to|took it upon|underta(?:kes|ke) to|has agreed to|(?:has |have )?(?:also )?(?:promised|pledged|vowed|guaranteed|offered|undertook|undertaken|committed) (?:to|that|itself|himself|herself)|assured (?:\\p{L}+ ){0,3}that',
  founds:
    '(?:will|is to|are to|shall) (?:\\p{L}+ )?be (?:set up|established|created|formed|opened|launched|posted|stationed|seconded|appointed|deployed|introduced|stepped up|strengthened|exchanged|shared|connected|convened)|(?:is|are) to (?:meet|convene) (?:every|each|twice|once|again)',
  talk: 'importance|necessity|propos\\p{L}+|denounc\\p{L}+|warn\\p{L}*|reject\\p{L}*|criticis\\p{L}+|serve|said|says|say|told|added|stress(?:ed|es)?|underlin\\p{L}+|underscor\\p{L}+|emphasi\\p{L}+|highlight\\p{L}*|not(?:ed|es)|stat(?:ed|es)|express\\p{L}*|welcom\\p{L}+|thank\\p{L}*|prais\\p{L}+|hail\\p{L}*|commend\\p{L}*|discuss\\p{L}*|review\\p{L}*|examin\\p{L}+|talk(?:ed|s)?|address(?:ed|es)?|touch\\p{L}*|exchanged (?:views|greetings|opinions)|consider\\p{L}*|explor\\p{L}+|reiterat\\p{L}+|recall\\p{L}*|condemn\\p{L}*|met|meet|meets|held|visited|visit|toured|attended|focus\\p{L}*|dealt|tackled|raised|hop\\p{L}+|call(?:ed|s)?|urg\\p{L}+|appreciat\\p{L}+|voic\\p{L}+|look(?:ed)?|spoke|have been|were|are|was|is|has been|enjoy\\p{L}*|maintain\\p{L}*|share[ds]?|affirm\\p{L}*|evaluat\\p{L}+|assess\\p{L}*|conferred|congratulated|posed|shook|arrived|left|travelled|signal\\p{L}*|described|remain\\p{L}*|pointed|conveyed|listened|presented|insisted|differ\\p{L}*|argued|disagree\\p{L}*|failed|want(?:ed)?|need\\p{L}*|believe\\p{L}*|face\\p{L}*|belong\\p{L}*',
  wished:
    'hop(?:e|es|ed|ing)|wish(?:es|ed)?|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|ask(?:s|ed)?|demand(?:s|ed)?|if|unless|could|might|should|discuss(?:es|ed)?|explor(?:es|ed)|consider(?:s|ed)?|ways (?:to|of)|propos(?:es|ed)|possib\\p{L}+|refus\\p{L}+|fail(?:s|ed)|seek(?:s|ing)?|sought|needs?',
  negation: 'no|not|never|without|neither|cannot',
  government: 'government|authorities|officials|delegation',
  speech:
    'said|says|told|added|stressed|stresses|underlined|emphasi[sz]ed|highlighted|noted|stated|announced|expressed|welcomed|thanked|praised|affirmed|reaffirmed|reiterated|called|declared|explained|insisted|discussed|discusses|discuss|met|meets|received|receives|arrived|visited|warned|urged|pointed|recalled|commended|hailed|outlined|spoke|wrote|confirmed|signed|voiced',
  today: 'today|tonight|this (?:morning|afternoon|evening)',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  future: 'will|is to|are to|is set to|are set to|scheduled|due to|plans to|expected to|upcoming|ahead of',
  page: {
    lines: [
      '^(?:sign in|log in|register|subscribe now|contact us|about us|privacy(?: policy)?|terms of use|accept all|cookie settings|the following links .*|click here .*|for the latest .*)$',
      '^(?:(?:press|media) (?:contacts?|office|enquiries|inquiries|relations|service)|notes? (?:to|for) editors?)(?:\\s*:.{0,120})?$',
      '^\\(?with [a-z]{2,5}\\)?$',
      '^(?:estimated )?read(?:ing)? time.*$',
      '^be the first .*comment.*$',
      '^leave a (?:reply|comment).*$',
      '^your email address will not be published.*$',
      '^back to top.*$',
      '^(?:follow|like|find|join) us (?:on|at) .*$',
      '^(?:share|tweet|print|e-?mail|subscribe|sign up|log in|advertisement|sponsored|comments?|menu|search)(?:\\s*:.{0,40}|(?:\\s+\\S+){0,2})$',
      '^(?:read|see|watch)(?: also| more| next)?\\s*:.*$',
      '^(?:related|recommended|more on this|most read|you may also like|tags|topics|also read|further reading)(?:\\s*:.{0,80}|(?:\\s+\\S+){0,2})$',
      '^.{0,40}all rights reserved\\.?$',
      '^(?:image|photo|picture|file photo|caption|credit|source)s?\\s*[:/].*$',
      '^.{0,220}(?:/|\\||\\() ?(?:ph|photo|image|picture|credit)s?(?![\\p{L}])\\.? ?[:/.]? ?.{0,40}$',
      '^(?:for (?:more|further) information\\b.*|(?:media contact|press contact|contact)\\s*:.*)$',
      '^(?:published|updated|posted|last (?:updated|modified))(?:\\s*:.{0,60}|(?:\\s+\\S+){0,2})$',
      '^we use cookies.*$',
    ],
    sentences: [
      '^.{0,200}(?:media|journalists|reporters|the press) .{0,120}(?:accredit|regist|are invited|are asked|rsvp|wishing to attend|should contact).*$',
    ],
    tails: [
      '(?:كپي شد\\s*)?(?:copyright|©|\\(c\\)).{0,120}$',
      '(?:^|\\s)this (?:item|story|article|page) is being updated.{0,140}$',
      '(?:^|\\s)the post .{3,300} (?:first )?appeared (?:first )?on .{0,80}$',
    ],
  },
};
