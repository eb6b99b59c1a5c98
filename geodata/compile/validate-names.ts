/**
 * Checks for names in the expected languages: those of the interface and, for borders and ports, the local
 * ones.
 */
import type { NetworkNode } from '../../src/domain/atlas.schema.ts';
import type { NameLanguage, Names } from '../../src/domain/language.ts';
import { NAME_LANGUAGES, SIGN_LANGUAGES } from '../../src/domain/language.ts';
import { timelineNameId } from '../../src/domain/with-names.ts';
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

/** Interface languages other than English, as tagged in the data. */
const INTERFACE = INTERFACE_LANGUAGES.filter((language) => language !== 'en').flatMap(
  (language) => LOCALES[language].names[0] ?? [],
);
/** Capitals have no id for the files of names, so only the languages of features are required. */
const OF_FEATURES = NAME_LANGUAGES.filter((language) => INTERFACE.includes(language));
/** The interface's Serbian covers Kosovo's second language. */
const localOf = (iso2: string): readonly NameLanguage[] => {
  const language = SIGN_LANGUAGES[iso2];
  return language === undefined ? [] : [language];
};
const isAtCrossing = ({ kind, crossing }: Pick<NetworkNode, 'kind' | 'crossing'>) =>
  kind === 'border-crossing' || crossing !== undefined;

export const validateNames: Check = ({ sources, derived }, problems) => {
  const need = (file: string, id: string, names: Names, languages: readonly NameLanguage[]) => {
    const missing = languages.filter((language) => language !== 'en' && !names[language]);
    if (missing.length > 0) {
      problems.add(file, id, `no name in ${missing.join(', ')}`, 'Add it to names');
    }
  };
  for (const { id, iso2, names, capital } of sources.jurisdictions) {
    need(FILES.jurisdiction(iso2), id, names, NAME_LANGUAGES);
    need(FILES.jurisdiction(iso2), `${id} (capital)`, capital.names, [...OF_FEATURES, ...localOf(iso2)]);
  }
  for (const { iso2, names } of sources.neighbours) need(FILES.neighbours, iso2, names, NAME_LANGUAGES);
  for (const { properties: port } of sources.ports) {
    if (port.scope === 'region') need(FILES.ports, port.id, port.names, localOf(port.country));
  }
  for (const { properties: crossing } of sources.crossings) {
    const languages = crossing.pair.flatMap((iso2) => localOf(iso2));
    need(FILES.crossings, crossing.id, crossing.names, languages);
  }
  // Crossings and features named after them need only the names on their signs and established ones: most
  // have none in a third language.
  const atCrossings = new Set(
    derived.nodes.flatMap(({ properties }) => (isAtCrossing(properties) ? [properties.id] : [])),
  );
  const named = [
    ...[derived.jurisdictions, derived.borders, derived.routes, derived.ports, derived.places]
      .flat()
      .map(({ properties }) => properties),
    ...derived.nodes.map(({ properties }) => properties).filter(({ id }) => !atCrossings.has(id)),
    ...derived.legs
      .map(({ properties }) => properties)
      .filter(({ from, to }) => !atCrossings.has(from) && !atCrossings.has(to)),
    ...derived.markets,
    ...derived.timeline.map(({ id, names }) => ({ id: timelineNameId(id), names })),
  ];
  for (const language of INTERFACE) {
    const further = derived.names.get(language) ?? {};
    for (const { id, names } of named) {
      if ((names as Readonly<Record<string, string>>)[language] === undefined && further[id] === undefined)
        problems.add(FILES.names(language), id, `no name in ${language}`, 'Add it');
    }
  }
};
