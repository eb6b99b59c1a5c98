-- Records of an agency, as Crossroads counts and draws them. PostgreSQL 14 or later with PostGIS 3.1 or
-- later. A page may call two functions, which read the table with the rights of their owner. The serving role
-- needs no right to the table, nor to the other functions.

create extension if not exists postgis;
create schema if not exists crossroads;

create table if not exists crossroads.incident (
  id bigint primary key,
  -- WGS 84; null if the record has no position.
  position geometry(Point, 4326),
  -- Minutes since 1970-01-01T00:00, local time; the start of the year, month or day if the date is less
  -- precise.
  minute integer,
  -- Precision of the date: 0 none, 1 year, 2 month, 3 day, 4 minute.
  date_precision smallint not null default 0,
  -- Ids of the atlas. Null if unknown, or outside the ten jurisdictions.
  market text,
  jurisdiction text,
  -- Nearest features of the atlas and metres to them, as the atlas tags records.
  leg text,
  leg_metres real,
  crossing text,
  crossing_metres real,
  port text,
  port_metres real,
  border text,
  border_metres real,
  -- All texts of the record, folded by `foldText`, one per line.
  words text not null default '',
  -- Months since January 1970; null if the date has no month.
  month smallint generated always as (
    case when date_precision >= 2 then
      (extract(year from timestamp '1970-01-01' + minute * interval '1 minute') - 1970) * 12
      + extract(month from timestamp '1970-01-01' + minute * interval '1 minute') - 1
    end) stored,
  -- Month of the year · 7 + day of the week, from 0 for January and Monday; null if the date has no day.
  weekday smallint generated always as (
    case when date_precision >= 3 then
      (extract(month from timestamp '1970-01-01' + minute * interval '1 minute') - 1) * 7
      + extract(isodow from timestamp '1970-01-01' + minute * interval '1 minute') - 1
    end) stored
);

-- Added after version 1.0.
alter table crossroads.incident
  -- Quantity and its unit: `kg` and `l` for all units of mass and volume, or another unit, `''` for none: see
  -- `src/analysis/incidents/measures.ts`. Both are null without a quantity.
  add column if not exists amount double precision,
  add column if not exists unit text,
  -- Cells of the record by the name of their column: texts, also empty ones, numbers, and milliseconds since
  -- 1970-01-01T00:00 for the times of a time column.
  add column if not exists cells jsonb,
  -- Texts of `cells` that `foldText` changes, folded.
  add column if not exists folded jsonb;

-- Columns in `cells`, in the order of the interface. Of equal names, the first decides how it is filtered: by a
-- list of its texts, by a range of numbers, or by a part of its text. Only lists are sent to the page.
create table if not exists crossroads.file_column (
  id bigint generated always as identity,
  source text not null,
  name text not null,
  filter text not null check (filter in ('texts', 'range', 'part')),
  -- Whether its numbers are times.
  is_time boolean not null default false,
  primary key (source, name)
);

-- Units of the quantities, with the number of records that have them when they were listed, for their order.
create table if not exists crossroads.listed_unit (
  source text not null,
  unit text not null,
  records bigint not null,
  primary key (source, unit)
);

-- Files that `npm run records -- load` took, one row each. Only the last can be unfinished: its rows wait in
-- `crossroads.staged`, and the same command continues it.
create table if not exists crossroads.load (
  id bigint generated always as identity primary key,
  source text not null,
  file text not null,
  sha256 text not null,
  -- Hash of the mapping, the options, the edition of the atlas and the stored columns.
  reading text not null,
  -- Column that identifies records; null if all their cells do.
  id_column text,
  begun timestamptz not null default now(),
  -- Null until its records are in `crossroads.incident`.
  finished timestamptz,
  -- Records that are staged, of those of the file.
  staged integer not null default 0,
  records integer not null,
  new integer,
  changed integer,
  unchanged integer,
  gone integer,
  removed integer
);

-- Only with shards: new records of the load have greater numbers, at most as many as it has records. Null until
-- it stores them.
alter table crossroads.load add column if not exists first_number bigint;

-- Loaded records: identity in their source, hash of their content, and number in `crossroads.incident`.
create table if not exists crossroads.loaded_record (
  source text not null,
  -- The id in the file, or a hash of all cells.
  identity text not null,
  content uuid not null,
  incident bigint not null,
  primary key (source, identity)
);

create sequence if not exists crossroads.incident_number;

-- Expression that every group of counts has too: `null`, or with `shards.sql` the number of the shard, so that
-- each shard counts its records itself.
create or replace function crossroads.shard() returns text
language sql stable as $$
  select case when count(*) > 0 then format('(id %% %s)', count(*)) end
  from pg_inherits join pg_class on pg_class.oid = inhrelid
  where inhparent = 'crossroads.incident'::regclass and relkind = 'f'
