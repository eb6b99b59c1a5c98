/** Unambiguous words for the atlas's markets, in addition to their names there. */
import type { MarketId } from '../../../domain/ids.ts';
import { foldText } from '../../../lib/text-fold.ts';
import type { KnownMarket } from '../knowledge.ts';

/** In any of the region's languages; ambiguous words are omitted, so that the user decides. */
const SAID_FOR: Readonly<Record<MarketId, readonly string[]>> = {
  'market:drugs': [
    'drugs',
    'drug',
    'narcotics',
    'droga',
    'droge',
    'opojne droge',
    'narkotici',
    'drogë',
    'lëndë narkotike',
    'дрога',
    'дроге',
    'опојне дроге',
    'наркотици',
    'droguri',
    'mamila',
    'prepovedane droge',
  ],
  'market:drugs/heroin': ['heroin', 'heroinë', 'ηρωίνη'],
  'market:drugs/cocaine': ['cocaine', 'kokain', 'kokainë', 'кокаин', 'cocaina', 'κοκαΐνη'],
  'market:drugs/cannabis': [
    'cannabis',
    'marijuana',
    'marihuana',
    'marihuanë',
    'марихуана',
    'hashish',
    'hašiš',
    'hasheesh',
    'hashash',
    'хашиш',
    'hasis',
    'skunk',
    'skank',
    'cannabis sativa',
    'cannabis resin',
    'cannabis herb',
  ],
  'market:drugs/synthetic-drugs': [
    'amphetamine',
    'amphetamines',
    'amfetamin',
    'amfetaminë',
    'амфетамин',
    'metamfetamin',
    'methamphetamine',
    'mdma',
    'ecstasy',
    'ekstazi',
    'екстази',
    'captagon',
    'kaptagon',
    'каптагон',
    'speed',
    'sintetičke droge',
    'nps',
  ],
  'market:drugs/precursors': [
    'precursor',
    'precursors',
    'prekursor',
    'acetic anhydride',
    'anhidrid sirćetne kiseline',
  ],
  'market:people/trafficking': [
    'human trafficking',
    'trafficking in human beings',
    'thb',
    'tip',
    'trgovina ljudima',
    'trgovanje ljudima',
    'trafikim njerëzish',
    'трговина људима',
  ],
  'market:people/smuggling': [
    'migrant smuggling',
    'migrants',
    'migranti',
    'migrantë',
    'мигранти',
    'migranți',
    'smuggling of persons',
    'irregular migration',
    'krijumčarenje ljudi',
    'krijumčarenje migranata',
    'iregularne migracije',
  ],
  'market:arms': [
    'arms',
    'weapons',
    'weapon',
    'oružje',
    'оружје',
    'оръжие',
    'armë',
    'arme',
    'orožje',
    'όπλα',
    'weapons and ammunition',
    'oružje i municija',
  ],
  'market:arms/firearms': [
    'firearm',
    'firearms',
    'vatreno oružje',
    'ватрено оружје',
    'armë zjarri',
    'pistol',
    'pistols',
    'rifle',
    'rifles',
  ],
  'market:counterfeit': [
    'counterfeit',
    'counterfeits',
    'krivotvorena roba',
    'falsifikovana roba',
    'falsifikat',
  ],
  'market:counterfeit/tobacco': [
    'tobacco',
    'cigarettes',
    'cigarette',
    'cigarete',
    'cigareta',
    'cigare',
    'цигари',
    'цигаре',
    'цигарете',
    'duvan',
    'duhan',
    'дуван',
    'тютюн',
    'тутун',
    'cigaretë',
    'țigarete',
    'țigări',
    'tobacco products',
    'duvanski proizvodi',
  ],
  'market:counterfeit/documents': [
    'documents',
    'fake documents',
    'false documents',
    'forged documents',
    'document fraud',
    'falsifikovane isprave',
    'krivotvorene isprave',
    'lažna dokumenta',
    'dokumente të falsifikuara',
  ],
  'market:waste': [
    'waste',
    'otpad',
    'отпад',
    'отпадък',
    'отпадъци',
    'mbetje',
    'mbeturina',
    'deșeuri',
    'odpadki',
    'illegal waste',
  ],
  'market:cybercrime': [
    'cyber',
    'cyber crime',
    'cybercrime',
    'visokotehnološki kriminal',
    'kibernetički kriminal',
    'krim kibernetik',
  ],
};

/** @returns finds the market that a text names, or `null` */
export function marketFinder(markets: readonly KnownMarket[]): (text: string) => MarketId | null {
  const byText = new Map<string, MarketId | null>();
  const add = (text: string, id: MarketId) => {
    const folded = foldText(text);
    const known = byText.get(folded);
    // Ambiguous names match neither market.
    byText.set(folded, known === undefined || known === id ? id : null);
  };
  for (const { id, names } of markets) for (const name of names) add(name, id);
  for (const { id } of markets) {
    // Ids, as in other atlas files, rank below names: “counterfeit/goods” folds to another's name.
    for (const word of [...(SAID_FOR[id] ?? []), id.slice('market:'.length)]) {
      if (!byText.has(foldText(word))) byText.set(foldText(word), id);
    }
  }
  byText.delete('');
  return (text) => byText.get(foldText(text)) ?? null;
}
