import { Command } from '@commander-js/extra-typings';
import { listCatalogue, loadTreaty } from '../../catalogue.ts';
import {
  type CivilDate,
  listStatehoodRemarks,
  listTextCorrectionRemarks,
  type TextCorrectionRemarks,
} from '../../index.ts';
import { listAmbiguousDays, listOpenQuestions } from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { composeLifeAsked } from '../input/compose-life-asked.ts';
import { assumeDateAsked, findTreaty, link, loadNamedParticipants, refuseOtherTreaty } from '../input/find-subject.ts';
import { listLaterActs } from '../input/list-later-acts.ts';
import { loadNamesRead } from '../input/load-names-read.ts';
import { openFormListener } from '../input/open-form-listener.ts';
import { openRowListeners } from '../input/open-row-listeners.ts';
import {
  defineInForceOnOption,
  defineJsonOption,
  defineSkipBadRowsOption,
  defineStrictOption,
} from '../input/options.ts';
import { readInput, refuseInput } from '../input/read-input.ts';
import { findAsOf } from '../input/today.ts';
import { countFindings, type Report, setCheckPage } from '../output/check-page.ts';
import { listResponsible } from '../output/list-responsible.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface CheckOptions {
  readonly treaty?: string;
  readonly skipBadRows?: true;
  readonly inForceOn?: CivilDate;
  readonly strict?: true;
  readonly all?: true;
  readonly json?: true;
}

/** `treaty check`: whether a file is a treaty or a register without fault, and which of its acts the law refuses. */
export function defineCheck(session: Session) {
  const { text } = session.words;
  return new Command('check')
    .description(text('help.check'))
    .argument('<file>', text('help.check.file'))
    .option('--treaty <treaty>', text('help.check.treaty'))
    .addOption(defineSkipBadRowsOption(session))
    .addOption(defineInForceOnOption(session))
    .addOption(defineStrictOption(session, text('help.check.strict')))
    .option('--all', text('help.check.all'))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(session, 'treaty check mine.csv --treaty op-crc-sc', 'treaty check my-treaty.json'),
    )
    .action(async (path, options) => session.exitWith(await checkFile(path, options, session)));
}

async function checkFile(path: string, options: CheckOptions, session: Session): Promise<ExitCode> {
  const { name, text } = await readInput(path, session, { mayBeWorkbook: true });
  const report = isTreaty(text)
    ? await checkTreaty(name, text, options, session)
    : await checkRegister(name, text, options, session);
  if (report.issues.length > 0 && options.json !== true) return refuseInput(name, report.issues);
  const { formats } =
    report.issues.length > 0 || report.skipped !== undefined ? await loadWordsForFiles(session.words) : session.words;
  writeAnswer(session, options, { json: () => report, formats, page: (page) => setCheckPage(page, report, options) });
  if (report.issues.length > 0) return EXIT.badInput;
  const questions = options.strict === true ? (report.questions?.length ?? 0) : 0;
  return countFindings(report) + questions > 0 ? EXIT.findings : EXIT.answered;
}

/** A treaty is JSON with what only a treaty has, such as a depositary with a seat; everything else is taken for a register, of whose acts each may name who took it. */
function isTreaty(text: string): boolean {
  return /^\s*\{/.test(text) && /"(?:(?:finalClauses|shortTitle|adoptedOn)"\s*:|depositary"\s*:\s*\{)/.test(text);
}

async function checkTreaty(
  file: string,
  text: string,
  { treaty, inForceOn }: CheckOptions,
  session: Session,
): Promise<Report> {
  if (inForceOn !== undefined) throw new BadInput({ code: 'usage.in-force-on-of-no-treaty', values: {} });
  if (treaty !== undefined) throw new BadInput({ code: 'usage.treaty-of-a-treaty', values: { file } });
  const { parseTreatyJson } = await import('../../reading.ts');
  const parsed = parseTreatyJson(text, { treatyIds: listCatalogue().map(({ id }) => id) });
  const summary = { code: 'page.check.some-treaty', values: {} } as const;
  const report: Report = { file, holds: 'treaty', summary, issues: [], refusals: [], remarks: [] };
  if (!parsed.ok) return { ...report, issues: parsed.issues };
  const treatyRead = await link(parsed.value);
  session.takeUp(treatyRead);
  return {
    ...report,
    summary: { code: 'page.check.treaty', values: { id: treatyRead.id, title: treatyRead.title } },
    questions: listOpenQuestions(treatyRead),
    ambiguousDays: listAmbiguousDays(treatyRead),
  };
}

async function checkRegister(file: string, text: string, options: CheckOptions, session: Session): Promise<Report> {
  const { parseAnyRegister } = await import('../../formats.ts');
  const named = options.treaty === undefined ? undefined : await findTreaty(options.treaty, session);
  if (named === undefined) await loadNamedParticipants(text, session);
  const rows = openRowListeners(options);
  const forms = openFormListener();
  const asked = {
    treatyId: named?.id ?? 'unknown',
    ...(named === undefined && { rowsTellTreaty: true as const }),
    ...(await loadNamesRead(session)),
    ...rows.listeners,
    tellForm: forms.take,
  };
  const parsed = parseAnyRegister(text, asked);
  if (parsed.ok) {
    forms.write(file, parsed.value, session);
    await rows.write(file, session);
  }
  const summary = { code: 'page.check.some-register', values: {} } as const;
  const own = rows.found();
  const report: Report = { file, holds: 'register', summary, issues: [], refusals: [], remarks: [], ...own };
  if (!parsed.ok) return { ...report, issues: parsed.issues };
  const { acts, treaty: id } = parsed.value;
  const treaty = named ?? (await loadTreaty(id));
  const participants = new Set(acts.flatMap((act) => act.participant ?? [])).size;
  const size = { acts: acts.length, participants };
  // Of no treaty, nobody knows at which seat its depositary is.
  const later = listLaterActs(acts, findAsOf(undefined, treaty ?? { depositary: { zone: 'UTC' } }, session));
  const found: Report = { ...report, ...(later && { later }) };
  const early = listStatehoodRemarks(acts);
  if (treaty === undefined) {
    if (options.inForceOn !== undefined) throw new BadInput({ code: 'usage.in-force-on-of-no-treaty', values: {} });
    return {
      ...found,
      summary: { code: 'page.check.register-alone', values: size },
      remarks: early,
      ...ofText(listTextCorrectionRemarks(parsed.value)),
    };
  }
  refuseOtherTreaty(file, parsed.value, treaty);
  const assumed = await assumeDateAsked(treaty, options.inForceOn, session);
  forms.compareDate(file, { treaty: assumed, register: parsed.value }, session);
  const life = composeLifeAsked(assumed, parsed.value);
  const responsible = listResponsible(life.refusals.map(({ act }) => act));
  return {
    ...found,
    summary: { code: 'page.check.register', values: { ...size, treaty: treaty.shortTitle } },
    refusals: life.refusals,
    ...(responsible.length > 0 && { responsible }),
    remarks: life.remarks,
    ...ofText(listTextCorrectionRemarks(parsed.value, life)),
  };
}

function ofText(remarks: readonly TextCorrectionRemarks[]): Pick<Report, 'textCorrections'> {
  return remarks.length === 0 ? {} : { textCorrections: remarks };
}