$$;

-- What records are counted and filtered by, with the kind of each, from `src/analysis/incidents/dimensions.ts`. A
-- value is in the column of its name.
create or replace function crossroads.dimensions(out name text, out kind text) returns setof record
language sql immutable as $$
  values
    -- Generated by `npm run dimensions`.
    ('market', 'value'),
    ('jurisdiction', 'area'),
    ('leg', 'place'),
    ('crossing', 'place'),
    ('port', 'place'),
    ('border', 'place'),
    ('month', 'value'),
    ('weekday', 'value')
    -- End of the generated lines.
$$;

-- The period of the query as a condition on rows.
create or replace function crossroads.in_period(question jsonb) returns text
language sql immutable as $$
  select case
    when jsonb_typeof(question -> 'period') = 'object' then format('minute >= %s and minute < %s',
      coalesce((question -> 'period' ->> 'from')::bigint, -2147483648),
      coalesce((question -> 'period' ->> 'to')::bigint, 2147483647))
    else 'true'
  end
$$;

-- The cell of a column as a JSON path.
create or replace function crossroads.path_of(name text) returns text
language sql immutable as $$
  select '$.' || to_jsonb(coalesce(name, ''))::text
$$;

-- The filter of a column as a condition on rows: see `ColumnFilter`. Only operators on JSON, because `postgres_fdw`
-- does not send those on texts from JSON to other servers.
create or replace function crossroads.column_condition(wanted jsonb) returns text
language plpgsql immutable as $$
declare
  path text := crossroads.path_of(wanted ->> 'column');
  containing text;
begin
  case wanted ->> 'kind'
    when 'texts' then
      return format('cells @> any (%L::jsonb[])',
        array(select jsonb_build_object(coalesce(wanted ->> 'column', ''), chosen)
          from jsonb_array_elements_text(wanted -> 'texts') chosen));
    when 'range' then
      return format('cells @? %L::jsonpath', path || ' ? (@.type() == "number"'
        || coalesce(' && @ >= ' || (wanted ->> 'from')::numeric, '')
        || coalesce(' && @ <= ' || (wanted ->> 'to')::numeric, '') || ')');
    when 'part' then
      if coalesce(wanted ->> 'text', '') = '' then
        return 'false';
      end if;
      containing := path || ' ? (@ like_regex ' || (wanted -> 'text')::text || ' flag "q")';
      return format('(folded @? %1$L::jsonpath or cells @? %1$L::jsonpath and (folded is null or not folded @? %2$L::jsonpath))',
        containing, path);
    else raise exception 'no such filter: %', wanted ->> 'kind';
  end case;
end $$;

-- The query as a condition on rows, without the filter of dimension `aside`.
create or replace function crossroads.conditions(question jsonb, aside text) returns text
language plpgsql stable as $$
declare
  all_of text[] := array['true'];
  dimension text;
  wanted jsonb;
