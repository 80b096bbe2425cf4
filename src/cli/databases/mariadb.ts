import type { Database } from '../../sql.ts';

/** Connects to MariaDB at a URL, with the package `mariadb`. */
export async function openMariadb(url: string): Promise<Database> {
  const { createConnection } = await import('mariadb');
  const { hostname: host, port, username, password, pathname } = new URL(url);
  const connection = await createConnection({
    host,
    ...(port !== '' && { port: Number(port) }),
    ...(username !== '' && { user: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(pathname.length > 1 && { database: decodeURIComponent(pathname.slice(1)) }),
    multipleStatements: true,
    dateStrings: true,
    bigIntAsNumber: true,
    decimalAsNumber: true,
    insertIdAsNumber: true,
  });
  return {
    run: async (script) => void (await connection.query(script)),
    list: (query) => connection.query(query),
    close: () => connection.end(),
  };
}
