import type { CellRow, ForeignForm, ForeignRow } from '../foreign-form.ts';
import { readCellText } from '../read-cell-text.ts';

/** The columns that are read, by their names as they are compared; `treaty export` and `treaty status --csv` call some differently. */
const COLUMNS = {
  treaty: ['treaty'],
  participant: ['participant'],
  status: ['status'],
  participation: ['participation'],
  kind: ['act'],
  date: ['date'],
  notified: ['notified on'],
  named: ['named on'],
  successionOn: ['succession on'],
  signed: ['signed on', 'signed'],
  inForce: ['in force from'],
  certainty: ['certainty'],
  endedOn: ['ended on', 'party until'],
  withdrawnOn: ['withdrawn on'],
  because: ['ended because'],
  endCertainty: ['ended certainty'],
  endReceived: ['end received on'],
  endNamed: ['end named on'],
  endDisputed: ['end disputed'],
  endConflict: ['end conflict'],
  endSuccessor: ['end successor'],
  revokedNotices: ['revoked notices'],
  depositary: ['depositary'],
  provisionalNotified: ['provisional notified on'],
  provisionalFrom: ['provisional from'],
  provisionalUntil: ['provisional until'],
  territory: ['territory'],
  recordLacks: ['record lacks'],
} as const;

type Column = keyof typeof COLUMNS;
/** The cells of a row; `tellsActs` where the table has columns for what an act says beside its day. */
type Cells = Readonly<Record<Column, string>> & { readonly tellsActs: boolean };

/** By these the form is told: no other table has what follows from the acts beside them. */
const NEEDED: readonly Column[] = ['treaty', 'participant', 'participation', 'kind', 'date', 'inForce', 'certainty'];

/** What else stands in the table, and tells of no act. */
const BESIDE: ReadonlySet<string> = new Set([
  'name',
  'un number',
  'un registration',
  'wikidata item',
  'article',
  'earliest',
  'latest',
  'month end mattered',
  'ended earliest',
  'ended latest',
  'as of',
  'record ends on',
  'engine version',
  'clause version',
]);

/**
 * What each act has besides, in the columns of a register. `names` makes `in_force_from` a column of computed days, beside which only what an act itself says
 * of its day stands.
 */
const FURTHER = [
  'notified',
  'named',
  'names',
  'receipt',
  'standing',
  'conflict',
  'territory',
  'depositary',
  'successor',
  'in_force_from',
] as const;

const HEADS = ['participant', 'kind', 'date', ...FURTHER] as const;

/** An act, as far as it has something in each column of {@link HEADS}. */
interface ActTold extends Readonly<Partial<Record<(typeof FURTHER)[number], string>>> {
  readonly kind: string;
  readonly date: string;
}

/**
 * The participations that `treaty export` and `treaty status --csv` write: acts with what follows from them. Read are the acts that they tell of: the
 * signature, the instrument, the notice by which a participation has ended, the provisional application, the territory. An end that follows from
 * something else than an act of the participant is none; one of which the table does not tell the act cannot be read.
 *
 * @see docs/formats.md#participations
 */
export const participations: ForeignForm = {
  id: 'participations',
  isNearOurs: true,
  open: ({ cells, names }) => {
    if (NEEDED.some((column) => findPlace(names, column) === undefined)) return undefined;
    const places = new Map(listColumns().map((column) => [column, findPlace(names, column)]));
    const read = new Set(places.values());
    const others = [...names.keys()].filter((index) => !read.has(index) && !BESIDE.has(names[index] ?? ''));
    const columnsLeft = others.map((index) => readCellText(cells[index] ?? '')).filter((text) => text !== '');
    const tellLacks = openLacks();
    return {
      heads: HEADS,
      ofSeveralTreaties: true,
      ...(columnsLeft.length > 0 && { columnsLeft }),
      read: (row) => readRow(row, places, tellLacks),
    };
  },
};

function listColumns(): readonly Column[] {
  return Object.keys(COLUMNS).filter((key): key is Column => key in COLUMNS);
}

function findPlace(names: readonly string[], column: Column): number | undefined {
  const places = COLUMNS[column].map((name) => names.indexOf(name));
  return places.find((place) => place !== -1);
}

/** Opens what tells once of each treaty which acts its record lacks: each row says it. */
function openLacks(): (row: Cells) => readonly string[] {
  const told = new Set<string>();
  return ({ treaty, recordLacks }) => {
    if (recordLacks === '' || recordLacks === 'not-known' || told.has(treaty)) return [];
    told.add(treaty);
    return [`record_lacks: ${recordLacks}`];
  };
}

