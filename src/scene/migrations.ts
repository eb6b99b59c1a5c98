/**
 * Links of earlier versions. Each migration turns the parameters of one version into those of the next; a released version is never changed
 * again, and `tests/fixtures/scenes/` keeps links of each.
 */
import { SCENE_VERSION } from './scene.ts';

export interface Migration {
  readonly from: number;
  readonly migrate: (before: URLSearchParams) => URLSearchParams;
}

const FIRST_VERSION = 1;

/** From the oldest on, one for each version before the current one. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, migrate: showReported }];

/** Up to version 1, `literature` held what is `reported` since: documents that we know only from a summary. */
function showReported(before: URLSearchParams): URLSearchParams {
  const shown = before.get('evidence')?.split(',') ?? [];
  if (!shown.includes('literature')) return before;
  const after = new URLSearchParams(before);
  after.set('evidence', [...shown, 'reported'].join(','));
  return after;
}

export interface Migrated {
  /** Parameters of the current version, without `v`. */
  readonly params: URLSearchParams;
  /** What `v` said, when that is no version we know. */
  readonly unknownVersion: string | null;
}

/**
 * Brings the parameters of a link to the current version. One without a version, or of an unknown one, is read as if it were the current
 * one. @param migrations in order, one for each version before `current`
 */
export function migrateParams(
  params: URLSearchParams,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = SCENE_VERSION,
): Migrated {
  const written = params.get('v');
  const version = written === null ? current : knownVersion(written, current);
  let migrated = new URLSearchParams(params);
  migrated.delete('v');
  for (const { from, migrate } of migrations) {
    if (version !== null && version <= from) migrated = migrate(migrated);
  }
  return { params: migrated, unknownVersion: version === null ? written : null };
}

function knownVersion(written: string, current: number): number | null {
  if (!/^\d{1,4}$/.test(written)) return null;
  const version = Number(written);
  return version >= FIRST_VERSION && version <= current ? version : null;
}
