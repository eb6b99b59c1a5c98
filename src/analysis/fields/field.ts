/**
 * Fields of a feature. Each kind has one list of them, and panel, dossier, tables, files and walks show what
 * the list contains.
 */
import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId, SourceId } from '../../domain/ids.ts';
import { type Formats, formatsOf } from '../../i18n/format.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { nameOf } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What values depend on besides the feature. */
export interface FieldContext {
  /** Unfiltered: a port is on its node even if the node is hidden. */
  readonly atlas: Pick<Atlas, 'byId'>;
  readonly t: Translate;
  readonly format: Formats;
  readonly language: InterfaceLanguage;
  readonly nameOf: (id: FeatureId) => string;
  /** Name of a country or territory by ISO code. */
  readonly countryName: (code: string) => string;
  readonly briefOnly: boolean;
  /** In “brief only”, whether the brief is among the sources. */
  readonly isShown: (statement: { readonly sources: readonly string[] }) => boolean;
}

export interface FieldValue {
  readonly text: string;
  /** BCP 47 tag, if the text is not in the language of the interface. */
  readonly language?: string | undefined;
  readonly isCode?: true;
  /** The feature, or the ISO codes, that the text names: linked where links are possible. */
  readonly feature?: FeatureId;
  readonly countries?: readonly string[];
  readonly sources?: readonly SourceId[];
  /** Limitation of the value, in the language of the interface, and one in English. */
  readonly caution?: string | undefined;
  readonly note?: string | undefined;
}

/** @typeParam P properties of the kind */
export interface Field<P> {
  readonly label: MessageKey | ((properties: P, context: FieldContext) => FieldValue);
  /** `null` where the field does not apply or nothing is known. */
  readonly value: (properties: P, context: FieldContext) => FieldValue | null;
}

export interface FieldRow {
  readonly label: FieldValue;
  readonly value: FieldValue;
}

/** Returns the fields that apply, in the order of the list; in “brief only”, without values of other sources. */
export function rowsOf<P>(
  fields: readonly Field<P>[],
  properties: P,
  context: FieldContext,
): readonly FieldRow[] {
  return fields.flatMap(({ label, value: find }) => {
    const value = find(properties, context);
    if (value === null || (value.sources !== undefined && !context.isShown({ sources: value.sources })))
      return [];
    const term = typeof label === 'function' ? label(properties, context) : { text: context.t(label) };
    return [{ label: term, value }];
  });
}

/** @param named names of features, if they differ from those of the atlas */
export function makeFieldContext(
  atlas: Pick<Atlas, 'byId' | 'basemap'>,
  language: InterfaceLanguage,
  t: Translate,
  named?: (id: FeatureId) => string,
): FieldContext {
  const nameInAtlas = (id: FeatureId) => {
    const record = atlas.byId.get(id);
    return record === undefined ? id : nameOf(record.properties, language);
  };
  return {
    atlas,
    t,
    format: formatsOf(language),
    language,
    nameOf: named ?? nameInAtlas,
    countryName: (code) => {
      const named =
        atlas.byId.get(`jurisdiction:${code}`)?.properties ??
        atlas.basemap.labels.find(({ iso2, kind }) => iso2 === code && kind === 'country');
      return named === undefined ? code : nameOf(named, language);
    },
    briefOnly: false,
    isShown: () => true,
  };
}

export function english(text: string): FieldValue {
  return { text, language: 'en' };
}

export function code(text: string | undefined): FieldValue | null {
  return text === undefined ? null : { text, isCode: true };
}

export function countries(codes: readonly string[], { countryName }: FieldContext): FieldValue {
  return { text: codes.map(countryName).join(', '), countries: codes };
}

export function feature(id: FeatureId | undefined, context: FieldContext): FieldValue | null {
  return id === undefined ? null : { text: context.nameOf(id), feature: id };
}
