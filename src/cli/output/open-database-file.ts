import { composeParquetScript, composeSqliteScript, type DatabaseContent } from '../../formats.ts';
import { type ReachedEngine, reasonOf } from '../../sql.ts';
import { BadInput } from '../bad-input.ts';
import { openDatabase } from '../input/open-database.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { writeNewBy } from './write-new.ts';

/** The forms of which a database writes the file. */
export const DATABASE_FORMS = ['sqlite', 'parquet'] as const;

export type DatabaseForm = (typeof DATABASE_FORMS)[number];

/** Which database writes a form, and what it is told. */
const WRITERS: Readonly<
  Record<DatabaseForm, { readonly engine: ReachedEngine; readonly compose: typeof composeSqliteScript }>
> = {
  sqlite: { engine: 'sqlite', compose: composeSqliteScript },
  parquet: { engine: 'duckdb', compose: composeParquetScript },
};

/** A file that a database writes. */
export interface DatabaseFile {
  /** @throws BadInput where the file is there already, or cannot be written */
  readonly write: (content: DatabaseContent) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that writes a file, in memory: the file is not touched before all of it is there.
 *
 * @throws BadInput where the package that reaches the database is not installed
 */
export async function openDatabaseFile(form: DatabaseForm, path: string): Promise<DatabaseFile> {
  const { engine, compose } = WRITERS[form];
  const database = await openDatabase(engine, { file: ':memory:' }, 'begin');
  return {
    write: (content) =>
      writeNewBy(path, (beside) =>
        database.run(compose(content, beside)).catch((error: unknown) => {
          throw new BadInput({
            code: 'usage.unwritable-file',
            values: { file: visibleFormOf(path), code: visibleFormOf(reasonOf(error)) },
          });
        }),
      ),
    close: database.close,
  };
}
