import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { ParticipationRow } from './participation-columns.ts';

/** To which item of Wikidata statements are added, and on what they rest. */
export interface QuickStatementsOptions {
  /** The item of the treaty, such as `Q48780688`. */
  readonly item: string;
  /** The address of the page on which the acts stand. */
  readonly source: string;
  /** The day on which that page was read, `YYYY-MM-DD`; left out where it is not known. */
  readonly consultedOn?: string;
}

/** Statements, and the acts for which there are none. */
export interface QuickStatements {
  /** A line for each statement, with tabs, as QuickStatements reads them (version 1). */
  readonly text: string;
  readonly count: number;
  /** How many acts are left out, by their kind: no property says what they are. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** The participants that have no item. */
  readonly withoutItem: readonly string[];
}

/** The properties of Wikidata: who has signed, and who has ratified. */
const PROPERTIES: Readonly<Record<string, string>> = { signature: 'P1891', ratification: 'P6193' };

const POINT_IN_TIME = 'P585';
const REFERENCE_ADDRESS = 'S854';
const RETRIEVED = 'S813';
/** The precision of a day. */
const DAY = 11;

/**
 * Writes the acts of one treaty as statements for QuickStatements: a signature as `signatory` (P1891), a ratification as `ratified by` (P6193), each with its day (P585)
 * and the page on which it stands. What is neither is no ratification, and is left out and counted: an accession, an acceptance, an approval, a succession, a `consent` whose kind is not
 * known. So is an instrument that was withdrawn.
 *
 * @param rows of one treaty, as `listParticipationRows` gives them
 * @throws RangeError where the item is none, or the address has a quotation mark or a blank
 * @example writeQuickStatements([], { item: 'Q1', source: 'https://example.org' }).count // 0
 * @see docs/formats.md#export
 */
export function writeQuickStatements(
  rows: readonly ParticipationRow[],
  options: QuickStatementsOptions,
): QuickStatements {
  assertArgument('writeQuickStatements', 'rows', OBJECT, rows);
  assertArgument('writeQuickStatements', 'options', OBJECT, options);
  const { item, source, consultedOn } = options;
  assertArgument('writeQuickStatements', 'item', TEXT, item);
  assertArgument('writeQuickStatements', 'source', TEXT, source);
  if (!isWikidataItem(item)) throw new RangeError(`"${item}" is no item of Wikidata: write it as "Q48780688".`);
  if (!isAddress(source)) throw new RangeError(`"${source}" is no address of a page: write it as "https://…".`);
  const reference = [
    REFERENCE_ADDRESS,
    `"${source}"`,
    ...(consultedOn === undefined ? [] : [RETRIEVED, timeOf(consultedOn)]),
  ];
  const acts = listActs(rows);
  const leftOut: Record<string, number> = {};
  const lines: string[] = [];
  for (const { kind, on, by } of acts) {
    const property = PROPERTIES[kind];
    if (property === undefined) leftOut[kind] = (leftOut[kind] ?? 0) + 1;
    else if (by !== NOT_KNOWN) lines.push([item, property, by, POINT_IN_TIME, timeOf(on), ...reference].join('\t'));
  }
  const withoutItem = new Set(rows.flatMap((row) => (row.wikidata_item === NOT_KNOWN ? [row.participant] : [])));
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    count: lines.length,
    leftOut,
    withoutItem: [...withoutItem],
  };
}

const NOT_KNOWN = 'not-known';

/**
 * Checks if a text is the name of an item of Wikidata.
 *
 * @example isWikidataItem('Q48780688') // true
 */
export function isWikidataItem(text: string): boolean {
  return /^Q[1-9]\d*$/.test(text);
}

/**
 * Checks if a text is the address of a page, which can stand between quotation marks in a line with tabs.
 *
 * @example isAddress('https://treaties.un.org') // true
 */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s"]+$/.test(text);
}

interface ActStated {
  readonly kind: string;
  readonly on: string;
  readonly by: string;
}

/** Lists the signatures, each once, and the instruments that were not withdrawn. */
function listActs(rows: readonly ParticipationRow[]): readonly ActStated[] {
  const signed = new Set<string>();
  return rows.flatMap(({ participant, participation, act, date, signed_on: on, ended_because, wikidata_item: by }) => {
    const isFirst = on !== 'none' && !signed.has(participant);
    if (isFirst) signed.add(participant);
    const signature = isFirst ? [{ kind: 'signature', on, by }] : [];
    const stands = participation !== 'none' && ended_because !== 'withdrawn';
    return [...signature, ...(stands ? [{ kind: act, on: date, by }] : [])];
  });
}

function timeOf(day: string): string {
  return `+${day}T00:00:00Z/${DAY}`;
}
