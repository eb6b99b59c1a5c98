import type { AtlasRecord } from '../../domain/atlas.ts';

/** Forms of a record's name that differ from the one shown: `[language, name]`, each form once. */
export function selectOtherNames(record: AtlasRecord, shown: string): readonly (readonly [string, string])[] {
  const seen = new Set([shown]);
  const others: (readonly [string, string])[] = [];
  const forms: readonly (readonly [string, string])[] = [['en', record.name], ...Object.entries(record.properties.names)];
  for (const [language, name] of forms) {
    if (seen.has(name)) continue;
    seen.add(name);
    others.push([language, name]);
  }
  return others;
}
