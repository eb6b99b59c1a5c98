import type { AtlasRecord } from '../../domain/atlas.ts';

/** Languages of the ten jurisdictions: the forms one meets on the ground and in files of the region. */
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

/** Forms of a record's name in English and in the region's languages that differ from the one shown: each form once. */
export function selectOtherNames(record: AtlasRecord, shown: string): readonly (readonly [string, string])[] {
  // An asterisk points at a footnote and makes no other name.
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
