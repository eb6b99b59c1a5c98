-- For records on several servers: the table of this server, the coordinator, gets a foreign table for each shard, and
-- explore questions are counted by all shards at the same time. Run after `schema.sql` and before loading rows, on
-- servers that have the same `schema.sql`. Then create the shards and spread the table over them:
--
--   create server shard_1 foreign data wrapper postgres_fdw options (host '10.0.0.1', dbname 'records');
--   create user mapping for current_user server shard_1 options (user 'crossroads', password '…');
--   (the same for shard_2)
--   call crossroads.spread_over(array['shard_1', 'shard_2']);
--
-- and on each shard, with their number, so that it expects few groups:
--
--   create statistics crossroads.by_shard on (id % 2) from crossroads.incident;
--
-- A shard has the rows whose id leaves its place in the list as a remainder, so ids are not negative. The order and the
-- number of shards stay as they are. Partitions by hash would spread rows as well, but PostgreSQL sends counts to
-- shards only if they are grouped by the very expression of the partitions: see `crossroads.shard`.

create extension if not exists postgres_fdw;

create or replace procedure crossroads.spread_over(servers text[])
language plpgsql as $$
declare
  place integer;
  needed text;
begin
  if exists (select from crossroads.incident) then
    raise exception 'crossroads.incident has records. Spread an empty table, and then load the files.';
  end if;
  alter table crossroads.incident rename to incident_of_one;
  execute format('create table crossroads.incident (like crossroads.incident_of_one including defaults including generated)
    partition by list ((id %% %s))', array_length(servers, 1));
  drop table crossroads.incident_of_one;
  for place in 1..array_length(servers, 1) loop
    -- Shards answer through cursors, which PostgreSQL otherwise plans for the first rows only.
    foreach needed in array array['async_capable ''true''', 'extensions ''postgis''', 'fetch_size ''10000''',
      'batch_size ''1000''', 'options ''-c cursor_tuple_fraction=1'''] loop
      execute format('alter server %I options (add %s)', servers[place], needed);
    end loop;
    execute format('create foreign table crossroads.%I partition of crossroads.incident for values in (%s)
      server %I options (schema_name ''crossroads'', table_name ''incident'')',
      'incident_of_' || servers[place], place - 1, servers[place]);
    execute format('create statistics crossroads.%I on (id %% %s) from crossroads.%I',
      'rows_of_' || servers[place], array_length(servers, 1), 'incident_of_' || servers[place]);
  end loop;
end $$;

revoke execute on all routines in schema crossroads from public;
