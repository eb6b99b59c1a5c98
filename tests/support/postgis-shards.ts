/** Starts servers for shards and their coordinator on this machine, as `shards.sql` describes. */
import { readScript } from '../../src/build/postgis/load-incidents.ts';
import { type LocalPostgres, startPostgres } from '../../src/build/postgis/local-postgres.ts';

export interface LocalShards {
  readonly shards: readonly LocalPostgres[];
  readonly coordinator: LocalPostgres;
  readonly stop: () => void;
}

export async function startShards(count: number): Promise<LocalShards> {
  const servers: LocalPostgres[] = [];
  const stop = () => {
    for (const server of servers) server.stop();
  };
  try {
    for (let place = 0; place <= count; place += 1) {
      const server = await startPostgres();
      servers.push(server);
      await server.run(readScript('schema.sql'));
    }
    const [coordinator, ...shards] = servers as [LocalPostgres, ...LocalPostgres[]];
    await coordinator.run(readScript('shards.sql'));
    const names = shards.map((_, place) => `shard_${place + 1}`);
    for (const [place, { connection }] of shards.entries()) {
      const { host, port, database, user } = connection;
      await coordinator.run(
        `create server ${names[place]} foreign data wrapper postgres_fdw options (host '${host}', port '${port}', dbname '${database}');
         create user mapping for current_user server ${names[place]} options (user '${user}')`,
      );
    }
    await coordinator.run(
      `call crossroads.spread_over(array[${names.map((name) => `'${name}'`).join(', ')}])`,
    );
    for (const shard of shards)
      await shard.run(`create statistics crossroads.by_shard on (id % ${count}) from crossroads.incident`);
    return { shards, coordinator, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
