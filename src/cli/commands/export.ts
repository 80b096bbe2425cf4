import { Argument, Command, Option } from '@commander-js/extra-typings';
import {
  composeLegislation,
  composeTreatyRow,
  isAddress,
  isWikidataItem,
  type LinkedData,
  listParticipationRows,
  PARTICIPATION_FORMS,
  type ParticipationForm,
  type ParticipationRow,
  type TreatyRow,
  writeQuickStatements,
} from '../../formats.ts';
import type { CivilDate } from '../../index.ts';
import { version } from '../../version.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSeveral, tellOfSeveral } from '../input/find-several.ts';
import { findSubject, type RecordAsked, type Subject } from '../input/find-subject.ts';
import { addRecordOptions, defineAsOfOption, defineChoiceOption } from '../input/options.ts';
import { refuseForSeveral } from '../input/refuse-for-several.ts';
import { findAsOf } from '../input/today.ts';
import { DOCUMENT_FORMS, type DocumentForm } from '../output/document/document-forms.ts';
import { DATABASE_FORMS, type DatabaseForm, openDatabaseFile } from '../output/open-database-file.ts';
import { openNamedOnce } from '../output/open-named-once.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeRecordEnd, writeWhatIsLacking } from '../output/set-record-end.ts';
import { findOutputFile, writeExport, writeLinkedData, writeText, writeWorkbook } from '../output/write-export.ts';

const EXPORT_FORMS = [
  ...PARTICIPATION_FORMS,
  'xlsx',
  ...DATABASE_FORMS,
  'jsonld',
  'quickstatements',
  ...DOCUMENT_FORMS,
] as const;

type ExportForm = (typeof EXPORT_FORMS)[number];

interface ExportOptions extends RecordAsked {
  readonly to?: ExportForm;
  readonly out?: string;
  readonly item?: string;
  readonly source?: string;
}

/** `treaty export`: the participations in treaties, with every date, in a form that other programs read. */
export function defineExport(session: Session) {
  const { text } = session.words;
  const treaties = new Argument('[treaty...]', text('help.export.treaty'));
  return addRecordOptions(new Command('export').description(text('help.export')).addArgument(treaties), session)
    .addOption(defineChoiceOption('--to <form>', text('help.export.to'), EXPORT_FORMS))
    .addOption(new Option('-o, --out <path>', text('help.export.out')))
    .addOption(new Option('--item <item>', text('help.export.item')))
    .addOption(new Option('--source <address>', text('help.export.source')))
    .addOption(defineAsOfOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty export op-crc-sc > participations.csv',
        'treaty export -o all-treaties',
        'treaty export crc paris --to ndjson',
        'treaty export crc --to xlsx -o crc.xlsx',
        'treaty export --to sqlite -o treaties.sqlite',
        'treaty export paris --to html --lang fr > paris.html',
        'treaty export op-crc-sc --register mine.csv --to json -o mine.json',
      ),
    )
    .action(async (names, options) => session.exitWith(await exportTreaties(names, options, session)));
}

async function exportTreaties(names: readonly string[], options: ExportOptions, session: Session): Promise<ExitCode> {
  const { stderr, words } = session;
  const { to = 'csv' } = options;
  if (names.length !== 1) refuseForSeveral(options);
  const { names: treaties, asked } = await findSeveral(names, options, session);
  const { store: _, knownOn: __, ...ways } = options;
  const asking: ExportOptions = { ...ways, ...asked };
  if (isDocumentForm(to)) {
    const { writeStatusDocuments } = await import('../output/document/write-status-documents.ts');
    const count = await writeStatusDocuments(treaties, { ...asking, form: to }, session);
    stderr.write(`${words.say('usage.pages-exported', { count })}\n`);
  } else if (to === 'jsonld') {
    const count = await exportLinkedData(treaties, asking, session);
    stderr.write(`${words.say('usage.treaties-exported', { count })}\n`);
  } else if (to === 'quickstatements') {
    await exportStatements(names, asking, session);
  } else {
    const count = await (isDatabaseForm(to)
      ? exportDatabase(treaties, to, asking, session)
      : exportRows(treaties, to, asking, session));
    stderr.write(`${words.say('usage.rows-exported', { count })}\n`);
  }
  tellOfSeveral(names, asked, session);
  return EXIT.answered;
}

function isDocumentForm(form: ExportForm): form is DocumentForm {
  return DOCUMENT_FORMS.some((each) => each === form);
}

function isDatabaseForm(form: ExportForm): form is DatabaseForm {
  return DATABASE_FORMS.some((each) => each === form);
}

