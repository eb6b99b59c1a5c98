import type { Passage } from '../domain/brief.ts';
import type { JurisdictionId } from '../domain/ids.ts';
import { reachOf } from './coverage.ts';

/** Returns table rows of coverage: one per passage, with its reach to each jurisdiction as data values. */
export function coverageRows(
  passages: readonly Passage[],
  jurisdictions: readonly JurisdictionId[],
): readonly (readonly (string | number)[])[] {
  return passages.map((passage) => [
    passage.id,
    passage.section,
    passage.kind,
    passage.page ?? '',
    passage.title,
    passage.status,
    passage.reason ?? '',
    passage.mentions.length,
    passage.words,
    ...jurisdictions.map((id) => reachOf(passage, id)),
  ]);
}
