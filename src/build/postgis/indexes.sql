-- Once the rows are there: an index that is filled with each of them takes longer.
create index on crossroads.incident using gist (position);
create index on crossroads.incident (minute);
create index on crossroads.incident (market);
analyze crossroads.incident;