function readRow(
  { cells }: CellRow,
  places: ReadonlyMap<Column, number | undefined>,
  tellLacks: (row: Cells) => readonly string[],
): ForeignRow {
  const textOf = (column: Column): string => {
    const text = readCellText(cells[places.get(column) ?? -1] ?? '');
    return text === 'none' ? '' : text;
  };
  const row = { ...composeCells(textOf), tellsActs: places.get('successionOn') !== undefined };
  const { participant, treaty } = row;
  const { acts, left } = listActs(row);
  return {
    acts: acts.map((act) => [participant, act.kind, dayOf(act.date), ...FURTHER.map((column) => cellOf(act, column))]),
    left: [...left.map((text) => `${participant}: ${text}`), ...tellLacks(row)],
    ...(treaty !== '' && { treaty }),
  };
}

function cellOf(act: ActTold, column: (typeof FURTHER)[number]): string {
  const text = act[column] ?? '';
  return column === 'receipt' ? text : dayOf(text);
}

function composeCells(textOf: (column: Column) => string): Omit<Cells, 'tellsActs'> {
  return {
    treaty: textOf('treaty'),
    participant: textOf('participant'),
    status: textOf('status'),
    participation: textOf('participation'),
    kind: textOf('kind'),
    date: textOf('date'),
    notified: textOf('notified'),
    named: textOf('named'),
    successionOn: textOf('successionOn'),
    signed: textOf('signed'),
    inForce: textOf('inForce'),
    certainty: textOf('certainty'),
    endedOn: textOf('endedOn'),
    withdrawnOn: textOf('withdrawnOn'),
    because: textOf('because'),
    endCertainty: textOf('endCertainty'),
    endReceived: textOf('endReceived'),
    endNamed: textOf('endNamed'),
    endDisputed: textOf('endDisputed'),
    endConflict: textOf('endConflict'),
    endSuccessor: textOf('endSuccessor'),
    revokedNotices: textOf('revokedNotices'),
    depositary: textOf('depositary'),
    provisionalNotified: textOf('provisionalNotified'),
    provisionalFrom: textOf('provisionalFrom'),
    provisionalUntil: textOf('provisionalUntil'),
    territory: textOf('territory'),
    recordLacks: textOf('recordLacks'),
  };
}

/** A day that is not known stands in no column of days. */
function dayOf(text: string): string {
  return text === 'not-known' ? '' : text;
}

/** What of a row is an act, and what is none. */
interface ActsAndRest {
  readonly acts: readonly ActTold[];
  readonly left: readonly string[];
}

function listActs(row: Cells): ActsAndRest {
  const { kind, signed, participation, status, certainty } = row;
  // Who came back has signed once.
  const isFirst = kind === '' || kind === 'signature' || participation === '1';
  const signature = isFirst && signed !== '' ? [{ kind: 'signature', date: signed }] : [];
  if (kind === '' || kind === 'signature') {
    // Whether whoever has signed, or stands there without an act, has consented may not be known.
    const isLeft = signature.length === 0 || certainty === 'indeterminate';
    return { acts: signature, left: isLeft ? [[status, certainty].filter((text) => text !== '').join(', ')] : [] };
  }
  if (kind === 'provisional-application') return { acts: listProvisional(row), left: [] };
  if (kind === 'territorial-extension') return listOfTerritory(row);
  const { acts, left } = listEnds(row);
  const provisional = listBesideInstrument(row);
  const revoked = listRevoked(row);
  return {
    acts: [...signature, ...provisional.acts, instrumentOf(row), ...revoked.acts, ...acts],
    left: [...left, ...provisional.left, ...revoked.left],
  };
}

/** Lists a provisional application beside an instrument: it may have been notified years before its first day. */
function listBesideInstrument({ provisionalFrom: from, provisionalNotified }: Cells): ActsAndRest {
  const date = dayOf(provisionalNotified);
  if (date !== '') return { acts: [{ kind: 'provisional-application', date }], left: [] };
  return { acts: [], left: from === '' ? [] : [`provisional_from ${from}`] };
}

