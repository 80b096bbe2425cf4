import { OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { NestedMessage } from '../../determination/messages/values.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { Text } from '../../participants/text.ts';
import { ACT, TREATY } from '../../treaty/argument-shapes.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { articleOfAct } from './article-of-act.ts';
import { composeText } from './compose-text.ts';
import type { NotificationDraft, Sender, Told, ToldUnder } from './draft.ts';
import { listAddressees } from './list-addressees.ts';
import { listSigners } from './list-signers.ts';
import { listThingsToCheck } from './list-things-to-check.ts';
import type { SentAct } from './sent-act.ts';

/** What was done before, as far as a draft refers to it. */
export interface DoneBefore {
  readonly signedOn?: CivilDate;
  /** The instrument that stands last. */
  readonly instrument?: { readonly kind: string; readonly on: CivilDate };
  /** The denunciation that was received last. */
  readonly receivedOn?: CivilDate;
  readonly titleOfAmendment?: Text;
  /** Why the law would give the act no effect; left out where it would. */
  readonly refusal?: { readonly article: string; readonly reason: NestedMessage; readonly remedy: NestedMessage };
}

/**
 * Composes the draft of what a State or organisation sends in order to do an act: the text, to whom it goes, who signs it, and what is to be
 * checked. Names, places and days that nobody knows yet stand in square brackets.
 *
 * What follows from the act, and whether the law admits it, is not decided here: `determineIfDone` does.
 *
 * @example composeNotification(opCrcSc, { kind: 'ratification', participant: 'IRL', on: civilDate('2026-12-01') }, {}).goesTo[0].article // '13(2)'
 * @see docs/legal-sources.md#notifications-to-the-depositary
 */
export function composeNotification(treaty: Treaty, act: SentAct, before: DoneBefore): NotificationDraft {
  assertArgument('composeNotification', 'treaty', TREATY, treaty);
  assertArgument('composeNotification', 'act', ACT, act);
  assertArgument('composeNotification', 'before', OBJECT, before);
  const who: Sender = kindOfParticipant(act.participant) === 'organisation' ? 'organisation' : 'state';
  return {
    head: listHead(treaty, act, before),
    opening: listOpening(treaty, act, who, before),
    text: composeText(treaty, act, who),
    goesTo: listAddressees(treaty, act),
    signedBy: listSigners(act, who),
    toCheck: listThingsToCheck(treaty, act, who),
  };
}

function listHead({ finalClauses }: Treaty, act: SentAct, { refusal }: DoneBefore): readonly (Told | ToldUnder)[] {
  const { kind, article } = finalClauses.denunciation;
  const head: (Told | ToldUnder)[] = [{ code: 'notification.draft', values: {} }];
  if (refusal !== undefined) {
    const { article: under, reason, remedy } = refusal;
    head.push({ article: under, code: 'notification.without-effect', values: { reason, remedy } });
  }
  if (act.kind === 'denunciation' && kind === 'not-provided') {
    head.push({ article: 'VCLT 56(1)', code: 'notification.no-clause-on-leaving', values: {} });
    head.push({ article: 'VCLT 56(2)', code: 'notification.twelve-months', values: {} });
  }
  if (act.kind === 'denunciation' && kind === 'not-stated') {
    head.push({ article, code: 'notification.leaving-not-stated', values: {} });
  }
  return head;
}

function listOpening(treaty: Treaty, act: SentAct, who: Sender, before: DoneBefore): readonly Told[] {
  const { title, adoptedAt, adoptedOn } = treaty;
  // A treaty is cited by the place and the day that its text bears.
  const { at: place, on } = treaty.done ?? { at: adoptedAt, on: adoptedOn };
  return [
    composeAddress(treaty, act),
    { code: 'notification.sender', values: { who, participant: act.participant } },
    { code: 'notification.treaty', values: { title, place, on } },
    { code: 'notification.act', values: { kind: act.kind, article: articleOfAct(treaty, act) } },
    ...listReferences(act, before),
  ];
}

function composeAddress({ depositary, finalClauses }: Treaty, { kind }: SentAct): Told {
  const { denunciation, reporting } = finalClauses;
  const noticeTo = denunciation.kind === 'permitted' ? denunciation.noticeTo : undefined;
  if ((kind === 'denunciation' || kind === 'revocation-of-denunciation') && noticeTo !== undefined) {
    return { code: 'notification.to', values: { to: noticeTo } };
  }
  if (kind === 'report' && reporting !== undefined) return { code: 'notification.to', values: { to: reporting.to } };
  return { code: 'notification.to-depositary', values: { depositary: depositary.name, seat: depositary.seat } };
}

/** Lists what the act is about beside the treaty. */
function listReferences(act: SentAct, before: DoneBefore): readonly Told[] {
  const { signedOn, instrument, receivedOn, titleOfAmendment } = before;
  switch (act.kind) {
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'formal-confirmation':
      return signedOn === undefined ? [] : [{ code: 'notification.signed', values: { on: signedOn } }];
    case 'withdrawal-of-instrument':
      return instrument === undefined
        ? []
        : [{ code: 'notification.instrument', values: { kind: instrument.kind, on: instrument.on } }];
    case 'revocation-of-denunciation':
      return receivedOn === undefined ? [] : [{ code: 'notification.notice', values: { on: receivedOn } }];
    case 'territorial-extension':
    case 'withdrawal-of-extension':
    case 'end-of-responsibility':
      return [{ code: 'notification.territory', values: { territory: act.territory } }];
    case 'amendment-proposal':
    case 'conference-request':
    case 'amendment-acceptance':
    case 'amendment-objection': {
      const { amendment } = act;
      const title = act.kind === 'amendment-proposal' ? (act.title ?? titleOfAmendment) : titleOfAmendment;
      return title === undefined
        ? [{ code: 'notification.amendment', values: { amendment } }]
        : [{ code: 'notification.amendment.titled', values: { amendment, title } }];
    }
    case 'signature':
    case 'definitive-signature':
    case 'accession':
    case 'succession':
    case 'provisional-application':
    case 'intention-not-to-become-party':
    case 'objection-to-accession':
    case 'withdrawal-of-objection':
    case 'acceptance-of-accession':
    case 'denunciation':
    case 'report':
      return [];
    default:
      return assertNever(act);
  }
}
