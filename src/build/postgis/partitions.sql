-- For many years of records: a table for each year, of which a question with a period reads only its own. To be run after `schema.sql` and before the rows are there.
-- No primary key: it would have to hold `minute`, which a record without a date has not.

alter table crossroads.incident rename to incident_of_all_years;
create table crossroads.incident (like crossroads.incident_of_all_years including defaults including generated)
  partition by range (minute);
drop table crossroads.incident_of_all_years;
create unique index on crossroads.incident (id, minute);

-- Records without a date, and those of years that have no table.
create table crossroads.incident_of_no_year partition of crossroads.incident default;

-- Minutes since 1970 at the first of January.
create function crossroads.minute_of(year integer) returns integer
language sql immutable as $$ select (extract(epoch from make_timestamp(year, 1, 1, 0, 0, 0)) / 60)::integer $$;

-- Tables for these years and all between them.
create procedure crossroads.add_years(first_year integer, last_year integer)
language plpgsql as $$
begin
  for year in first_year..last_year loop
    execute format('create table crossroads.%I partition of crossroads.incident for values from (%s) to (%s)',
      'incident_of_' || year, crossroads.minute_of(year), crossroads.minute_of(year + 1));
  end loop;
end $$;

revoke execute on all routines in schema crossroads from public;
