/**
 * Migrates links of earlier versions. Each migration converts one version to the next. Released versions
 * never change; `tests/fixtures/scenes/` has links of each.
 */
import { SCENE_VERSION } from './scene.ts';

export interface Migration {
  readonly from: number;
  readonly migrate: (before: URLSearchParams) => URLSearchParams;
}

const FIRST_VERSION = 1;

/** Oldest first, one for each version before the current one. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, migrate: showReported }];

/** Up to version 1, `literature` included `reported`: documents known to us only from a summary. */
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
  /** The value of `v` when it is an unknown version. */
  readonly unknownVersion: string | null;
}

/**
 * Migrates the parameters of a link. One without a version, or of an unknown one, is read as the current
 * version.
 * @param migrations in order, one for each version before `current`
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
