-- Run after loading: inserting rows into existing indexes takes longer.
create index on crossroads.incident using gist (position);
create index on crossroads.incident (minute);
create index on crossroads.incident (market);
analyze crossroads.incident;