/** Lists the denunciations that were revoked, and their revocations: `2005-01-31 (2006-06-30)/2005-05-01; …`. */
function listRevoked({ revokedNotices }: Cells): ActsAndRest {
  if (revokedNotices === '') return { acts: [], left: [] };
  const told = revokedNotices.split(/\s*;\s*/u).map((text) => REVOKED.exec(text)?.groups);
  if (told.includes(undefined)) return { acts: [], left: [`revoked_notices ${revokedNotices}`] };
  const acts = told.flatMap(({ received = '', named = '', revoked = '' } = {}) => [
    { kind: 'denunciation', date: received, names: named },
    { kind: 'revocation-of-denunciation', date: revoked },
  ]);
  return { acts, left: [] };
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const REVOKED = new RegExp(String.raw`^(?<received>${DAY})(?: \((?<named>${DAY})\))?/(?<revoked>${DAY})$`, 'u');

function instrumentOf(row: Cells): ActTold {
  const { kind, date, inForce, successionOn } = row;
  const day = dayOf(inForce);
  // A succession may be dated before its notification, and no clause leads there.
  const isDated = kind === 'succession' && successionOn === '' && !row.tellsActs && day !== '' && day <= date;
  return { kind, date, in_force_from: inForce, ...besideDay(row), ...(isDated && { names: day }) };
}

/** What an act says beside its day. */
function besideDay({ notified, named, successionOn, depositary }: Cells): Partial<ActTold> {
  return { notified, named, names: successionOn, depositary };
}

/** Lists the notification of a provisional application, and the notice that ended it. */
function listProvisional({ kind, date, provisionalUntil: until, inForce }: Cells): readonly ActTold[] {
  const notice = { kind: 'intention-not-to-become-party', date: until };
  return [{ kind, date }, ...(until === '' || until === inForce ? [] : [notice])];
}

function listOfTerritory(row: Cells): ActsAndRest {
  const { kind, date, inForce, territory, because, endedOn, endReceived, endNamed, endSuccessor } = row;
  const extension = { kind, date, territory, in_force_from: inForce, ...besideDay(row) };
  if (because === 'responsibility-ended') {
    const end = { kind: 'end-of-responsibility', date: endedOn, territory, successor: endSuccessor };
    return { acts: [extension, end], left: [] };
  }
  if (because === 'withdrawn' && dayOf(endReceived) !== '') {
    return {
      acts: [extension, { kind: 'withdrawal-of-extension', date: endReceived, names: endNamed, territory }],
      left: [],
    };
  }
  const followsItself = endedOn === '' || because === 'state-left' || because === 'treaty-ended';
  return { acts: followsItself ? [extension] : [extension, endNotTold(row)], left: [] };
}

/** Lists the acts by which a participation has ended. */
function listEnds(row: Cells): ActsAndRest {
  const { because, withdrawnOn, certainty, endCertainty } = row;
  const on = row.endedOn === '' ? withdrawnOn : row.endedOn;
  switch (because) {
    case 'denounced':
      if (dayOf(row.endReceived) !== '') return { acts: [denunciationOf(row, on)], left: [] };
      // On the prevailing reading it has no effect, and nothing ends.
      if (on === '') return { acts: [], left: [because] };
      if (on === 'not-known') break;
      return { acts: [{ kind: 'denunciation', date: on, receipt: 'not-known', in_force_from: on }], left: [] };
    case 'withdrawn': {
      // What has readings was a denunciation, received before the treaty was in force for its State.
      const isNotice = (endCertainty === '' ? certainty : endCertainty) === 'readings';
      return { acts: [{ kind: isNotice ? 'denunciation' : 'withdrawal-of-instrument', date: on }], left: [] };
    }
    case 'treaty-ended':
    case 'left-with-other-treaty':
    case 'state-ceased':
      return { acts: [], left: [] };
  }
  return { acts: on === '' ? [] : [endNotTold(row)], left: [] };
}

function denunciationOf({ endReceived, endNamed, endDisputed, endConflict }: Cells, on: string): ActTold {
  return {
    kind: 'denunciation',
    date: endReceived,
    names: endNamed,
    ...(endDisputed === 'yes' && { standing: 'disputed' }),
    conflict: endConflict === 'not-engaged' ? 'none' : endConflict,
    in_force_from: on,
  };
}

/** Gives an end of which the table tells no act, in place of a kind: it is no kind, and the row cannot be read for that alone. */
function endNotTold({ because, date }: Cells): ActTold {
  const kind = because === '' || because === 'not-known' ? 'participation ended' : `participation ended: ${because}`;
  return { kind, date };
}
