/** What stands in a sentence about a file without quotation marks in English, and is not translated: samples of what to write, and names of programs and alphabets. */
const SAMPLES: readonly string[] = [
  'treaty audit op-crc-sc --register FILE',
  'participant,kind,date,effective',
  'scenario,participant,kind,date',
  '12 in favour 3 against 1 abstaining',
  'ratification 2001-10-18',
  '"Korea, Republic of"',
  '"bySuccession": true',
  '"acts": []',
  'America/New_York',
  'article-43-2',
  'YYYY-MM-DD',
  'ratification',
  'accession',
  'NOR',
  'JSON Schema',
  'Windows-1252',
  'Latin-1',
  'Office',
  'Excel',
  '.xlsx',
  '.xls',
  'op-crc-sc',
  'false',
  'true',
  '\\n',
  '\\t',
  '\\u',
];

/** Marks of direction, and the blanks that stand inside quotation marks in French. */
const AROUND = /^[\s\u2068]+|[\s\u2069]+$/g;

/**
 * Leaves out of a sentence about a file what stands in it as in the file: what the English sentence has in quotation marks too,
 * such as the name of a column, and the samples.
 *
 * @param model the same sentence in English
 */
export function omitWordsOfFile(sentence: string, model: string): string {
  const quoted = new Set([...model.matchAll(/“([^”]+)”/g)].map(([, words]) => words));
  const own = sentence.replace(
    /«([^«»]+)»|“([^“”]+)”/g,
    (quotation: string, ...words: readonly (string | undefined)[]) =>
      quoted.has((words[0] ?? words[1] ?? '').replace(AROUND, '')) ? '' : quotation,
  );
  return SAMPLES.reduce((rest, sample) => rest.replaceAll(sample, ''), own);
}
