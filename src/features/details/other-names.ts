import type { AtlasRecord } from '../../domain/atlas.ts';

/** Languages of the ten jurisdictions, used locally and in regional files. */
const REGION_LANGUAGES: readonly string[] = [
  'sq',
  'bs',
  'bg',
  'hr',
  'mk',
  'sr-ME',
  'ro',
  'sr',
  'sr-Latn',
  'sl',
];

/** Returns distinct names in English and regional languages that differ from the shown one. */
export function selectOtherNames(record: AtlasRecord, shown: string): readonly (readonly [string, string])[] {
  // An asterisk marks a footnote, not another name.
  const seen = new Set([shown.replace(/\*$/, '')]);
  const forms: readonly (readonly [string, string])[] = [
    ['en', record.name],
    ...Object.entries(record.properties.names).filter(([language]) => REGION_LANGUAGES.includes(language)),
  ];
  return forms.filter(([, name]) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
