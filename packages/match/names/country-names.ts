/** Facts about the names of countries, as text: each is read when a nationality is first asked about, and no sooner. */

/** ISO 3166-1: alpha-2 and alpha-3 of each country, and codes that stand for one in passports and older lists. */
export const codePairs =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE XKRKS ROROM TLTMP CDZAR GBGBD GBGBN GBGBO GBGBP GBGBS';

/** Two letters that are no code of ISO 3166-1 and are written as one. */
export const otherCodes = 'UK GB;EL GR;TP TL;ZR CD;BU MM';

/** What people of a country are called in English, and names of it that `Intl.DisplayNames` has not; without accents. */
export const english = `AD andorran;AE emirati|emirian|uae|emirates;AF afghan;AG antiguan;AL albanian;AM armenian;AO angolan;AR argentine|argentinian|argentinean;AT austrian;AU australian
AZ azerbaijani|azeri;BA bosnian|bosnian herzegovinian|bosnia;BB barbadian;BD bangladeshi;BE belgian;BF burkinabe;BG bulgarian;BH bahraini;BI burundian|burundi;BJ beninese
BN bruneian|brunei darussalam;BO bolivian;BR brazilian;BS bahamian;BT bhutanese;BW botswanan|motswana|batswana;BY belarusian|belarussian|byelorussia;BZ belizean;CA canadian;CF central african
CH swiss;CI ivorian|ivory coast;CL chilean;CM cameroonian;CN chinese;CO colombian;CR costa rican;CU cuban;CV cape verdean|cabo verdean|cabo verde;CY cypriot;CZ czech|czech republic
DE german;DJ djiboutian;DK danish|dane;DO dominican republic;DZ algerian;EC ecuadorian|ecuadorean;EE estonian;EG egyptian|united arab republic;EH sahrawi;ER eritrean;ES spanish|spaniard;ET ethiopian
FI finnish|finn;FJ fijian;FM micronesian;FR french;GA gabonese;GB british|briton|u k|great britain|britain|england|english|scotland|scottish|wales|welsh|northern ireland|northern irish;GD grenadian
GE georgian;GH ghanaian;GM gambian;GN guinean;GQ equatorial guinean|equatoguinean;GR greek|hellenic;GT guatemalan;GW bissau guinean|guinea bissauan;GY guyanese;HK hong kong
HN honduran;HR croatian|croat;HT haitian;HU hungarian;ID indonesian;IE irish;IL israeli;IN indian;IQ iraqi;IR iranian|persian;IS icelandic|icelander;IT italian;JM jamaican;JO jordanian
JP japanese;KE kenyan;KG kyrgyz|kyrgyzstani|kirghiz;KH cambodian;KI i kiribati;KM comorian|comoran;KN kittitian|saint christopher and nevis
KP north korean|democratic people s republic of korea|democratic peoples republic of korea|korea democratic people s republic of|korea democratic peoples republic of|korea north|dprk|dpr korea
KR south korean|republic of korea|korea republic of|korea south;KP+KR korea|korean;CG+CD congolese;DM+DO dominican;KW kuwaiti;KZ kazakh|kazakhstani;LA lao|laotian;LB lebanese;LC saint lucian
LI liechtensteiner;LK sri lankan|ceylon;LR liberian;LS basotho|mosotho;LT lithuanian;LU luxembourgish|luxembourger;LV latvian;LY libyan;MA moroccan;MC monegasque|monacan;MD moldovan|moldavian
ME montenegrin;MG malagasy|madagascan;MH marshallese;MK macedonian|north macedonian|macedonia;ML malian;MM burmese|burma|myanmar;MN mongolian;MO macao|macau;MR mauritanian;MT maltese;MU mauritian
MV maldivian|maldivan;MW malawian;MX mexican;MY malaysian;MZ mozambican;NA namibian;NE nigerien;NG nigerian;NI nicaraguan;NL dutch|holland|netherlander;NO norwegian;NP nepalese|nepali;NR nauruan
NZ new zealander;OM omani;PA panamanian;PE peruvian;PG papua new guinean|papuan;PH filipino|filipina|philippine;PK pakistani;PL polish|pole;PS palestinian|palestine;PT portuguese;PW palauan;PY paraguayan
QA qatari;RO romanian;RS serbian|serb;RU russian;RW rwandan;SA saudi|saudi arabian|ksa;SB solomon islander;SC seychellois;SD sudanese;SE swedish|swede;SG singaporean;SI slovenian|slovene
SK slovak|slovakian;SL sierra leonean;SM sammarinese;SN senegalese;SO somali|somalian;SR surinamese;SS south sudanese;ST sao tomean;SV salvadoran|salvadorean;SY syrian;SZ swazi|swaziland;TD chadian
TG togolese;TH thai;TJ tajik|tajikistani;TL east timorese|timorese|east timor;TM turkmen;TN tunisian;TO tongan;TR turkish|turk|turkey;TT trinidadian|tobagonian;TW taiwanese|taiwan province of china|republic of china
TV tuvaluan;TZ tanzanian;UA ukrainian;UG ugandan;US american|america|united states of america|u s|u s a;UY uruguayan;UZ uzbek|uzbekistani;VA holy see|vatican;VC saint vincentian|vincentian
VE venezuelan;VG virgin islands british;VI virgin islands u s|virgin islands us;VN vietnamese|viet nam;VU ni vanuatu;WS samoan;XK kosovar|kosovan;YE yemeni|yemenite;ZA south african;ZM zambian;ZW zimbabwean
CD democratic republic of congo|congo democratic republic of|dr congo|drc|congo kinshasa|zaire|zairean;CG congo|republic of congo|congo republic of|congo brazzaville;CN people s republic of china|peoples republic of china|prc`;

