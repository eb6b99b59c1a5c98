/**
 * Resolves a coordinate system that a file names in text: WKT of a `.prj`, of a container, or PROJJSON.
 *
 * Such texts often give the ellipsoid but no shift to WGS 84, an error of some hundred metres. The list of
 * known systems is therefore searched first, by code or parameters; others are accepted only if they need no
 * shift.
 */
import proj4 from 'proj4';
import { SYSTEM_NAMES, type SystemId } from '../systems.ts';
import { type CoordinateSystem, idOf, SYSTEMS, systemOfCode } from './system-list.ts';

export interface DeclaredDefinition {
  /** The matching system of the list. */
  readonly system: SystemId | null;
  /** Readable by `proj4`. */
  readonly definition: string;
  readonly inDegrees: boolean;
}

interface Parsed {
  readonly projName: string;
  readonly lat0?: number;
  readonly long0?: number;
  readonly lat1?: number;
  readonly lat2?: number;
  readonly k0?: number;
  readonly x0?: number;
  readonly y0?: number;
  readonly a: number;
  readonly rf?: number;
  readonly to_meter?: number;
  /** Prime meridian in radians from Greenwich. */
  readonly from_greenwich?: number;
  readonly datumCode?: string;
  readonly datum_params?: readonly (string | number)[] | null;
}

/** Longer texts are not coordinate system definitions. */
const LONGEST = 20_000;

/** Datums within a metre of WGS 84, as named in WKT. */
const NO_SHIFT =
  /wgs|world_geodetic_system_1984|etrs|european_terrestrial|slovenia.*1996|htrs|croatian_terrestrial|bgs_?2005|bulgaria_geodetic_system_2005|kosovaref|kosovo_reference_system|srb_etrs|tureference|turef|turkish_national_reference|moldref|itrf/i;

/** Names of each projection in PROJ, ESRI and the EPSG dataset. */
const SAME_PROJECTION: readonly RegExp[] = [
  /^(utm|tmerc|transverse[ _]mercator|gauss[ _]kruger)$/i,
  /^(sterea|double_stereographic|oblique[ _]stereographic)$/i,
  /^(lcc|lambert_conformal_conic(_2sp)?|lambert conic conformal \(2sp\))$/i,
  /^(laea|lambert_azimuthal_equal_area|lambert azimuthal equal area)$/i,
  /^(merc|mercator|mercator_auxiliary_sphere|popular visualisation pseudo mercator)$/i,
  /^(longlat|identity)$/i,
];

/** In that list. */
const LONGLAT = 5;

function parsed(definition: string): Parsed | null {
  // proj4 throws strings as well as errors.
  try {
    const source = definition.trimStart().startsWith('{') ? JSON.parse(definition) : definition;
    return new proj4.Proj(source) as unknown as Parsed;
  } catch {
    return null;
  }
}

function familyOf({ projName }: Parsed): number {
  return SAME_PROJECTION.findIndex((names) => names.test(projName));
}

function near(one = 0, other = 0, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance;
}

/** In radians: a hundredth of a millimetre, and the precision of written definitions. */
const SAME_ANGLE = 1e-10;

/** Whether its units are degrees or metres and longitudes start at Greenwich, as in the list. */
function countsAsOurs(numbers: Parsed): boolean {
  const { to_meter: unit, from_greenwich: prime, a } = numbers;
  const usual = familyOf(numbers) === LONGLAT ? (a * Math.PI) / 180 : 1;
  return near(prime, 0, SAME_ANGLE) && (unit === undefined || near(unit / usual, 1, 1e-9));
}

function isSame(one: Parsed, other: Parsed): boolean {
  const sphere = /auxiliary_sphere|pseudo mercator/i.test(one.projName);
  return (
    familyOf(one) >= 0 &&
    familyOf(one) === familyOf(other) &&
    countsAsOurs(one) &&
    near(one.lat0, other.lat0, SAME_ANGLE) &&
    near(one.long0, other.long0, SAME_ANGLE) &&
    (familyOf(one) !== 2 ||
      (near(one.lat1, other.lat1, SAME_ANGLE) && near(one.lat2, other.lat2, SAME_ANGLE))) &&
    near(one.k0 ?? 1, other.k0 ?? 1, 1e-9) &&
    near(one.x0, other.x0, 0.001) &&
    near(one.y0, other.y0, 0.001) &&
    near(one.a, other.a, 0.01) &&
    (sphere || near(one.rf ?? 0, other.rf ?? 0, 1e-5))
  );
}

const known: { system: CoordinateSystem; numbers: Parsed }[] = [];
function knownSystems(): typeof known {
  if (known.length === 0) {
    for (const system of SYSTEMS) {
      const numbers = parsed(system.proj);
      if (numbers !== null) known.push({ system, numbers });
    }
  }
  return known;
}

/** WKT names of the list's datums, by first word. */
const FRAMES: Readonly<Record<string, RegExp>> = {
  MGI: /mgi|militar-geograph/i,
  ED50: /european.{0,7}1950|ed.?50/i,
  GGRS87: /ggrs|greek_geodetic/i,
  ETRS89: /etrs|european_terrestrial/i,
  WGS: /wgs|world_geodetic_system_1984/i,
};

function namesFrameOf(text: string, system: CoordinateSystem): boolean {
  const name = SYSTEM_NAMES.get(idOf(system)) ?? '';
  const word = name.split(/[ (/]/)[0] ?? name;
  return FRAMES[word]?.test(text) ?? text.toLowerCase().includes(word.toLowerCase());
}

/** @returns `null` if the text is unreadable, or its shift to WGS 84 is unknown */
export function readDeclared(text: string): DeclaredDefinition | null {
  if (text.length > LONGEST) return null;
  const code = /(?:AUTHORITY|ID)\["EPSG",\s*"?(\d+)"?\]\s*\]\s*$/i.exec(text)?.[1];
  const byCode = code === undefined ? null : systemOfCode(Number(code));
  const numbers = parsed(text);
  if (byCode !== null) {
    return {
      system: idOf(byCode),
      definition: byCode.proj,
      inDegrees: byCode.proj.includes('+proj=longlat'),
    };
  }
  if (numbers === null) return null;
  const inDegrees = familyOf(numbers) === LONGLAT;
  const same = knownSystems().filter((one) => isSame(numbers, one.numbers));
  // Geographic systems have no distinguishing parameters: only the datum's name counts.
  const first = same.find((one) => namesFrameOf(text, one.system)) ?? (inDegrees ? undefined : same[0]);
  if (first !== undefined) return { system: idOf(first.system), definition: first.system.proj, inDegrees };
  const bringsShift = (numbers.datum_params ?? []).length > 0;
  if (!bringsShift && !NO_SHIFT.test(text)) return null;
  // Angles in other units are unsupported.
  if (inDegrees && !countsAsOurs(numbers)) return null;
  return { system: null, definition: text, inDegrees };
}
