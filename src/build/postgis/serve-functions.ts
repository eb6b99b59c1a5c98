/**
 * Serves the functions of `schema.sql` over HTTP for trying out: `POST /rpc/explore` as PostgREST would,
 * `GET /incident_tiles/{z}/{x}/{y}` as Martin would. Real records need those two, because they check access.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { LocalPostgres } from './local-postgres.ts';

export interface ServedFunctions {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Enough for a query with a few areas. */
const MAX_BYTES = 1_000_000;
const TILE = /^\/incident_tiles\/(\d+)\/(\d+)\/(\d+)$/;

const KEEP_ALIVE_MS = 60_000;

/** Forbids writing, as on a replica. */
const READ_ONLY = '-c default_transaction_read_only=on';

/**
 * @param origin of the atlas that may send queries; `*` for any
 * @param settings of the database sessions, as `-c name=value`
 */
export async function serveFunctions(
  { connection }: Pick<LocalPostgres, 'connection'>,
  origin = '*',
  port = 0,
  settings = '',
): Promise<ServedFunctions> {
  const pool = new pg.Pool({ ...connection, max: 4, options: `${READ_ONLY} ${settings}`.trim() });
  const server = createServer((request, response) => {
    answer(pool, request, response, origin).catch((error: unknown) => {
      response.writeHead(400, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ message: error instanceof Error ? error.message : String(error) }));
    });
  });
  // A page that computes for longer than the default of five seconds would ask on a connection that is closed.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await closed(server);
      await pool.end();
    },
  };
}

async function answer(
  pool: pg.Pool,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Headers', 'content-type');
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (request.method === 'POST' && pathname === '/rpc/explore') {
    const { question } = JSON.parse(await bodyOf(request)) as { readonly question: unknown };
    const { rows } = await pool.query('select crossroads.explore($1) as answer', [JSON.stringify(question)]);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(rows[0].answer));
    return;
  }
  const tile = TILE.exec(pathname)?.slice(1).map(Number);
  if (request.method === 'GET' && tile !== undefined) {
    const asked = JSON.stringify(Object.fromEntries(searchParams));
    const { rows } = await pool.query('select crossroads.incident_tiles($1, $2, $3, $4) as tile', [
      ...tile,
      asked,
    ]);
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf' });
    response.end(rows[0].tile);
    return;
  }
  response.writeHead(404).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MAX_BYTES) throw new Error('the question is too long');
  }
  return text;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
