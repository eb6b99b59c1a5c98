/** Finds names of features in the digest, in the forms listed by the gazetteer. */
import { type FoundName, findNames, type Gazetteer, makeGazetteer } from '../../src/brief/find-names.ts';
import { isFeatureId } from '../../src/domain/ids.ts';
import type { Span } from '../../src/lib/span.ts';

export function gazetteerOf(forms: Readonly<Record<string, readonly string[]>>): Gazetteer {
  return makeGazetteer(
    Object.entries(forms).flatMap(([feature, names]) => (isFeatureId(feature) ? [{ feature, names }] : [])),
  );
}

/** Returns names without an overlapping mention, with their words. */
export function unlinkedNames(
  { text, mentions }: { readonly text: string; readonly mentions: readonly Span[] },
  gazetteer: Gazetteer,
): (FoundName & { readonly words: string })[] {
  return findNames(text, gazetteer)
    .filter(({ start, end }) => !mentions.some((mention) => mention.start < end && start < mention.end))
    .map((found) => ({ ...found, words: text.slice(found.start, found.end) }));
}
