import { Command } from '@commander-js/extra-typings';
import { determineIfDone, type IfDone, type Text } from '../../index.ts';
import { composeNotification, type DoneBefore, isSentAct, type SentAct } from '../../wording.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { defineTreatyArgument } from '../input/arguments.ts';
import { findLife } from '../input/find-life.ts';
import { findStanding } from '../input/find-on-day.ts';
import type { RecordAsked } from '../input/find-subject.ts';
import { addRecordOptions, defineJsonOption, defineRecordAsOfOption } from '../input/options.ts';
import { parseActs } from '../input/parse-acts.ts';
import { refuseActsOnAgreement } from '../input/refuse-acts-on-agreement.ts';
import { type Drafted, setNotificationPage } from '../output/notification-page.ts';
import { remedyOfSupposed } from '../output/remedy-of-supposed.ts';
import { setExamples } from '../output/set-examples.ts';
import { titleOfAmendment } from '../output/title-of-amendment.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface NotificationOptions extends RecordAsked {
  readonly act: string;
  readonly anyway?: true;
  readonly json?: true;
}

/** `treaty notification`: the draft of what a State sends in order to do an act, with the date that would follow. */
export function defineNotification(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('notification')
      .description(text('help.notification'))
      .addArgument(defineTreatyArgument(session))
      .requiredOption('--act <act>', text('help.notification.act'))
      .option('--anyway', text('help.notification.anyway')),
    session,
  )
    .addOption(defineRecordAsOfOption(session))
    .addOption(defineJsonOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty notification op-crc-sc --act "ratification Ireland 2027-01-31"',
        'treaty notification op-crc-sc --act "denunciation Norway 2027-01-31" --lang fr',
        'treaty notification cedaw --act "accession Palau 2027-01-31" --json',
      ),
    )
    .action(async (name, options) => session.exitWith(await draftNotification(name, options, session)));
}

async function draftNotification(name: string, options: NotificationOptions, session: Session): Promise<ExitCode> {
  const { life, register, recordEnd } = await findLife(name, options, session);
  const { treaty } = life;
  const [given] = await parseActs(treaty.id, [options.act], session);
  if (given === undefined || !isSentAct(given)) {
    throw new BadInput({ code: 'usage.act-not-sent', values: { kind: given?.kind ?? '' } });
  }
  // Nobody sends anything in the name of a State that another continues by then.
  const { participant, ended } = await findStanding(given.participant, given.on, session);
  const act: SentAct = { ...given, participant };
  const done = determineIfDone(treaty, register, act, options.asOf);
  const refused = done.refusal === undefined || options.anyway === true ? [] : [done.refusal];
  refuseActsOnAgreement(treaty, refused, (id) => `treaty notification ${id}`);
  const amendment = 'amendment' in act ? act.amendment : undefined;
  const record = life.amendments.find((each) => each.record.id === amendment)?.record;
  const title = record === undefined ? undefined : titleOfAmendment(life, record, session.words.language);
  const { refusal } = done;
  const draft =
    refusal === undefined || options.anyway === true
      ? composeNotification(treaty, act, describeBefore(act, done, title))
      : undefined;
  const drafted: Drafted = { act, done, ...(draft === undefined ? {} : { draft }) };
  writeAnswer(session, options, {
    ended,
    recordEnd,
    json: () => composeJson(treaty.id, drafted),
    page: (page) => setNotificationPage(page, treaty, drafted),
  });
  return refusal === undefined ? EXIT.answered : EXIT.findings;
}

/** Describes what was done before, as far as the draft refers to it. */
function describeBefore({ on }: SentAct, { before, refusal }: IfDone, title?: Text): DoneBefore {
  const earlier = before?.participations.filter(({ instrument }) => instrument.on <= on) ?? [];
  const last = earlier.at(-1);
  const notice = last?.notices.findLast(({ receivedOn }) => receivedOn <= on);
  return {
    ...(before?.signedOn !== undefined && before.signedOn <= on ? { signedOn: before.signedOn } : {}),
    ...(last === undefined ? {} : { instrument: last.instrument }),
    ...(notice === undefined ? {} : { receivedOn: notice.receivedOn }),
    ...(title === undefined ? {} : { titleOfAmendment: title }),
    ...(refusal === undefined
      ? {}
      : { refusal: { article: refusal.article, reason: refusal.reason, remedy: remedyOfSupposed(refusal) } }),
  };
}

function composeJson(treaty: string, { act, draft, done }: Drafted): object {
  const { refusal, remarks, effect } = done;
  return {
    kind: draft === undefined ? 'refused' : 'draft',
    treaty,
    act,
    ...(draft === undefined ? {} : { draft }),
    ...(refusal === undefined ? {} : { refusal }),
    remarks,
    ...(effect === undefined ? {} : { effect }),
  };
}
