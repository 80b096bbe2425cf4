import type { Database } from '../../sql.ts';

/** The number by which PostgreSQL knows the type of a day, which the driver would make a moment in the zone of the machine. */
const DATE = 1082;

/** The number of the type of what is counted, which the driver would leave a text. */
const BIGINT = 20;

/** Connects to PostgreSQL at a URL, with the package `pg`. */
export async function openPostgresql(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') => {
        if (type === DATE) return (text: string) => text;
        return type === BIGINT ? Number : pg.types.getTypeParser(type, format);
      },
    },
  });
  await client.connect();
  // A server or a role may have set another way to write a day.
  await client.query("SET DateStyle = 'ISO'");
  return {
    run: async (script) => void (await client.query(script)),
    list: async (query) => (await client.query(query)).rows,
    close: () => client.end(),
  };
}
