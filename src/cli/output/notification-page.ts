import { assertNever, type EffectOfAct, type IfDone, type Treaty } from '../../index.ts';
import type { FixedCode } from '../../wording/command-wording.ts';
import type { CitedMessage, NestedMessage, NotificationDraft, SentAct } from '../../wording.ts';
import type { Page } from './page.ts';
import { remedyOfSupposed } from './remedy-of-supposed.ts';
import { type Event, setAnswer } from './set-answer.ts';

/** An act, what would follow from it, and the draft of what is sent; without a draft where the law would give the act no effect. */
export interface Drafted {
  readonly act: SentAct;
  readonly done: IfDone;
  readonly draft?: NotificationDraft;
}

/** Sets the draft of a notification, and beside it what follows from the act and what is to be known before it is sent. */
export function setNotificationPage(page: Page, treaty: Treaty, { act, done, draft }: Drafted): readonly string[] {
  if (draft === undefined) return setRefused(page, done);
  const { head, opening, text, goesTo, signedBy, toCheck } = draft;
  return [
    ...head.map((each) => page.paragraph(sayTold(page, each))),
    '',
    ...opening.map((each) => page.paragraph(page.formats.message(each), '  ', '')),
    ...text.flatMap((each) => ['', page.paragraph(page.formats.message(each), '    ')]),
    ...setFollows(page, treaty, act, done),
    ...setList(page, 'page.notification.goes-to', goesTo),
    ...setList(page, 'page.notification.signed-by', signedBy),
    ...setList(page, 'page.notification.to-check', [...listRemarks(done), ...toCheck]),
  ];
}

/** Lists what is said of the act and does not stand among the steps to its day. */
function listRemarks({ remarks, effect }: IfDone): readonly CitedMessage[] {
  const steps = new Set(effect?.answer.basis.map((step) => JSON.stringify(step)));
  return remarks
    .map(({ article, says }): CitedMessage => ({ article, code: says.code, values: says.values }))
    .filter((each) => !steps.has(JSON.stringify(each)));
}

function setRefused(page: Page, { refusal }: IfDone): readonly string[] {
  if (refusal === undefined) return [];
  const { article, reason } = refusal;
  const says = { article, code: reason.code, values: reason.values };
  return [
    page.paragraph(page.bold(page.text('page.notification.refused'))),
    page.paragraph(page.formats.cited(says), '  '),
    page.paragraph(page.formats.message(remedyOfSupposed(refusal)), '  '),
    '',
    page.paragraph(page.say('page.notification.anyway', { option: '--anyway' })),
  ];
}

/** Sets what follows from the act, with the steps to its day. */
function setFollows(page: Page, treaty: Treaty, act: SentAct, { effect, refusal }: IfDone): readonly string[] {
  if (refusal !== undefined) return [];
  const { participant, kind, on } = act;
  const supposed = page.say('page.notification.if-received', { act: { participant, kind, on } });
  const follows =
    effect === undefined
      ? [page.paragraph(page.text('page.notification.no-date'))]
      : setAnswer(page, aboutOf(page, treaty, act), eventOf(effect), effect.answer);
  return ['', page.bold(page.text('page.notification.follows')), page.paragraph(supposed), ...follows];
}

/** Names what the day is about: the participant, a territory, or an amendment. */
function aboutOf({ formats }: Page, { shortTitle }: Treaty, act: SentAct): string {
  if (act.kind === 'territorial-extension') return formats.plain(act.territory);
  if (act.kind === 'amendment-acceptance') return formats.plain(`${formats.text(shortTitle)}, ${act.amendment}`);
  return formats.participant(act.participant);
}

function eventOf({ what }: EffectOfAct): Event {
  switch (what) {
    case 'bound':
    case 'bound-by-amendment':
      return 'page.event.in-force-on';
    case 'no-longer-bound':
      return 'page.event.takes-effect-on';
    case 'applies-to-territory':
      return 'page.event.applies-from';
    default:
      return assertNever(what);
  }
}

function setList(page: Page, heading: FixedCode, list: readonly (NestedMessage | CitedMessage)[]): readonly string[] {
  if (list.length === 0) return [];
  return [
    '',
    page.bold(page.text(heading)),
    ...list.map((each) => page.paragraph(sayTold(page, each), '    ', '  - ')),
  ];
}

function sayTold(page: Page, told: NestedMessage | CitedMessage): string {
  return 'article' in told ? page.formats.cited(told) : page.sentences([told]);
}
