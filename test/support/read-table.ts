import Papa from 'papaparse';

/** Reads a table kept beside the tests: each row by the names of its columns, all of it as the library has it and not our own readers. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) throw new Error(`row ${broken.row}: ${broken.message}`);
  return data;
}
