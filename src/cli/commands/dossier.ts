import { Command } from '@commander-js/extra-typings';
import { listCatalogue, loadRecord, loadTreaty } from '../../catalogue.ts';
import {
  type CivilDate,
  composeDossierEntry,
  hasReports,
  isParty,
  type Life,
  listTerritories,
  type Treaty,
  textIn,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineParticipantArgument } from '../input/arguments.ts';
import { composeLifeAsked } from '../input/compose-life-asked.ts';
import { composeRecordEnd } from '../input/compose-record-end.ts';
import { findOnDay } from '../input/find-on-day.ts';
import { findOther } from '../input/find-other.ts';
import { link } from '../input/find-subject.ts';
import { isTerritory } from '../input/find-territory.ts';
import { defineAsOfOption, defineJsonOption, defineKnownOnOption, defineStoreOption } from '../input/options.ts';
import { listHeld, readWholeStore } from '../input/read-whole-store.ts';
import { SEAT_OF_SEVERAL } from '../input/seat-of-several.ts';
import type { StoreMayBeAsked, StoreRecords } from '../input/store-records.ts';
import { findAsOf } from '../input/today.ts';
import type { Dossier, DossierRow, ToTerritory } from '../output/dossier.ts';
import { setDossierPage } from '../output/dossier-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { setTerritoryDossierPage } from '../output/territory-dossier-page.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface DossierOptions extends StoreMayBeAsked {
  readonly asOf?: CivilDate;
  readonly json?: true;
}

/** `treaty dossier`: what a participant is to every treaty of the catalogue, and what is due from it. */
export function defineDossier(session: Session) {
  const { text } = session.words;
  return new Command('dossier')
    .description(text('help.dossier'))
    .addArgument(defineParticipantArgument('<participant>', session))
    .addOption(defineStoreOption(session))
    .addOption(defineKnownOnOption(session))
    .addOption(defineAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText('after', setExamples(session, 'treaty dossier Norway', 'treaty dossier BEN --as-of 2005-02-01 --json'))
    .action(async (name, options) => session.exitWith(await runDossier(name, options, session)));
}

/** Answers what a participant is to every treaty of the catalogue. */
export async function runDossier(name: string, options: DossierOptions, session: Session): Promise<ExitCode> {
  // Who has a code in no table of names may be one whom a treaty declares for itself.
  for (const { id } of listCatalogue()) session.takeUp(await loadTreaty(id));
  // Of many treaties, each with its depositary's seat, this is about the State: its day is that of the Secretary-General.
  const on = findAsOf(options.asOf, SEAT_OF_SEVERAL, session);
  const records = await readWholeStore(options, session);
  if (records !== undefined) listHeld(records, session);
  const { participant, ended } = await findOnDay(name, on, session);
  const dossier = await composeDossier(participant, on, { asOf: options.asOf, records }, session);
  writeAnswer(session, options, {
    ended,
    json: () => composeDossierJson(dossier, session),
    page: (page) => (dossier.isOfTerritory ? setTerritoryDossierPage : setDossierPage)(page, dossier),
  });
  return EXIT.answered;
}

async function composeDossier(
  participant: string,
  on: CivilDate,
  { asOf: asked, records }: { readonly asOf: CivilDate | undefined; readonly records: StoreRecords | undefined },
  session: Session,
): Promise<Dossier> {
  const { findResponsibleState } = await import('../../participants.ts');
  const isOfTerritory = await isTerritory(participant);
  const state = isOfTerritory ? findResponsibleState(participant, on) : undefined;
  const rows: DossierRow[] = [];
  const withoutRecord: Treaty[] = [];
  for (const { id } of listCatalogue()) {
    const [own, register] = await Promise.all([
      loadTreaty(id),
      records === undefined ? loadRecord(id) : records.find(id),
    ]);
    if (own === undefined) continue;
    if (register === undefined) {
      withoutRecord.push(own);
      continue;
    }
    const about = await link(own, session);
    const asOf = findAsOf(asked, about, session);
    const life = composeLifeAsked(about, register, asOf);
    const others = await findOther(about, asOf, session);
    const entry = composeDossierEntry(life, participant, asOf, others);
    const recordEnd = composeRecordEnd(register, asOf, life, others.other);
    const toTerritory = isOfTerritory ? await composeToTerritory(life, participant, state, asOf) : undefined;
    const reported = { about, asOf, recordEnd, recordHoldsReports: hasReports(life) };
    rows.push({ ...entry, ...reported, ...(toTerritory === undefined ? {} : { toTerritory }) });
  }
  return {
    participant,
    isOfTerritory,
    ...(state === undefined ? {} : { state }),
    rows,
    withoutRecord,
    ...(records === undefined ? {} : { store: records.store }),
  };
}

/** Composes what a treaty is to a territory: its extensions on record, and whether the State that acts for it is a Party. */
async function composeToTerritory(
  life: Life,
  territory: string,
  state: string | undefined,
  asOf: CivilDate,
): Promise<ToTerritory> {
  const { listNamedTogether } = await import('../../participants.ts');
  const isIts = (name: string): boolean => listNamedTogether(name).includes(territory);
  const extensions = listTerritories(life, asOf).filter((each) => isIts(each.territory));
  return { extensions, ...(state === undefined ? {} : { stateIsParty: isParty(life, state, asOf) }) };
}

function composeDossierJson({ participant, state, rows, withoutRecord }: Dossier, { words }: Session): unknown {
  return {
    participant,
    name: words.formats.participant(participant),
    ...(state === undefined ? {} : { actsForIt: state }),
    treaties: rows.map(({ about, ...row }) => ({ ...row, title: textIn(about.title, words.language) })),
    withoutRecord: withoutRecord.map(({ id }) => id),
  };
}
