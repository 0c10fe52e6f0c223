/**
 * Seats of government, as they are written in the languages that are read. One country a row: its code, its usual form in English, then
 * the other forms; cities where governments often receive without being the capital stand after it, behind a semicolon.
 */
export const capitals = `
AD Andorra la Vella|أندورا لا فيلا
AE Abu Dhabi|Abou Dhabi|Abu Dabi|أبوظبي|أبو ظبي;Dubai|Dubaï|دبي
AF Kabul|Kaboul|Kaboel|كابول|كابل
AL Tirana|Tiranë|تيرانا
AM Yerevan|Erevan|Eriwan|Ereván|Jerevan|يريفان
AO Luanda|لواندا
AR Buenos Aires|بوينس آيرس|بوينوس آيرس
AT Vienna|Wien|Vienne|Viena|Wenen|فيينا
AU Canberra|Camberra|كانبيرا;Sydney|سيدني
AZ Baku|Bakou|Bakú|Bakoe|باكو
BA Sarajevo|سراييفو
BD Dhaka|Dacca|دكا
BE Brussels|Bruxelles|Brüssel|Bruselas|Bruxelas|Brussel|Bryssel|بروكسل
BF Ouagadougou|Uagadugú|واغادوغو
BG Sofia|Sofía|صوفيا
BH Manama|المنامة
BI Gitega;Bujumbura|بوجمبورا
BJ Porto-Novo;Cotonou|كوتونو
BN Bandar Seri Begawan|بندر سري بكاوان
BO La Paz;Sucre|لاباز
BR Brasília|Brasilia|برازيليا;Rio de Janeiro;São Paulo
BS Nassau|ناساو
BT Thimphu|تيمفو
BW Gaborone|غابورون
BY Minsk|مينسك
BZ Belmopan|بلموبان
CA Ottawa|Otawa|أوتاوا;Toronto;Montréal|Montreal
CD Kinshasa|Kinshassa|كينشاسا
CF Bangui|بانغي
CG Brazzaville|برازافيل
CH Bern|Berne|Berna|برن;Geneva|Genève|Genf|Ginevra|Ginebra|Genebra|جنيف
CI Yamoussoukro;Abidjan|Abiyán|أبيدجان
CL Santiago de Chile|Santiago|سانتياغو
CM Yaoundé|Yaunde|Yaundé|ياوندي
CN Beijing|Pekin|Peking|Pechino|Pekín|Pequim|Pékin|بكين;Shanghai|شنغهاي
CO Bogotá|Bogota|بوغوتا
CR San José|سان خوسيه
CU Havana|La Habana|La Havane|L'Avana|Havanna|هافانا
CV Praia|برايا
CY Nicosia|Nicosie|Nikosia|نيقوسيا
CZ Prague|Prag|Praga|Praag|براغ
DE Berlin|Berlino|Berlín|Berlim|Berlijn|برلين;Bonn;Munich|München|Monaco di Baviera|ميونيخ
DJ Djibouti|جيبوتي
DK Copenhagen|Copenhague|Kopenhagen|Copenaghen|København|Köpenhamn|كوبنهاغن
DO Santo Domingo|Saint-Domingue|سانتو دومينغو
DZ Algiers|Alger|Algier|Algeri|Argel|الجزائر العاصمة
EC Quito|كيتو
EE Tallinn|Tallin|تالين
EG Cairo|Le Caire|Kairo|Il Cairo|El Cairo|Caïro|القاهرة;Sharm el-Sheikh|شرم الشيخ
ER Asmara|أسمرة
ES Madrid|مدريد;Barcelona|برشلونة;Seville|Sevilla|Séville
ET Addis Ababa|Addis-Abeba|Addis Abeba|Adís Abeba|Adis Abeba|أديس أبابا
FI Helsinki|Helsingfors|Helsínquia|هلسنكي
FJ Suva
FR Paris|Parigi|París|Parijs|باريس;Marseille|مرسيليا;Strasbourg;Lyon
GA Libreville|ليبرفيل
GB London|Londres|Londra|Londen|لندن
GD St George's
GE Tbilisi|Tbilissi|Tiflis|Tiblisi|تبليسي
GH Accra|Acra|أكرا
GM Banjul|بانجول
GN Conakry|كوناكري
GQ Malabo|مالابو
GR Athens|Athènes|Athen|Atene|Atenas|Athene|Aten|أثينا
GT Guatemala City|Ciudad de Guatemala
GW Bissau|بيساو
GY Georgetown
HN Tegucigalpa|تيغوسيغالبا
HR Zagreb|Zagabria|زغرب
HT Port-au-Prince|Puerto Príncipe|بورت أو برنس
HU Budapest|بودابست
ID Jakarta|Yakarta|Giacarta|جاكرتا;Bali
IE Dublin|Dublino|Dublín|دبلن
IL Jerusalem|Tel Aviv|Tel Aviv-Jaffa|تل أبيب
IN New Delhi|Delhi|Nuova Delhi|Nueva Delhi|Neu-Delhi|Nova Deli|نيودلهي|دلهي
IQ Baghdad|Bagdad|Bagdá|Bagdade|بغداد;Erbil|أربيل
IR Tehran|Téhéran|Teheran|Teherán|Teerã|طهران
IS Reykjavik|Reykjavík|ريكيافيك
IT Rome|Rom|Roma|روما;Milan|Milano|ميلانو;Palermo;Naples|Napoli|نابولي
JM Kingston
JO Amman|عمّان
JP Tokyo|Tokio|Tóquio|طوكيو;Osaka;Kyoto
KE Nairobi|نيروبي
KG Bishkek|Bichkek|Bischkek|بيشكك
KH Phnom Penh|بنوم بنه
KI Tarawa
KM Moroni|موروني
KP Pyongyang|Pjöngjang|بيونغ يانغ
KR Seoul|Séoul|Seúl|Seul|سيول
KW Kuwait City|مدينة الكويت
KZ Astana;Almaty|أستانا
LA Vientiane|فيينتيان
LB Beirut|Beyrouth|Beiroet|Beirute|بيروت
LI Vaduz|فادوز
LK Colombo|كولومبو
LR Monrovia|مونروفيا
LS Maseru
LT Vilnius|Vilna|فيلنيوس
LU Luxembourg City|Luxemburg-Stadt
LV Riga|ريغا
LY Tripoli|Tripolis|Trípoli|طرابلس;Benghazi|Bengasi|بنغازي
MA Rabat|الرباط;Casablanca|الدار البيضاء;Marrakech|Marrakesh|Marrakesch|مراكش;Tangier|Tanger|Tangeri|Tánger|طنجة;Skhirat|الصخيرات
MC Monaco
MD Chisinau|Chişinău|Kischinau|كيشيناو
ME Podgorica|بودغوريتسا
MG Antananarivo|أنتاناناريفو
MK Skopje|Skopie|سكوبيه
ML Bamako|باماكو
MM Naypyidaw;Yangon|Rangoon|نايبيداو
MN Ulaanbaatar|Oulan-Bator|Ulan Bator|أولان باتور
MR Nouakchott|Nuakchot|نواكشوط
MT Valletta|La Valette|La Valeta|Valeta|فاليتا
MU Port Louis
MV Malé|ماليه
MW Lilongwe
MX Mexico City|Mexiko-Stadt|Città del Messico|Ciudad de México|México, D.F.|México, DF|México DF|Cidade do México|Mexico-Stad|مكسيكو سيتي|مكسيكو
MY Kuala Lumpur|Putrajaya|كوالالمبور
MZ Maputo|مابوتو
NA Windhoek|ويندهوك
NE Niamey|نيامي;Agadez
NG Abuja|أبوجا;Lagos
NI Managua|ماناغوا
NL The Hague|La Haye|Den Haag|L'Aia|La Haya|Haia|Haag|لاهاي;Amsterdam|أمستردام
NO Oslo|أوسلو
NP Kathmandu|Katmandou|Katmandú|كاتماندو
NZ Wellington|ويلينغتون;Auckland
OM Muscat|Mascate|Maskat|Mascat|مسقط
PA Panama City|Ciudad de Panamá
PE Lima|ليما
PG Port Moresby
PH Manila|Manille|مانيلا
PK Islamabad|إسلام آباد|إسلام أباد;Karachi|كراتشي;Lahore
PL Warsaw|Varsovie|Warschau|Varsavia|Varsovia|Varsóvia|Warszawa|وارسو
PS Ramallah|Ramalá|رام الله
PT Lisbon|Lisbonne|Lissabon|Lisbona|Lisboa|لشبونة
PY Asunción|Assunção|أسونسيون
QA Doha|الدوحة
RO Bucharest|Bucarest|Bukarest|Bucareste|Boekarest|بوخارست
RS Belgrade|Belgrad|Belgrado|بلغراد
RU Moscow|Moscou|Moskau|Mosca|Moscú|Moscovo|Moskou|Moskva|موسكو;Saint Petersburg;Sochi|سوتشي
RW Kigali|كيغالي
SA Riyadh|Riyad|Riad|Riyadh|الرياض;Jeddah|Djeddah|Dschidda|Gedda|Yeda|جدة|جده;Mecca|مكة|مكة المكرمة
SD Khartoum|Khartum|Jartum|Cartum|الخرطوم
SE Stockholm|Stoccolma|Estocolmo|ستوكهولم
SG Singapore City
SI Ljubljana|Lubiana|Liubliana|ليوبليانا
SK Bratislava|براتيسلافا
SL Freetown|فريتاون
SN Dakar|داكار
SO Mogadishu|Mogadiscio|Mogadischu|Mogadiscio|مقديشو
SR Paramaribo
SS Juba|Djouba|جوبا
SV San Salvador|سان سلفادور
SY Damascus|Damas|Damaskus|Damasco|دمشق
TD N'Djamena|Ndjamena|Yamena|نجامينا|انجمينا
TG Lomé|لومي
TH Bangkok|Bangkok|Bancoc|Banguecoque|بانكوك
TJ Dushanbe|Douchanbé|Duschanbe|دوشنبه
TL Dili
TM Ashgabat|Achgabat|Aschgabat|عشق آباد
TN Tunis City|Túnez capital|تونس العاصمة;Carthage|قرطاج;Sfax
TR Ankara|Ancara|أنقرة;Istanbul|Estambul|Istambul|إسطنبول|اسطنبول
TW Taipei|Taipeh|تايبيه
TZ Dodoma;Dar es Salaam|دار السلام
UA Kyiv|Kiev|Kiew|Kyjiw|كييف
UG Kampala|كمبالا|عنتيبي
US Washington|واشنطن;New York|Nueva York|نيويورك;Camp David|كامب ديفيد;White House|Maison-Blanche|Weiße Haus|Weißen Haus|Casa Blanca|Casa Branca|Casa Bianca|Witte Huis|Vita huset|البيت الأبيض
UY Montevideo|Montevidéu|مونتيفيديو
UZ Tashkent|Tachkent|Taschkent|طشقند
VA Vatican City|حاضرة الفاتيكان
VE Caracas|كاراكاس
VN Hanoi|Hanói|Hanoï|هانوي
VU Port Vila
WS Apia
XK Pristina|Prishtina|بريشتينا
YE Sanaa|Sana|Saná|صنعاء;Aden|عدن
ZA Pretoria;Johannesburg;Cape Town|بريتوريا
ZM Lusaka|لوساكا
ZW Harare|هراري
AG St John's
BB Bridgetown
DM Roseau
FM Palikir
KN Basseterre
LC Castries
MH Majuro
NR Yaren
PW Ngerulmud
SB Honiara
SC Port Victoria
SM Città di San Marino
ST São Tomé
SZ Mbabane|Lobamba
TO Nukuʻalofa
TT Port of Spain
TV Funafuti
VC Kingstown
`;
