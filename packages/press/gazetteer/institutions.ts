/**
 * Houses and bodies that stand for one state, whatever the language of the text: parliaments, palaces, ministries known by their address.
 * One country a row. They are generic knowledge of the kind an almanac has, and no persons.
 */
export const institutions = `
AR Casa Rosada|Palacio San Martín|Cancillería argentina
AT Nationalrat|Ballhausplatz|Hofburg
BE Rue de la Loi
BR Planalto|Itamaraty|Palácio da Alvorada|Esplanada dos Ministérios
CA Parliament Hill
CH Bundesrat in Bern|Bundeshaus|Bundesrätin|conseillère fédérale|conseiller fédéral|consigliere federale|consigliera federale
CL La Moneda
CN Zhongnanhai
CO Casa de Nariño
DE Bundestag|Bundesregierung|Kanzleramt|Bundeskanzler|Bundeskanzlerin|Bundesinnenminister|Bundesinnenministerin|Bundesinnenministerium
DK Folketinget|Christiansborg
DZ El Mouradia|المرادية
EG قصر الاتحادية
ES Guardia Civil|Moncloa|La Moncloa|Palacio de la Zarzuela|Las Cortes
FI Eduskunta
FR Elysée|Quai d'Orsay|Matignon|Place Beauvau|Beauvau|الإليزيه|Palais de l'Elysée
GB Downing Street|Home Office|Foreign Office|Whitehall|Westminster|Buckingham|داونينغ ستريت
IL Knesset|الكنيست
IN Lok Sabha
IT Palazzo Chigi|Farnesina|Viminale|Quirinale|Montecitorio|كيجي
JO الديوان الملكي الهاشمي
LB قصر بعبدا
MA DGSN|DGST|Makhzen
MX Los Pinos|Palacio Nacional|Gobernación|Segob
NL Tweede Kamer|Eerste Kamer|Binnenhof|Marechaussee
PL Sejm
PT Palácio de Belém|São Bento|Assembleia da República
RU Kremlin|Kreml|Cremlino|Duma|الكرملين
SA خادم الحرمين الشريفين|خادم الحرمين
SE Riksdagen|Regeringskansliet|Rosenbad|riksdag
TR Beştepe
UA Bankova
US Pentagon|Capitol Hill|State Department|Foggy Bottom|البنتاغون|Homeland Security
`;
