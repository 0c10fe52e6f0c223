/** Countries as documents and plates name them: each has one code here, three letters, however long it was written. */

/** ISO 3166-1: alpha-2 and alpha-3 of each, without a space. */
const iso = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR
  BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK
  CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI
  ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC
  GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY
  JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU
  LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV
  MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL
  PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN
  SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS
  TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF
  WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE`;

/** ICAO Doc 9303 part 3, section 5: issuers that are no country of ISO 3166-1, and the specimen country. Kosovo writes RKS. */
const issuers = 'EUE RKS UNA UNK UNO UTO XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO XXA XXB XXC XXX';

/** Other codes of the same: ICAO's D, the kinds of British nationality, reservations of ISO 3166 in daily use, and Kosovo's of others. */
const others: Readonly<Record<string, string>> = {
  ...{ D: 'DEU', UK: 'GBR', EL: 'GRC', EU: 'EUE', XK: 'RKS', XKX: 'RKS', XKK: 'RKS' },
  ...{ GBD: 'GBR', GBN: 'GBR', GBO: 'GBR', GBP: 'GBR', GBS: 'GBR' },
};

/** Signs of one letter on vehicles (Vienna Convention on Road Traffic). */
const onVehicles: Readonly<Record<string, string>> = {
  ...{ A: 'AUT', B: 'BEL', D: 'DEU', E: 'ESP', F: 'FRA', H: 'HUN', I: 'ITA', L: 'LUX' },
  ...{ M: 'MLT', N: 'NOR', P: 'PRT', S: 'SWE', V: 'VAT' },
};

const known: ReadonlyMap<string, string> = new Map([
  ...iso
    .trim()
    .split(/\s+/)
    .flatMap((pair): [string, string][] => [
      [pair.slice(0, 2), pair.slice(2)],
      [pair.slice(2), pair.slice(2)],
    ]),
  ...issuers.split(' ').map((code): [string, string] => [code, code]),
  ...Object.entries(others),
]);

/** The one code of who issued a document; null where there is no such country. Upper-case letters. */
export const countryOf = (code: string): string | null => known.get(code) ?? null;

/** The same for a plate, on which one letter is the sign of a country. */
export const countryOfPlate = (code: string): string | null => onVehicles[code] ?? countryOf(code);
