import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/i18n/languages.ts';
import {
  countriesAloneIn,
  ILLEGAL_CROSSINGS,
  KOSOVO_ALONE,
  lawfulTradeIn,
  SPECIAL,
} from '../../support/misleading-words.ts';

interface Sample {
  readonly countries: string;
  readonly both: string;
  readonly trade: string;
  readonly trafficking: string;
  readonly crossings: string;
  readonly special: string;
}

/** Texts that the checks of each language must find or accept. */
const SAMPLES: Readonly<Record<InterfaceLanguage, Sample>> = {
  en: {
    countries: 'the ten countries of the region',
    both: 'ten countries and territories',
    trade: 'the drug trade',
    trafficking: 'drug trafficking and illicit trade',
    crossings: 'illegal border crossings',
    special: 'nothing special',
  },
  sq: {
    countries: 'dhjetë vendet e rajonit',
    both: 'dhjetë vendeve dhe territoreve',
    trade: 'tregtia e drogës',
    trafficking: 'trafikimi i drogës, tregtisë së paligjshme',
    crossings: 'kalime të paligjshme',
    special: 'asgjë të veçantë',
  },
  bs: {
    countries: 'deset zemalja regije',
    both: 'deset zemalja i teritorija',
    trade: 'trgovina drogom',
    trafficking: 'nezakonita trgovina drogom, trgovina ljudima',
    crossings: 'nezakonitih prelazaka',
    special: 'ništa posebno',
  },
  bg: {
    countries: 'десетте държави от региона',
    both: 'десет държави и територии',
    trade: 'търговия с наркотици',
    trafficking: 'трафик на наркотици, незаконната търговия',
    crossings: 'незаконни преминавания',
    special: 'нищо особено',
  },
  hr: {
    countries: 'deset država regije',
    both: 'deset zemalja i teritorija',
    trade: 'trgovina oružjem',
    trafficking: 'nezakonita trgovina oružjem, [trgovanja ljudima]',
    crossings: 'nezakonitih prelazaka',
    special: 'ništa posebno',
  },
  mk: {
    countries: 'десетте земји од регионот',
    both: 'десетте земји и територии',
    trade: 'трговија со дрога',
    trafficking: 'недозволена трговија со дрога, трговија со луѓе',
    crossings: 'незаконски преминувања',
    special: 'ништо посебно',
  },
  cnr: {
    countries: 'deset država regiona',
    both: 'deset država i teritorija',
    trade: 'trguje se robom',
    trafficking: 'nezakonita trgovina robom, trgovina ljudima',
    crossings: 'nezakonitih prelazaka',
    special: 'ništa posebno',
  },
  ro: {
    countries: 'cele zece țări ale regiunii',
    both: 'zece țări și teritorii',
    trade: 'comerțul cu droguri',
    trafficking: 'traficul de droguri, comerțului ilicit',
    crossings: 'treceri ilegale',
    special: 'nimic special',
  },
  sr: {
    countries: 'десет земаља региона',
    both: 'десет земаља и територија',
    trade: 'две руте трговине',
    trafficking: 'две руте незаконите трговине, [трговине људима]',
    crossings: 'незаконитих прелазака',
    special: 'ништа посебно',
  },
  'sr-Latn': {
    countries: 'deset zemalja regiona',
    both: 'deset zemalja i teritorija',
    trade: 'dve rute trgovine',
    trafficking: 'dve rute nezakonite trgovine, trgovine ljudima',
    crossings: 'nezakonitih prelazaka',
    special: 'ništa posebno',
  },
  sl: {
    countries: 'desetih držav regije',
    both: 'desetih držav in ozemelj',
    trade: 'trgovina z odpadki',
    trafficking: 'nedovoljena trgovina z odpadki na trgih, trgovina z ljudmi',
    crossings: 'nedovoljenih prehodih',
    special: 'nič posebnega',
  },
  ar: {
    countries: 'دول المنطقة العشر',
    both: 'بلدان المنطقة وأقاليمها: البلدان والأقاليم',
    trade: 'الاتجار بالمخدرات',
    trafficking: 'الاتجار غير المشروع بالمخدرات والاتجار بالأشخاص',
    crossings: 'عبور غير قانوني',
    special: 'لا شيء خاص',
  },
  zh: {
    countries: '该区域的十个国家',
    both: '十个国家和地区',
    trade: '毒品贸易',
    trafficking: '毒品贩运和非法贸易',
    crossings: '非法越境',
    special: '没有什么特别的',
  },
  fr: {
    countries: 'les dix pays de la région',
    both: 'les dix pays et territoires',
    trade: 'le commerce de la drogue',
    trafficking: 'le trafic de drogues, le commerce illicite',
    crossings: 'franchissements illégaux',
    special: 'rien de particulier',
  },
  ru: {
    countries: 'десять стран региона',
    both: 'десяти стран и территорий',
    trade: 'торговля оружием',
    trafficking: 'незаконной торговли оружием и торговли людьми',
    crossings: 'незаконных пересечений',
    special: 'ничего особенного',
  },
  es: {
    countries: 'los diez países de la región',
    both: 'los diez países y territorios',
    trade: 'el comercio de drogas',
    trafficking: 'el tráfico de drogas, el comercio ilícito',
    crossings: 'cruces ilegales',
    special: 'nada especial',
  },
};

describe.each(INTERFACE_LANGUAGES)('checks for misleading words in %s', (language) => {
  const { countries, both, trade, trafficking, crossings, special } = SAMPLES[language];

  it('finds misleading words', () => {
    expect(countriesAloneIn(language, countries)).not.toEqual([]);
    expect(lawfulTradeIn(language, trade)).not.toEqual([]);
    expect(crossings).toMatch(ILLEGAL_CROSSINGS[language]);
    expect(special).toMatch(SPECIAL[language]);
  });

  it('accepts the correct terms', () => {
    expect(countriesAloneIn(language, both)).toEqual([]);
    expect(lawfulTradeIn(language, trafficking)).toEqual([]);
  });
});

it('finds Kosovo without its asterisk in every script', () => {
  for (const name of ['Kosovo', 'Kosova', 'Косово', 'Косова', 'كوسوفو', '科索沃']) {
    expect(name).toMatch(KOSOVO_ALONE);
    expect(`${name}*`).not.toMatch(KOSOVO_ALONE);
  }
});