/** Long forms in French, Italian, Spanish, German and Arabic of which a shorter name in them would be another country's. */
export const longForms = `CD republique democratique du congo|rd congo|rdc|repubblica democratica del congo|republica democratica del congo|demokratische republik kongo|جمهوريه الكونغو الديمقراطيه|الكونغو الديمقراطيه
CG republique du congo|repubblica del congo|republica del congo|republik kongo|kongo|الكونغو|جمهوريه الكونغو
KP republique populaire democratique de coree|repubblica popolare democratica di corea|republica popular democratica de corea|demokratische volksrepublik korea|جمهوريه كوريا الشعبيه الديمقراطيه
KR republique de coree|repubblica di corea|republica de corea|republik korea|جمهوريه كوريا;KP+KR coree|corea|coreen|coreenne|coreano|coreana|koreanisch|كوريا|كوري|كوريه;PS فلسطين
GB grande bretagne|gran bretagna|gran bretana|großbritannien|grossbritannien|angleterre|inghilterra|inglaterra|بريطانيا|انجلترا|المملكه المتحده;US etats unis d amerique|stati uniti d america|estados unidos de america|امريكا|اميركا
AE الامارات|emirats|emirati arabi|emiratos;SA السعوديه|arabie seoudite;CZ republique tcheque|repubblica ceca|republica checa|tschechische republik;CI elfenbeinkuste;NL hollande|olanda|holanda;MM birmanie|birmania|birma
BY bielorussie|bielorussia|bielorrusia|weißrussland|weissrussland;MD moldau|moldavie|moldavia;GN guinee;GQ guinee equatoriale|equato guineen|equato guineenne|ecuatoguineano|ecuatoguineana;SS sud soudanais|sud soudanaise|sudsudanesisch|sursudanes|sursudanesa`;

