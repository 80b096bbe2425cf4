import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { PARTICIPATION_COLUMNS, type ParticipationColumn, WITHOUT_VALUE } from './participation-columns.ts';

/** What the description of a data set says of it as a whole. */
export interface DataPackageOptions {
  /** The file of the table, beside the description. */
  readonly path: string;
  readonly title?: string;
  readonly engineVersion?: string;
}

/** A description of a data set, as plain data. */
type DataPackage = Readonly<Record<string, unknown>>;

/**
 * Composes the description of a table of participations as a Frictionless Data Package with a Table Schema, for the file `datapackage.json` beside it. The two
 * words that stand for no value are listed as such, so that a column of days is one of dates to whoever reads it.
 *
 * @example composeDataPackage({ path: 'participations.csv' }).name // 'participations'
 * @see docs/formats.md#export
 */
export function composeDataPackage(options: DataPackageOptions): DataPackage {
  assertArgument('composeDataPackage', 'options', OBJECT, options);
  const { path, title = 'Participations in treaties', engineVersion } = options;
  const columns: readonly ParticipationColumn[] = PARTICIPATION_COLUMNS;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    // Readers of the first version of the standard look for this.
    profile: 'tabular-data-package',
    name: 'participations',
    title,
    ...(engineVersion === undefined ? {} : { contributors: [{ title: `final-clauses ${engineVersion}` }] }),
    resources: [
      {
        name: 'participations',
        path,
        type: 'table',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: columns.map(composeField), missingValues: WITHOUT_VALUE },
      },
    ],
  };
}

function composeField({ name, type, words, without = [], description }: ParticipationColumn) {
  const constraints = {
    ...(without.length === 0 ? { required: true } : {}),
    ...(words === undefined || type === 'yes-no' ? {} : { enum: words }),
    ...(type === 'integer' ? { minimum: 1 } : {}),
  };
  return {
    name,
    ...typeOf(type),
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function typeOf(type: ParticipationColumn['type']) {
  switch (type) {
    case 'text':
      return { type: 'string' };
    case 'date':
      return { type: 'date', format: '%Y-%m-%d' };
    case 'integer':
      return { type: 'integer' };
    case 'yes-no':
      return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };
  }
}
