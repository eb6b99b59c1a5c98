/** Parses a table's columns from its `CREATE TABLE` statement: SQLite stores them nowhere else. */
import type { SqlValue } from './values.ts';

export interface SqlColumn {
  readonly name: string;
  /** Upper case; may be empty. */
  readonly type: string;
  /** Value for rows older than the column. */
  readonly missing: SqlValue;
  /** Its values are the row ids, and stored as NULL. */
  readonly isRowId: boolean;
}

export interface TableColumns {
  /** The stored ones, in order. */
  readonly columns: readonly SqlColumn[];
  /** Tables without row ids use another kind of tree. */
  readonly hasRowIds: boolean;
}

/** Tokens: quoted names and texts, words, numbers and punctuation; remarks and space are dropped later. */
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\s+|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|[^\s"'`[\](),;]+|[(),;]/g;
const CONSTRAINT = /^(?:constraint|primary|unique|check|foreign)$/i;

/** @param sql such as `CREATE TABLE "t" (fid INTEGER PRIMARY KEY, name TEXT)` */
export function columnsOfSql(sql: string): TableColumns {
  const tokens = (sql.match(TOKEN) ?? []).filter((token) => !/^(?:\s|--|\/\*)/.test(token));
  const { items, after } = itemsOf(tokens);
  const columns = items.flatMap((item) => columnOf(item, keyOf(items)));
  return { columns, hasRowIds: !/\bwithout\s+rowid\b/i.test(after.join(' ')) };
}

/** Splits the outermost brackets at commas, and returns the tokens after them. */
function itemsOf(tokens: readonly string[]): { items: readonly string[][]; after: readonly string[] } {
  const items: string[][] = [[]];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token === ')') depth -= 1;
    if (token === ')' && depth === 0) return { items, after: tokens.slice(at + 1) };
    if (token === ',' && depth === 1) items.push([]);
    else if (depth > 0) items.at(-1)?.push(token);
    if (token === '(') depth += 1;
  }
  return { items, after: [] };
}

/**
 * Returns the single column of a separate PRIMARY KEY constraint. A key of several columns is not a row id.
 */
function keyOf(items: readonly (readonly string[])[]): string | null {
  for (const item of items.filter(([first = '']) => CONSTRAINT.test(first))) {
    const at = item.findIndex((token) => /^primary$/i.test(token));
    const [opening, key = null, closing] = at < 0 ? [] : item.slice(at + 2);
    if (opening === '(' && closing !== ',') return key;
  }
  return null;
}

/** @param key see `keyOf` */
function columnOf(item: readonly string[], key: string | null): readonly SqlColumn[] {
  const [first, ...rest] = item;
  if (first === undefined || CONSTRAINT.test(first)) return [];
  const text = rest.join(' ');
  // Virtual generated columns are not stored.
  if (/\bas \(/i.test(text) && !/\bstored\b/i.test(text)) return [];
  const name = unquoted(first);
  const type = (/^[^\s()]+/.exec(text)?.[0] ?? '').toUpperCase();
  const isKey = /\bprimary key\b/i.test(text) || (key !== null && unquoted(key) === name);
  const given = /\bdefault (?:\( )?('(?:[^']|'')*'|[-+]?[\d.]+)/i.exec(text)?.[1];
  return [{ name, type, missing: literalOf(given), isRowId: isKey && type === 'INTEGER' }];
}

function literalOf(given: string | undefined): SqlValue {
  if (given === undefined) return null;
  return given.startsWith("'") ? unquoted(given) : Number(given);
}

function unquoted(name: string): string {
  const mark = name[0] ?? '';
  if (mark === '[') return name.slice(1, -1);
  return '"`\''.includes(mark) ? name.slice(1, -1).replaceAll(mark + mark, mark) : name;
}
