/**
 * Starts a temporary PostgreSQL server with PostGIS on a free local port, for trying out: no password, local
 * access only.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';
import { DEBIAN_PACKAGE, findPostgis } from './find-postgis.mjs';

export interface LocalPostgres {
  /** For a client. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /**
   * Runs a script.
   * @param input its standard input
   * @throws Error with the server's message
   */
  readonly run: (sql: string, input?: AsyncIterable<Uint8Array | string>) => Promise<void>;
  /** Starts it again, with nothing of its data in memory. */
  readonly restartCold: () => void;
  readonly stop: () => void;
}

const HOST = '127.0.0.1';
const USER = 'postgres';
const DATABASE = 'postgres';
/** @throws UserError if no server can be started */
export async function startPostgres(bin: string | null = findPostgis()): Promise<LocalPostgres> {
  if (bin === null)
    throw new UserError(
      `There is no PostgreSQL server with PostGIS on this machine. Install one (on Debian: apt-get install ${DEBIAN_PACKAGE}), and try again.`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-postgis-'));
  const port = await freePort();
  const owner = ownerFor(folder);
  const program = (name: string, args: readonly string[]) =>
    execFileSync(join(bin, name), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const data = join(folder, 'data');
  // The data is deleted with the folder, so durability is off.
  const settings = `-c listen_addresses=${HOST} -c port=${port} -c unix_socket_directories=${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=512MB -c work_mem=64MB -c maintenance_work_mem=256MB -c jit=off -c max_wal_size=1GB`;
  const start = () =>
    program('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  try {
    program('initdb', ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
    start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new UserError(`PostgreSQL could not be started: ${saidBy(error)}`);
  }
  return {
    connection: { host: HOST, port, user: USER, database: DATABASE },
    run: (sql, input) => runScript(join(bin, 'psql'), port, sql, input),
    restartCold: () => {
      program('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
      for (const file of readdirSync(join(data, 'base'), { recursive: true, encoding: 'utf8' }))
        dropFromCache(join(data, 'base', file));
      start();
    },
    stop: () => {
      try {
        program('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Smaller files are catalogues, of which there are hundreds. */
const LARGE_BYTES = 1_000_000;

/** Writes a large file to disk and takes it out of the cache of the operating system (GNU dd). */
function dropFromCache(file: string): void {
  if (statSync(file).size >= LARGE_BYTES)
    execFileSync('dd', [`of=${file}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0', 'status=none']);
}

/** PostgreSQL refuses to run as root: then the package's account owns the server and the folder. */
function ownerFor(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, USER], { encoding: 'utf8' }));
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function runScript(
  psql: string,
  port: number,
  sql: string,
  input: AsyncIterable<Uint8Array | string> | undefined,
): Promise<void> {
  const args = [
    '-h',
    HOST,
    '-p',
    `${port}`,
    '-U',
    USER,
    '-d',
    DATABASE,
    '-X',
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
    '-c',
    sql,
  ];
  const child = spawn(psql, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const done = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  // A server that refuses closes its end; its message is reported below.
  child.stdin.on('error', () => undefined);
  for await (const chunk of input ?? []) {
    if (!child.stdin.write(chunk))
      await Promise.race([done, new Promise((resolve) => child.stdin.once('drain', resolve))]);
  }
  child.stdin.end();
  if ((await done) !== 0) throw new Error(`psql: ${said.trim()}`);
}

function saidBy(error: unknown): string {
  const { stderr } = error as { readonly stderr?: Buffer };
  return stderr?.toString().trim() || (error instanceof Error ? error.message : String(error));
}
