import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findServer } from '../sql/servers.ts';

const isOnPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** The programs that pages call and a machine may not have: what each is of, and whether it is there. */
const PROGRAMS: Readonly<Record<string, { readonly title: string; readonly isHere: () => boolean }>> = {
  createdb: { title: 'PostgreSQL', isHere: () => findServer('postgresql') !== undefined },
  psql: { title: 'PostgreSQL', isHere: () => findServer('postgresql') !== undefined },
  mariadb: { title: 'MariaDB', isHere: () => findServer('mariadb') !== undefined && isOnPath('mariadb') },
  sqlite3: { title: 'SQLite', isHere: () => isOnPath('sqlite3') },
  python3: { title: 'Python', isHere: () => isOnPath('python3') },
  Rscript: { title: 'R', isHere: () => isOnPath('Rscript') },
};

/** Whether this machine has a program that a page calls. */
export function isHere(program: string): boolean {
  return PROGRAMS[program]?.isHere() ?? true;
}

/** Lists what this machine does not have of the programs that pages call. */
export function listProgramsNotHere(): readonly string[] {
  return [...new Set(Object.values(PROGRAMS).flatMap(({ title, isHere }) => (isHere() ? [] : [title])))];
}