begin
  if aside <> 'month' then
    all_of := all_of || crossroads.in_period(question);
  end if;
  for dimension in select name from crossroads.dimensions() loop
    if dimension = aside or jsonb_typeof(question -> 'bars' -> dimension) is distinct from 'array' then
      continue;
    elsif dimension = 'market' then
      -- With all submarkets and parents of the requested markets.
      all_of := all_of || format('(market = any (%L::text[]) or market like any (%L::text[]))',
        array(select array_to_string((string_to_array(asked, '/'))[:depth], '/')
          from jsonb_array_elements_text(question -> 'bars' -> dimension) asked,
            generate_series(1, array_length(string_to_array(asked, '/'), 1)) depth),
        array(select replace(replace(replace(asked, '\', '\\'), '%', '\%'), '_', '\_') || '/%'
          from jsonb_array_elements_text(question -> 'bars' -> dimension) asked));
    elsif (select kind from crossroads.dimensions() where name = dimension) = 'value' then
      all_of := all_of || format('(%1$I = any (%2$L)%3$s)', dimension,
        array(select key from jsonb_array_elements_text(question -> 'bars' -> dimension) key where key <> 'none'),
        case when question -> 'bars' -> dimension ? 'none' then format(' or %I is null', dimension) else '' end);
    else
      all_of := all_of || format('%s = any (%L::text[])', crossroads.key_of(question, dimension),
        array(select jsonb_array_elements_text(question -> 'bars' -> dimension)));
    end if;
  end loop;
  if jsonb_typeof(question -> 'columns') = 'array' then
    for wanted in select jsonb_array_elements(question -> 'columns') loop
      all_of := all_of || crossroads.column_condition(wanted);
    end loop;
  end if;
  if coalesce(question ->> 'text', '') <> '' then
    all_of := all_of || format('words like %L',
      '%' || replace(replace(replace(question ->> 'text', '\', '\\'), '%', '\%'), '_', '\_') || '%');
  end if;
  if jsonb_typeof(question -> 'within') = 'object' then
    all_of := all_of || format(
      case question -> 'within' ->> 'side'
        when 'inside' then '(false %s)'
        else 'position is not null and not (false %s)'
      end,
      (select string_agg(format(' or st_covers(st_geomfromgeojson(%L), position)', area), '')
        from jsonb_array_elements_text(question -> 'within' -> 'geometries') area));
  end if;
  return array_to_string(all_of, ' and ');
end $$;

-- Key of a row in a dimension: see `BarKey`. Null means `none`. Only expressions that `postgres_fdw` sends to
-- other servers: no `coalesce`, no cast.
create or replace function crossroads.key_of(question jsonb, dimension text) returns text
language plpgsql immutable as $$
begin
  case (select kind from crossroads.dimensions() where name = dimension)
    when 'value' then
      return format('%I', dimension);
    when 'area' then
      return format($key$case when position is null then 'none' when %1$I is null then 'off' else %1$I end$key$, dimension);
    when 'place' then
      return format($key$case when %1$I is null then 'none' when %2$I <= %3$s then %1$I else 'off' end$key$,
        dimension, dimension || '_metres', 1000 * (question -> 'reach' ->> dimension)::double precision);
    else raise exception 'no such dimension: %', dimension;
  end case;
end $$;

-- Sum of the quantities in the unit of the query; null if it counts records only.
create or replace function crossroads.amount_of(question jsonb) returns text
language sql immutable as $$
  select format('sum(amount) filter (where unit = %L)', question ->> 'measure') where question ->> 'measure' is not null
$$;

-- Statement that counts the rows of each key and, if the query has a measure, adds up their quantities.
create or replace function crossroads.counted(question jsonb, key text, condition text) returns text
language sql stable as $$
  select format(
    'select key, sum(count) as count, %1$s as amount from (
      select %3$s as key, count(*) as count%2$s from crossroads.incident where %4$s group by 1%5$s
    ) counted group by key',
    case when question ->> 'measure' is null then 'null::double precision' else 'sum(amount)' end,
    ', ' || crossroads.amount_of(question) || ' as amount',
    key, condition, ', ' || crossroads.shard())
$$;

-- Statement that returns counts and sums of quantities by key, without the filter of the dimension.
create or replace function crossroads.counts_by(question jsonb, dimension text) returns text
language sql stable as $$
  select format(
    'select coalesce(jsonb_object_agg(coalesce(key::text, ''none''), count), ''{}''),
      coalesce(jsonb_object_agg(coalesce(key::text, ''none''), amount) filter (where amount is not null), ''{}'')
    from (%s) added',
    crossroads.counted(question, crossroads.key_of(question, dimension), crossroads.conditions(question, dimension)))
$$;

-- Statement that returns the texts of a column with their counts or sums, without the filter of the column. At most
-- 200, like a list in the page (`MAX_WORDS`), those with most first.
create or replace function crossroads.texts_by(question jsonb, name text) returns text
language sql stable as $$
  select format(
    'select coalesce(jsonb_object_agg(text, number), ''{}'') from (
      select key #>> ''{}'' as text, sum(%1$s) as number from (%2$s) counted where key is not null
      group by 1 having sum(%1$s) is not null order by 2 desc, 1 limit 200
    ) most',
    case when question ->> 'measure' is null then 'count' else 'amount' end,
    crossroads.counted(question, format('jsonb_path_query_first(cells, %L::jsonpath)', crossroads.path_of(name)),
      crossroads.conditions(
        question || jsonb_build_object('columns', coalesce(
          (select jsonb_agg(wanted) from jsonb_array_elements(question -> 'columns') wanted
            where wanted ->> 'column' is distinct from name), '[]')),
        '')))
$$;

-- Statement that adds up counts over the rows that meet a condition.
create or replace function crossroads.sums_of(counts text[], condition text) returns text
language sql stable as $$
  select format('select %s from (select %s from crossroads.incident where %s%s) counted',
    string_agg(format('coalesce(sum(count_%s), 0)', place), ', ' order by place),
    string_agg(format('%s as count_%s', count, place), ', ' order by place),
    condition, ' group by ' || crossroads.shard())
  from unnest(counts) with ordinality as named(count, place)
$$;

-- The result of a query of the explore views: see `ExploreQuery` and `EngineAnswer`.
create or replace function crossroads.explore(question jsonb) returns jsonb
language plpgsql stable security definer
set search_path = crossroads, public, pg_temp set enable_partitionwise_aggregate = on as $$
declare
  measure text := question ->> 'measure';
  dimension text;
  counts jsonb;
  sums jsonb;
  bars jsonb := '{}';
  bars_of_sums jsonb := '{}';
  units jsonb;
  file_columns jsonb;
  listed text;
  texts jsonb := '{}';
  total bigint;
  passing bigint;
  without_date bigint;
  cut bigint;
  with_quantity bigint;
  amount double precision;
begin
  execute sums_of(array['count(*)'], 'true') into total;
  select coalesce(jsonb_agg(unit order by records desc, unit), '[]') into units
    from (select unit, sum(records) as records from listed_unit group by unit) added;
  execute sums_of(
    array[
      format('count(*) filter (where %s)', in_period(question)),
      'count(*) filter (where minute is null)',
      format('count(*) filter (where (minute, date_precision) in (%s))',
        coalesce((select string_agg(format('(%s, %s)', (one ->> 'minute')::bigint, (one ->> 'precision')::smallint), ', ')
          from jsonb_array_elements(question -> 'cutDates') one), '(null, null)'))
    ],
    conditions(question, 'month')) into passing, without_date, cut;
  for dimension in select name from dimensions() loop
    execute counts_by(question, dimension) into counts, sums;
    bars := bars || jsonb_build_object(dimension, counts);
    bars_of_sums := bars_of_sums || jsonb_build_object(dimension, sums);
  end loop;
  for listed in select name from file_column where filter = 'texts' and question -> 'texts' ? name group by name loop
    execute texts_by(question, listed) into counts;
    texts := texts || jsonb_build_object(listed, counts);
  end loop;
  select coalesce(jsonb_agg(jsonb_build_object('name', first.name, 'filter', filter, 'isTime', is_time) order by id), '[]')
    into file_columns
    from (select distinct on (one.name) * from file_column one order by one.name, id) first;
  if measure is not null then
    execute sums_of(array[format('count(amount) filter (where unit = %L)', measure), amount_of(question)],
      conditions(question, '')) into with_quantity, amount;
  end if;
  return jsonb_build_object('total', total, 'passing', passing, 'withoutDate', without_date, 'cut', cut, 'bars', bars,
    'units', units, 'columns', file_columns, 'texts', texts,
    'measured', case when measure is not null then jsonb_build_object('unit', measure, 'sum', amount,
      'withQuantity', with_quantity, 'without', passing - with_quantity, 'bars', bars_of_sums) end);
end $$;

-- A vector tile of the filtered rows, as Martin and pg_tileserv call such functions: layer `incidents`, with
-- `count` at each point. At every zoom there is one point for each cell of 1/32 of the tile's width that has
-- rows, in their middle: a lone row is its exact point.
create or replace function crossroads.incident_tiles(z integer, x integer, y integer, query_params json) returns bytea
language plpgsql stable parallel safe security definer
set search_path = crossroads, public, pg_temp set enable_partitionwise_aggregate = on as $$
declare
  question jsonb := coalesce((query_params ->> 'question')::jsonb, '{}');
  envelope geometry := st_tileenvelope(z, x, y);
  cell double precision := (st_xmax(envelope) - st_xmin(envelope)) / 32;
  tile bytea;
begin
  execute format($tile$
    with counted as (
      select floor(st_x(st_transform(position, 3857)) / %3$s) as across, floor(st_y(st_transform(position, 3857)) / %3$s) as down,
        sum(st_x(st_transform(position, 3857))) as x, sum(st_y(st_transform(position, 3857))) as y, count(*) as count
      from crossroads.incident
      where position && st_transform(%1$L::geometry, 4326) and %2$s
      group by 1, 2%4$s
    ), cells as (
      select st_makepoint(sum(x) / sum(count), sum(y) / sum(count)) as point, sum(count)::bigint as count
      from counted group by across, down
    )
    select st_asmvt(features, 'incidents') from (
      select st_asmvtgeom(st_setsrid(point, 3857), %1$L::geometry) as geom, count from cells
    ) features where geom is not null$tile$,
    envelope, conditions(question, ''), cell, ', ' || shard()) into tile;
  return coalesce(tile, ''::bytea);
end $$;

-- PostgreSQL lets everybody run a new function, so the two public ones are granted by name.
revoke execute on all routines in schema crossroads from public;
