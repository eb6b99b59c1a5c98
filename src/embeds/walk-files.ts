/** Makes the walk data of the build: the legs of a page as numbers, and the words of a language. */
import { makeFieldContext } from '../analysis/fields/field.ts';
import { shortTexts } from '../analysis/fields/short-texts.ts';
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import { EVIDENCE } from '../domain/evidence.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { intlTagOf, LOCALES, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { callerOf, isBorderNode } from './describe-view.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';
import { endsOf, type WalkFile, type WalkLeg, type WalkTie, type WalkWords } from './walk.ts';

/**
 * @param view reduced to the scene
 * @param whole its order gives the indexes of places and markets
 */
export function walkOf(shown: readonly FeatureId[], view: Atlas, whole: Atlas): WalkFile | null {
  const places = numberPlaces(whole);
  const { keys, fields } = numberFields(whole);
  const markets = new Map(whole.markets.map(({ id }, at) => [id, at] as const));
  const legs = shown.flatMap((id): WalkLeg[] => {
    const record = view.byId.get(id);
    if (record?.kind !== 'leg') return [];
    const { from, to, evidence, markets: flows } = record.properties;
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) throw new Error(`${id} leads nowhere`);
    const those = (way: (typeof flows)[number]['direction']) =>
      flows.flatMap((tie): WalkTie[] => {
        const market = markets.get(tie.market);
        return tie.direction === way && market !== undefined
          ? [[market, EVIDENCE.indexOf(tie.evidence)]]
          : [];
      });
    return [
      [
        start,
        end,
        shortTexts(record, keys).flatMap((key) => fields.get(key)?.at ?? []),
        EVIDENCE.indexOf(evidence),
        those('forward'),
        those('reverse'),
      ],
    ];
  });
  if (legs.length === 0) return null;
  const used = endsOf(legs);
  return {
    legs,
    borders: [...places].flatMap(([id, at]) => (used.has(at) && isBorderNode(id, whole) ? [at] : [])),
  };
}

/**
 * Nodes with the same name, such as a town and its port, are one place: no leg connects them, and users could
 * not distinguish them. Nodes of a border are separate.
 */
function numberPlaces(atlas: Atlas): ReadonlyMap<FeatureId, number> {
  const named = new Map<string, number>();
  return new Map(
    atlas.nodes.features.map(({ properties: { id, name } }, at) => {
      const known = isBorderNode(id, atlas) ? undefined : named.get(name);
      if (known === undefined) named.set(name, at);
      return [id, known ?? at];
    }),
  );
}

/**
 * Numbers the different short fields of all legs, each with a leg that has it. `keys` makes the message and its
 * values the text of a field, so that the numbers are the same in every language.
 */
function numberFields(atlas: Atlas) {
  const t = (...message: unknown[]) => JSON.stringify(message);
  const keys = makeFieldContext(atlas, 'en', t as Translate);
  const fields = new Map<
    string,
    { readonly at: number; readonly leg: AtlasRecord; readonly place: number }
  >();
  for (const { properties } of atlas.legs.features) {
    const leg = atlas.byId.get(properties.id);
    if (leg === undefined) continue;
    for (const [place, key] of shortTexts(leg, keys).entries()) {
      if (!fields.has(key)) fields.set(key, { at: fields.size, leg, place });
    }
  }
  return { keys, fields };
}

export interface Spoken {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  readonly say: EmbeddingTranslate;
}

const LATIN_MARKS = { comma: ', ', semicolon: '; ', stop: '. ' };
const MARKS: Readonly<Record<Locale['script'], WalkWords['marks']>> = {
  Latn: LATIN_MARKS,
  Cyrl: LATIN_MARKS,
  Arab: { comma: '، ', semicolon: '؛ ', stop: '. ' },
  Hans: { comma: '、', semicolon: '；', stop: '。' },
};

/** @param atlas the whole one */
export function walkWordsOf(atlas: Atlas, { language, t, say }: Spoken): WalkWords {
  const called = callerOf({ atlas, language, say });
  const context = makeFieldContext(atlas, language, t, called);
  const places = numberPlaces(atlas);
  const meeting = new Map<number, number>();
  for (const { properties } of atlas.nodes.features) {
    const at = places.get(properties.id) ?? 0;
    meeting.set(at, (meeting.get(at) ?? 0) + properties.legs.length);
  }
  const most = Math.max(...meeting.values());
  return {
    collation: intlTagOf(language),
    places: atlas.nodes.features.map(({ properties }) => called(properties.id)),
    markets: atlas.markets.map(({ id }) => called(id)),
    fields: [...numberFields(atlas).fields.values()].map(
      ({ leg, place }) => shortTexts(leg, context)[place] ?? '',
    ),
    evidence: EVIDENCE.map((evidence) => t(`panel.evidence.${evidence}`)),
    start: say('embedding.walk.start'),
    here: say('embedding.walk.here', { place: '{place}' }),
    legs: Array.from({ length: most + 1 }, (_, count) => say('embedding.walk.legs', { count })),
    onward: say('embedding.walk.onward', { markets: '{markets}' }),
    towards: say('embedding.walk.towards', { markets: '{markets}' }),
    back: say('embedding.previous', { title: '{title}' }),
    marks: MARKS[LOCALES[language].script],
    sorted: {
      ascending: say('embedding.sort.up', { column: '{column}' }),
      descending: say('embedding.sort.down', { column: '{column}' }),
      none: say('embedding.sort.first'),
    },
  };
}