/** Exports rows, and counts them. */
async function exportRows(
  treaties: readonly string[],
  form: ParticipationForm | 'xlsx',
  options: ExportOptions,
  session: Session,
): Promise<number> {
  const { out } = options;
  const workbook = form === 'xlsx' ? await findOutputFile(form, out) : undefined;
  const rows: ParticipationRow[] = [];
  for await (const found of findEachExported(treaties, options, session)) rows.push(...listRows(found, session));
  if (form !== 'xlsx') await writeExport(rows, { form, ...(out === undefined ? {} : { out }) }, session);
  if (workbook !== undefined) await writeWorkbook(rows, workbook);
  return rows.length;
}

/** Exports participations and their treaties as the file of a database, and counts the participations. */
async function exportDatabase(
  treaties: readonly string[],
  form: DatabaseForm,
  options: ExportOptions,
  session: Session,
): Promise<number> {
  const { language, formats } = session.words;
  const database = await openDatabaseFile(form, await findOutputFile(form, options.out));
  try {
    const rows: TreatyRow[] = [];
    const participations: ParticipationRow[] = [];
    for await (const { treaty, register, asOf } of findEachExported(treaties, options, session)) {
      const marks = { asOf, engineVersion: version };
      rows.push(composeTreatyRow(treaty, register, { ...marks, language }));
      participations.push(...listParticipationRows(treaty, register, { ...marks, nameOf: formats.participant }));
    }
    await database.write({ participations, treaties: rows, language });
    return participations.length;
  } finally {
    await database.close();
  }
}

/**
 * Exports statements of one treaty, and tells which acts are none.
 *
 * @throws BadInput where it is not said of which treaty, which item of Wikidata that is, or where its acts stand
 */
async function exportStatements(names: readonly string[], options: ExportOptions, session: Session): Promise<void> {
  const { stderr, words } = session;
  const { item, source, out } = options;
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || item === undefined || source === undefined) {
    throw new BadInput({ code: 'usage.statements-need', values: {} });
  }
  if (!isWikidataItem(item)) throw new BadInput({ code: 'usage.bad-item', values: { given: item } });
  if (!isAddress(source)) throw new BadInput({ code: 'usage.bad-address', values: { given: source } });
  const rows = listRows(await findExported(name, options, true, session), session);
  const { text, count, leftOut, withoutItem } = writeQuickStatements(rows, { item, source });
  await writeText(text, out, session);
  for (const [kind, acts] of Object.entries(leftOut)) {
    stderr.write(`${words.say('usage.kind-without-property', { kind, count: acts })}\n`);
  }
  if (withoutItem.length > 0) stderr.write(`${words.say('usage.without-item', { participants: withoutItem })}\n`);
  stderr.write(`${words.say('usage.statements-exported', { count })}\n`);
}

/** Exports linked data, and counts the treaties. */
async function exportLinkedData(
  treaties: readonly string[],
  options: ExportOptions,
  session: Session,
): Promise<number> {
  const nodes: LinkedData[] = [];
  for await (const { treaty, register, asOf } of findEachExported(treaties, options, session)) {
    nodes.push(composeLegislation(treaty, register, { asOf, nameOf: session.words.formats.participant }));
  }
  await writeLinkedData(nodes, options.out, session);
  return nodes.length;
}

function listRows({ treaty, register, asOf }: Exported, session: Session): readonly ParticipationRow[] {
  const nameOf = session.words.formats.participant;
  return listParticipationRows(treaty, register, { asOf, engineVersion: version, nameOf });
}

/** A treaty with its record, and the day asked about. */
type Exported = Subject & { readonly asOf: CivilDate };

/**
 * Finds the treaties one after the other.
 *
 * @throws BadInput where two of the names are those of one treaty
 */
async function* findEachExported(
  names: readonly string[],
  options: ExportOptions,
  session: Session,
): AsyncGenerator<Exported, void> {
  const assertNamedOnce = openNamedOnce();
  for (const name of names) {
    const found = await findExported(name, options, names.length === 1, session);
    assertNamedOnce(found.treaty);
    yield found;
  }
}

/** Finds a treaty with its record and the day asked about; it is told how far the record of one alone goes, and of each of several what it lacks. */
async function findExported(
  name: string,
  options: ExportOptions,
  isAlone: boolean,
  session: Session,
): Promise<Exported> {
  const subject = await findSubject(name, options, session);
  const asOf = findAsOf(options.asOf, subject.treaty, session);
  const recordEnd = findRecordEnd(subject, asOf);
  if (isAlone) writeRecordEnd(session, recordEnd);
  else writeWhatIsLacking(session, subject.treaty, recordEnd);
  return { ...subject, asOf };
}