/** Stems of what people of a country are called in French, Italian, Spanish and German. */
export const stems = `AF afghan|afgan;AL albanais|albanes|albanisch;AM armenien|armen|armenio;AO angolais|angolan;AR argentin|argentinisch;AT autrichien|austriac|osterreichisch;AU australien|australian|australisch;AZ azerbaidjanais|aserbaidschanisch
BA bosnien|bosniac|bosni|bosnisch;BD bangladais|bengalais|bangladesch;BE belge|belg|belga|belgisch;BF burkinabe|burkinabes;BG bulgare|bulgar|bulgarisch;BJ beninois|benines;BO bolivien|bolivian;BR bresilien|brasilian|brasilen|brasilianisch;BY bielorusse|bieloruss|bielorrus|belarussisch
CA canadien|canades|canadiens|canadiense|kanadisch;CH suisse|svizzer|suiz|schweizer|schweizerisch;CI ivoirien|ivorian|marfilen;CL chilien|cilen|chilen;CM camerounais|camerunes|camerunens|kamerunisch;CN chinois|cines|chin|chinesisch;CO colombien|colombian|kolumbianisch
CU cubain|cuban|kubanisch;CZ tcheque|cec|chec|tschechisch;DE allemand|tedesc|aleman|deutsch;DK danois|danes|danisch;DZ algerien|algerin|argelin|algerisch;EC equatorien|ecuadorian|ecuatorian;EG egyptien|egizian|egipci|agyptisch;ER erythreen|eritre|eritreisch;ES espagnol|spagnol|espanol|spanisch
ET ethiopien|etiop|athiopisch;FI finlandais|finlandes|finnisch;FR francais|frances|franzosisch;GA gabonais|gabones;GB britannique|anglais|britannic|ingles|britanic|britisch|englisch;GE georgien|georgian|georgisch;GH ghaneen|ghanes;GN guineen|guinean;GR grec|grecque|greco|grech|grieg|griechisch;HR croate|croat|kroatisch
HT haitien|haitian;HU hongrois|ungheres|hungar|ungarisch;ID indonesien|indonesian|indonesisch;IE irlandais|irlandes|irisch;IL israelien|israelian|israel|israelisch;IN indien|indian|indisch;IQ irakien|irachen|iraqui|irakisch;IR iranien|iranian|irani|iranisch;IT italien|italian|italienisch;JO jordanien|giordan|jordan|jordanisch
JP japonais|giappones|japones|japanisch;KE kenyan|kenian|kenianisch;KW koweitien|kuwaitian|kuwaiti;LB libanais|libanes|libanesisch;LT lituanien|lituan|litauisch;LV letton|lettisch;LY libyen|libic|libi|libysch;MA marocain|marocchin|marroqui|marokkanisch;MD moldave|moldav|moldauisch
ML malien|malian|maliens;MR mauritanien|mauritan|mauretanisch;MX mexicain|messican|mexican|mexikanisch;MY malaisien|malaysian|malaisisch;NE nigerien|nigerin|nigrisch;NG nigerian|nigerianisch;NL neerlandais|olandes|neerlandes|holandes|niederlandisch|hollandisch;NO norvegien|norveges|norueg|norwegisch;PE peruvien|peruvian|peruan|peruanisch;PH philippin|filippin|filipin|philippinisch
PK pakistanais|pachistan|pakistan|paquistan|pakistanisch;PL polonais|polacc|polac|polnisch;PS palestinien|palestines|palestin|palastinensisch;PT portugais|portoghes|portugues|portugiesisch;QA qatarien|qatari|catari;RO roumain|rumen|ruman|rumanisch;RS serbe|serb|serbi|serbisch;RU russe|russ|rus|russisch;RW rwandais|ruandes|ruandisch
SA saoudien|saudit|saudi;SD soudanais|sudanes|sudanesisch;SE suedois|svedes|suec|schwedisch;SI slovene|sloven|esloven|slowenisch;SK slovaque|slovacc|eslovac|slowakisch;SN senegalais|senegales|senegalesisch;SO somalien|somal|somali|somalisch;SY syrien|sirian|siri|syrisch;TD tchadien|ciadian|chadian|tschadisch
TG togolais|togoles;TH thailandais|thailandes|tailandes|thailandisch;TN tunisien|tunisin|tunecin|tunesisch;TR turc|turque|turk|turch|turkisch;UA ukrainien|ucrain|ucranian|ukrainisch;US americain|american|statunitens|estadounidens|amerikanisch;UZ ouzbek|uzbec|uzbek|usbekisch;VE venezuelien|venezuelan|venezolan;VN vietnamien|vietnamit|vietnamisch;YE yemenit|yemen|jemenitisch`;

/** Stems of the same in Arabic where the country's name there is of several words or another. */
export const arabicStems =
  'SA سعود;PS فلسطين;AE امارات;US امريك|اميرك;GB بريطان|انجليز;MA مغرب;TD تشاد;CZ تشيك;CF افريق';
