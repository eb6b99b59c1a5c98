/** GDAL, as in QGIS, compiled to WebAssembly for every machine. */
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Output of `ogrinfo`, as far as tests read it. */
export interface OgrInfo {
  readonly driverShortName: string;
  readonly layers: readonly {
    readonly name: string;
    readonly featureCount: number;
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly geometryFields: readonly {
      readonly type: string;
      readonly coordinateSystem: { readonly wkt: string };
    }[];
  }[];
}

interface Gdal {
  /** Rejects with a list of errors. */
  open(path: string): Promise<{ readonly datasets: readonly object[] }>;
  ogrinfo(dataset: object, options: readonly string[]): Promise<OgrInfo>;
  gdaltransform(
    points: readonly (readonly [number, number])[],
    options: readonly string[],
  ): Promise<[number, number][]>;
  /** Writes into its virtual file system. */
  ogr2ogr(dataset: object, options: readonly string[]): Promise<{ readonly local: string }>;
  getFileBytes(path: string): Promise<Uint8Array>;
  close(dataset: object): Promise<void>;
}

interface GdalOptions {
  readonly path: string;
  readonly useWorker: boolean;
  readonly errorHandler: (line: string) => void;
}

const require = createRequire(import.meta.url);
/** Error output of GDAL since the last file. */
const said: string[] = [];
let started: Promise<Gdal> | null = null;

function startGdal(): Promise<Gdal> {
  const main = require.resolve('gdal3.js/node.js');
  const init = require(main) as (options: GdalOptions) => Promise<Gdal>;
  // Paths are relative to the working directory.
  started ??= init({
    path: relative('.', join(dirname(main), 'dist', 'package')),
    useWorker: false,
    errorHandler: (line) => said.push(line),
  });
  return started;
}

/**
 * Runs `ogrinfo -so -al` on a file.
 * @param path relative or absolute
 * @throws when GDAL cannot read it, with GDAL's message
 */
export async function readWithGdal(path: string): Promise<OgrInfo> {
  const gdal = await startGdal();
  said.length = 0;
  const { datasets } = await gdal.open(path).catch(() => ({ datasets: [] }));
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error(`${path}: GDAL cannot read it (${said.join('; ')})`);
  try {
    return await gdal.ogrinfo(dataset, ['-so', '-al']);
  } finally {
    await gdal.close(dataset);
  }
}

/**
 * Runs `ogr2ogr` on a file.
 * @param options such as `-f`, which names the driver
 * @returns the output file
 * @throws when GDAL cannot read the file, with GDAL's message
 */
export async function convertWithGdal(path: string, options: readonly string[]): Promise<Uint8Array> {
  const gdal = await startGdal();
  said.length = 0;
  const { datasets } = await gdal.open(path).catch(() => ({ datasets: [] }));
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error(`${path}: GDAL cannot read it (${said.join('; ')})`);
  try {
    const { local } = await gdal.ogr2ogr(dataset, options);
    return await gdal.getFileBytes(local);
  } catch {
    throw new Error(`${path}: GDAL does not write it (${said.join('; ')})`);
  } finally {
    await gdal.close(dataset);
  }
}

/**
 * Runs `gdaltransform` on points in the order x, y.
 * @param from, to any coordinate system of GDAL
 */
export async function transformWithGdal(
  points: readonly (readonly [number, number])[],
  from: string,
  to: string,
): Promise<[number, number][]> {
  const gdal = await startGdal();
  return gdal.gdaltransform(points, ['-s_srs', from, '-t_srs', to, '-output_xy']);
}
