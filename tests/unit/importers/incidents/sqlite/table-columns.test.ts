import { describe, expect, it } from 'vitest';
import { columnsOfSql } from '../../../../../src/importers/incidents/sqlite/table-columns.ts';

const names = (sql: string) => columnsOfSql(sql).columns.map(({ name }) => name);

describe('columnsOfSql', () => {
  it('reads quoted names and ignores comments and constraints', () => {
    const sql = `CREATE TABLE IF NOT EXISTS "a (b)" (
      fid INTEGER PRIMARY KEY, -- its, id
      "say ""when""" TEXT, [in brackets] REAL, \`ticks\` /* a, b */ NUMERIC(10, 2),
      kg REAL CHECK (kg > 0 AND kg < max(1, 2)), CONSTRAINT one UNIQUE (kg), FOREIGN KEY (kg) REFERENCES t(kg)
    )`;
    expect(names(sql)).toEqual(['fid', 'say "when"', 'in brackets', 'ticks', 'kg']);
  });

  it('omits computed columns and keeps stored ones', () => {
    const sql = 'CREATE TABLE t (a REAL, b REAL AS (a * 2), c REAL GENERATED ALWAYS AS (a * 3) STORED)';
    expect(names(sql)).toEqual(['a', 'c']);
  });

  it('recognises the column that is the row id', () => {
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

  it('returns the default value of each column', () => {
    const missing = (sql: string) => columnsOfSql(sql).columns.map((column) => column.missing);
    expect(missing("CREATE TABLE t (a, b DEFAULT 'it''s', c INTEGER DEFAULT (-2), d DEFAULT 1.5)")).toEqual([
      null,
      "it's",
      -2,
      1.5,
    ]);
  });

  it('recognises tables without row ids', () => {
    expect(columnsOfSql('CREATE TABLE t (a PRIMARY KEY) WITHOUT ROWID').hasRowIds).toBe(false);
    expect(columnsOfSql('CREATE TABLE t (a DEFAULT "without rowid")').hasRowIds).toBe(true);
  });

  it('returns no columns for incomplete SQL', () => {
    expect(columnsOfSql('')).toEqual({ columns: [], hasRowIds: true });
    expect(names('CREATE TABLE t (')).toEqual([]);
  });
});
