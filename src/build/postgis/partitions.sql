-- For many years of records: a table for each year, so that a query with a period reads only its years. Run
-- after `schema.sql` and before loading rows. No primary key: it would need `minute`, which a record without
-- a date does not have.

do $$ begin
  if exists (select from crossroads.incident) then
    raise exception 'crossroads.incident has records. Make partitions of an empty table, and then load the files.';
  end if;
end $$;

alter table crossroads.incident rename to incident_of_all_years;
create table crossroads.incident (like crossroads.incident_of_all_years including defaults including generated)
  partition by range (minute);
drop table crossroads.incident_of_all_years;
create unique index on crossroads.incident (id, minute);

-- Records without a date, or of years without a table.
create table crossroads.incident_of_no_year partition of crossroads.incident default;

-- Minutes from 1970 to the first of January.
create function crossroads.minute_of(year integer) returns integer
language sql immutable as $$ select (extract(epoch from make_timestamp(year, 1, 1, 0, 0, 0)) / 60)::integer $$;

-- Adds tables for these years and all between them.
create procedure crossroads.add_years(first_year integer, last_year integer)
language plpgsql as $$
begin
  for year in first_year..last_year loop
    execute format('create table crossroads.%I partition of crossroads.incident for values from (%s) to (%s)',
      'incident_of_' || year, crossroads.minute_of(year), crossroads.minute_of(year + 1));
  end loop;
end $$;

revoke execute on all routines in schema crossroads from public;
