/** Messages about opening a document: what happened, where, and what to do. */
import type { DocumentWarning } from '../../../importers/document/document.ts';
import type { OpenFailure } from '../../../workers/open-document.ts';
import type { OriginalT } from './original-words.ts';

const MEGABYTE = 1_000_000;

export function describeFailure(failure: OpenFailure, t: OriginalT): string {
  switch (failure.kind) {
    case 'too-large':
      return t('original.failure.too-large', { limit: Math.round(failure.limitBytes / MEGABYTE) });
    case 'unsupported-format':
      return t('original.failure.unsupported-format', { format: failure.format.toUpperCase() });
    case 'damaged':
      return t('original.failure.damaged', { part: failure.part ?? 'none' });
    case 'reader-missing':
      return t('original.failure.reader-missing', { format: failure.format.toUpperCase() });
    case 'too-slow':
      return t('original.failure.too-slow', { seconds: Math.round(failure.budgetMs / 1000) });
    default:
      return t(`original.failure.${failure.kind}`);
  }
}

export function describeWarning(warning: DocumentWarning, t: OriginalT, comma: string): string {
  switch (warning.kind) {
    case 'misnamed':
      return t('original.warning.misnamed', { extension: warning.extension, format: warning.format });
    case 'spoiled-characters':
      return t('original.warning.spoiled-characters', { count: warning.count });
    case 'pages-without-text':
    case 'pages-damaged':
      return t(`original.warning.${warning.kind}`, { pages: warning.pages.join(comma) });
    default:
      return t(`original.warning.${warning.kind}`);
  }
}
