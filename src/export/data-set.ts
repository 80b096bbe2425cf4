import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { LinkedData } from './legislation.ts';

/** What a catalogue of data says of a table of participations. */
export interface DataSetOptions {
  /** The file of the table, beside the description. */
  readonly path: string;
  /** The file of its Table Schema. */
  readonly schema: string;
  /** The day of which the rows were computed, where it is one for all. */
  readonly asOf?: CivilDate;
  readonly engineVersion?: string;
}

/** What the short names of properties stand for. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dcat:distribution': { '@type': '@id' },
  'dcat:downloadURL': { '@type': '@id' },
  'dcat:mediaType': { '@type': '@id' },
  'dct:conformsTo': { '@type': '@id' },
  'dct:issued': { '@type': 'xsd:date' },
} as const;

/**
 * Composes the description of a table of participations for catalogues of data: a `dcat:Dataset` with the table as its distribution, as JSON-LD (DCAT 3).
 *
 * @example composeDataSet({ path: 'participations.csv', schema: 'datapackage.json' })['@type'] // 'dcat:Dataset'
 * @see docs/formats.md#export
 */
export function composeDataSet(options: DataSetOptions): LinkedData {
  assertArgument('composeDataSet', 'options', OBJECT, options);
  const { path, schema, asOf, engineVersion } = options;
  return {
    '@context': CONTEXT,
    '@id': '#participations',
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': 'Participations in treaties', '@language': 'en' },
    'dct:identifier': 'participations',
    ...(asOf === undefined ? {} : { 'dct:issued': asOf }),
    ...(engineVersion === undefined ? {} : { 'dcat:version': engineVersion }),
    'dcat:distribution': {
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': path,
      'dcat:mediaType': 'https://www.iana.org/assignments/media-types/text/csv',
      'dct:conformsTo': schema,
    },
  };
}
