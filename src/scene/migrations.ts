/**
 * Links of earlier versions. Each migration turns the parameters of one version into those of the next; a released version is never changed
 * again, and `tests/fixtures/scenes/` keeps links of each.
 */
import { SCENE_VERSION } from './scene.ts';

export interface Migration {
  readonly from: number;
  readonly migrate: (before: URLSearchParams) => URLSearchParams;
}

/**
 * Version 0, of the first prototypes, wrote no version and short names: `z` zoom, `r` bearing, `sel` selection, `mkt` markets (full ids between
 * semicolons), `off` hidden layers, `brief=1`, `lang`, `dark=1`.
 */
const fromVersion0: Migration = {
  from: 0,
  migrate: (before) => {
    const after = new URLSearchParams();
    for (const [name, value] of before) {
      switch (name) {
        case 'z':
          after.append('zoom', value);
          break;
        case 'r':
          after.append('bearing', value);
          break;
        case 'sel':
          after.append('select', value);
          break;
        case 'mkt':
          after.append('markets', value.replaceAll('market:', '').replaceAll(';', ','));
          break;
        case 'off': {
          const hidden = value.split(';');
          const shown = VERSION_0_LAYERS.filter((layer) => !hidden.includes(layer));
          after.append('layers', shown.length === 0 ? 'none' : shown.join(','));
          break;
        }
        case 'brief':
          after.append('brief-only', value === '1' ? 'yes' : 'no');
          break;
        case 'lang':
          after.append('language', value);
          break;
        case 'dark':
          after.append('theme', value === '1' ? 'dark' : 'light');
          break;
        default:
          after.append(name, value);
      }
    }
    return after;
  },
};

const VERSION_0_LAYERS = ['jurisdictions', 'borders', 'routes', 'nodes', 'crossings', 'ports', 'places'];
/** Names that only version 0 wrote: a link without a version that has one of them is that old. */
const VERSION_0_NAMES = ['z', 'r', 'sel', 'mkt', 'off', 'brief', 'lang', 'dark'];

export const MIGRATIONS: readonly Migration[] = [fromVersion0];

export interface Migrated {
  /** Parameters of the current version, without `v`. */
  readonly params: URLSearchParams;
  /** What `v` said, when that is no version we know. */
  readonly unknownVersion: string | null;
}

/** Brings the parameters of a link to the current version. One of an unknown version is read as if it were the current one. */
export function migrateParams(params: URLSearchParams): Migrated {
  const written = params.get('v');
  const version = versionOf(params, written);
  let current = new URLSearchParams(params);
  current.delete('v');
  for (const migration of MIGRATIONS) {
    if (version !== null && version <= migration.from) current = migration.migrate(current);
  }
  return { params: current, unknownVersion: version === null ? written : null };
}

function versionOf(params: URLSearchParams, written: string | null): number | null {
  if (written === null) return VERSION_0_NAMES.some((name) => params.has(name)) ? 0 : SCENE_VERSION;
  if (!/^\d{1,4}$/.test(written)) return null;
  const version = Number(written);
  return version <= SCENE_VERSION ? version : null;
}
