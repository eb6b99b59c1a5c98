/** Names in the languages that a reader of the map can expect. */
import type { NameLanguage, Names } from '../../src/domain/language.ts';
import { NAME_LANGUAGES, SIGN_LANGUAGES } from '../../src/domain/language.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

/** The languages of the interface beside English. */
const INTERFACE: readonly NameLanguage[] = ['sq', 'sr'];
/** Kosovo's second language is met by the interface's Serbian. */
const localOf = (iso2: string): readonly NameLanguage[] => {
  const language = SIGN_LANGUAGES[iso2];
  return language === undefined ? [] : [language];
};

export const validateNames: Check = ({ sources, derived }, problems) => {
  const need = (file: string, id: string, names: Names, languages: readonly NameLanguage[]) => {
    const missing = languages.filter((language) => language !== 'en' && !names[language]);
    if (missing.length > 0) {
      problems.add(file, id, `no name in ${missing.join(', ')}`, 'Add it to names');
    }
  };
  for (const { id, iso2, names, capital } of sources.jurisdictions) {
    need(FILES.jurisdiction(iso2), id, names, NAME_LANGUAGES);
    need(FILES.jurisdiction(iso2), `${id} (capital)`, capital.names, [...INTERFACE, ...localOf(iso2)]);
  }
  for (const { iso2, names } of sources.neighbours) need(FILES.neighbours, iso2, names, NAME_LANGUAGES);
  for (const { properties: node } of derived.nodes) {
    if (node.kind === 'city' || node.kind === 'hub') need(FILES.nodes, node.id, node.names, INTERFACE);
  }
  for (const { properties: port } of sources.ports) {
    if (port.scope === 'region') need(FILES.ports, port.id, port.names, localOf(port.country));
  }
  for (const { properties: crossing } of sources.crossings) {
    const languages = crossing.pair.flatMap((iso2) => localOf(iso2));
    need(FILES.crossings, crossing.id, crossing.names, languages);
  }
  for (const route of sources.routes) need(FILES.routes, route.id, route.names, INTERFACE);
  for (const market of sources.markets) need(FILES.market(market.id), market.id, market.names, INTERFACE);
};
