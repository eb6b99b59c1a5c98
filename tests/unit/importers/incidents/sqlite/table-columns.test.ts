import { describe, expect, it } from 'vitest';
import { columnsOfSql } from '../../../../../src/importers/incidents/sqlite/table-columns.ts';

const names = (sql: string) => columnsOfSql(sql).columns.map(({ name }) => name);

describe('columnsOfSql', () => {
  it('takes names in every kind of quotes, and no remark or constraint for one', () => {
    const sql = `CREATE TABLE IF NOT EXISTS "a (b)" (
      fid INTEGER PRIMARY KEY, -- its, id
      "say ""when""" TEXT, [in brackets] REAL, \`ticks\` /* a, b */ NUMERIC(10, 2),
      kg REAL CHECK (kg > 0 AND kg < max(1, 2)), CONSTRAINT one UNIQUE (kg), FOREIGN KEY (kg) REFERENCES t(kg)
    )`;
    expect(names(sql)).toEqual(['fid', 'say "when"', 'in brackets', 'ticks', 'kg']);
  });

  it('leaves out what is worked out when it is read, and keeps what is stored', () => {
    const sql = 'CREATE TABLE t (a REAL, b REAL AS (a * 2), c REAL GENERATED ALWAYS AS (a * 3) STORED)';
    expect(names(sql)).toEqual(['a', 'c']);
  });

  it('tells which column is the id of the row', () => {
    const ids = (sql: string) => columnsOfSql(sql).columns.map(({ isRowId }) => isRowId);
    expect(ids('CREATE TABLE t (a TEXT, b integer primary key)')).toEqual([false, true]);
    expect(ids('CREATE TABLE t (a INTEGER, b TEXT, PRIMARY KEY ("a"))')).toEqual([true, false]);
    expect(ids('CREATE TABLE t (a TEXT, b INTEGER, CONSTRAINT k PRIMARY KEY (b ASC))')).toEqual([
      false,
      true,
    ]);
    expect(ids('CREATE TABLE t (a INT PRIMARY KEY)')).toEqual([false]);
    expect(ids('CREATE TABLE t (a INTEGER, b INTEGER, PRIMARY KEY (a, b))')).toEqual([false, false]);
  });

  it('knows what rows hold that are older than a column', () => {
    const missing = (sql: string) => columnsOfSql(sql).columns.map((column) => column.missing);
    expect(missing("CREATE TABLE t (a, b DEFAULT 'it''s', c INTEGER DEFAULT (-2), d DEFAULT 1.5)")).toEqual([
      null,
      "it's",
      -2,
      1.5,
    ]);
  });

  it('tells tables without ids of rows', () => {
    expect(columnsOfSql('CREATE TABLE t (a PRIMARY KEY) WITHOUT ROWID').hasRowIds).toBe(false);
    expect(columnsOfSql('CREATE TABLE t (a DEFAULT "without rowid")').hasRowIds).toBe(true);
  });

  it('makes nothing of what is no such text', () => {
    expect(columnsOfSql('')).toEqual({ columns: [], hasRowIds: true });
    expect(names('CREATE TABLE t (')).toEqual([]);
  });
});
