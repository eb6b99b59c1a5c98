/** Why a file was refused, in the words of the interface. */
import type { Formats } from '../../i18n/format.ts';
import type { RefusalPlace } from '../../importers/incidents/refusal.ts';
import type { ImportFailure } from '../../workers/incident-protocol.ts';
import type { TranslateIncidents, TranslateProblems } from './incident-words.ts';

/** What happened, where, and what to do; one sentence each. */
interface FailureWords {
  readonly what: string;
  readonly where: string | null;
  readonly remedy: string;
}

interface Words {
  readonly t: TranslateIncidents;
  readonly problemsT: TranslateProblems;
  readonly format: Formats;
}

export function describeFailure(failure: ImportFailure, words: Words): FailureWords {
  const { problemsT: t } = words;
  const place = 'place' in failure ? failure.place : null;
  const where = place === null ? null : t('refused.place', { place: describePlace(place, words) });
  return { what: whatOf(failure, words), where, remedy: remedyOf(failure, t) };
}

const ARCHIVES: readonly string[] = ['ZIP', 'gzip', '7-Zip', 'RAR'];
const PICTURES: readonly string[] = ['PNG', 'JPEG', 'GIF', 'TIFF'];

function remedyOf(failure: ImportFailure, t: TranslateProblems): string {
  if (failure.kind === 'unsupported-format') {
    if (ARCHIVES.includes(failure.format)) return t('refused.unsupported-format.archive.do');
    if (PICTURES.includes(failure.format)) return t('refused.unsupported-format.picture.do');
  }
  return t(`refused.${failure.kind}.do`);
}

function whatOf(failure: ImportFailure, { problemsT: t, format }: Words): string {
  switch (failure.kind) {
    case 'unsupported-format':
      return t('refused.unsupported-format', { format: failure.format });
    case 'part-missing':
      return t('refused.part-missing', { part: failure.part });
    case 'over-budget': {
      const limit = t(`refused.limit.${failure.limit}`);
      const allowed = format.number(failure.allowed);
      return failure.found === null
        ? t('refused.over-budget', { limit, allowed })
        : t('refused.over-budget.found', { limit, allowed, found: format.number(failure.found) });
    }
    case 'unsafe':
      return t(`refused.unsafe.${failure.what}`);
    case 'wrong-encoding':
      return t('refused.wrong-encoding', { encoding: failure.encoding });
    case 'too-slow':
      return t('refused.too-slow', { seconds: Math.round(failure.budgetMs / 1000) });
    default:
      return t(`refused.${failure.kind}`);
  }
}

function describePlace(place: RefusalPlace, { t, format }: Pick<Words, 't' | 'format'>): string {
  return place.unit === 'part'
    ? t('incidents.where.part', { name: place.name })
    : t(`incidents.where.${place.unit}`, { number: format.number(place.number) });
}
