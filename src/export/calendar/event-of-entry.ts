import type { CivilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Determination } from '../../determination/determination.ts';
import type { ChronologyEntry } from '../../lifecycle/chronology.ts';
import { findWhatIsDoneInTime } from '../../lifecycle/deadlines.ts';
import type { Life } from '../../lifecycle/life.ts';
import { codeOnDay } from '../../participants/former-state.ts';
import { findProcedure } from '../../treaty/amendment-procedure.ts';
import type { EventFound } from './calendar-event.ts';
import { describeDay } from './describe-day.ts';

/**
 * Finds the event that an entry of a chronology is.
 *
 * @returns `undefined` of an act, from which consequences follow that are events of their own
 */
export function findEventOfEntry(entry: ChronologyEntry, life: Life): EventFound | undefined {
  const { on, article } = entry;
  const plain = { on, article, steps: [] } as const;
  const based = (basis: Determination<CivilDate>) => ({ on, article, ...describeDay(basis) });
  switch (entry.kind) {
    case 'act':
    case 'act-refused':
    case 'termination-act':
    case 'amendment-act':
    case 'text-correction-proposed':
    case 'text-correction-objection':
      return undefined;
    case 'opened-for-signature':
    case 'opened-for-deposit': {
      const open = entry.kind === 'opened-for-signature' ? 'signature' : 'deposit';
      const what = { code: 'event.opening', values: { for: open } } as const;
      return { name: 'opening', ...plain, what, byClausesAlone: true };
    }
    case 'condition-met':
      return { name: 'condition-met', ...plain, what: { code: 'event.condition-met', values: {} } };
    case 'treaty-in-force':
      return { name: 'in-force', ...based(entry.basis), what: { code: 'event.in-force', values: {} } };
    case 'treaty-in-force-provisionally': {
      const what = { code: 'event.in-force-provisionally', values: {} } as const;
      return { name: 'in-force-provisionally', ...based(entry.basis), what };
    }
    case 'party-from': {
      const { participant, basis } = entry;
      const what = { code: 'event.party-from', values: { participant: codeOnDay(participant, on) } } as const;
      return { name: 'party-from', ...based(basis), what, participant };
    }
    case 'party-no-longer': {
      const { participant, because, basis } = entry;
      const values = { participant: codeOnDay(participant, on), because };
      const day = basis === undefined ? plain : based(basis);
      const foreseen = because === 'treaty-ended' && life.end?.because === 'too-few-parties';
      const what = { code: 'event.party-no-longer', values } as const;
      return { name: 'party-no-longer', ...day, what, participant, ...(foreseen ? { foreseen } : {}) };
    }
    case 'denunciation-open': {
      const { participant, basis } = entry;
      const what = { code: 'event.denunciation-open', values: { participant: codeOnDay(participant, on) } } as const;
      return { name: 'denunciation-open', ...based(basis), dayIs: 'first', what, participant };
    }
    case 'applies-to-territory': {
      const { participant, territory, basis } = entry;
      const values = { participant: codeOnDay(participant, on), territory };
      const what = { code: 'event.applies-to-territory', values } as const;
      return { name: 'applies-to-territory', ...based(basis), what, participant, territory };
    }
    case 'no-longer-to-territory': {
      const { participant, territory, because } = entry;
      const values = { participant: codeOnDay(participant, on), territory, because };
      const what = { code: 'event.no-longer-to-territory', values } as const;
      return { name: 'no-longer-to-territory', ...plain, what, participant, territory };
    }
    case 'applies-provisionally':
    case 'provisional-ends': {
      const { kind: name, participant } = entry;
      const what = { code: `event.${name}`, values: { participant: codeOnDay(participant, on) } } as const;
      return { name, ...plain, what, participant };
    }
    case 'treaty-ended': {
      const what = { code: 'event.ends', values: { because: 'too-few-parties' } } as const;
      return { name: 'treaty-ends', ...plain, what, foreseen: true };
    }
    case 'treaty-terminated':
      return { name: 'treaty-ends', ...plain, what: { code: 'event.ends', values: { because: entry.ground } } };
    case 'treaty-may-have-ended': {
      const what = { code: 'event.may-have-ended', values: {} } as const;
      return { name: 'treaty-may-have-ended', ...plain, what };
    }
    case 'parties-below-number': {
      const { parties, required } = entry;
      const what = { code: 'event.below-number', values: { parties, required } } as const;
      return { name: 'below-number', ...plain, what, foreseen: true };
    }
    case 'window-closes': {
      const { amendment } = entry;
      const own = life.amendments.find(({ record }) => record.id === amendment);
      const clause = own && findProcedure(life.treaty.finalClauses.amendment, own.record.proposal);
      const done = (clause && findWhatIsDoneInTime(clause)) ?? 'replies';
      const day = own?.window === undefined ? plain : based(own.window);
      const what = { code: 'event.time-closes', values: { amendment, for: done } } as const;
      return { name: 'time-closes', ...day, what, amendment };
    }
    case 'conference-requested': {
      const { amendment, basis } = entry;
      const what = { code: 'event.conference-requested', values: { amendment } } as const;
      return { name: 'conference-requested', ...based(basis), what, amendment };
    }
    case 'amendment-lapsed': {
      const { amendment, reason } = entry;
      const what = { code: 'event.amendment-lapsed', values: { amendment } } as const;
      return { name: 'amendment-lapsed', ...plain, what, amendment, reason };
    }
    case 'amendment-in-force': {
      const { amendment, basis } = entry;
      const what = { code: 'event.amendment-in-force', values: { amendment } } as const;
      return { name: 'amendment-in-force', ...based(basis), what, amendment };
    }
    case 'amendment-binds': {
      const { amendment, participant, because: why } = entry;
      const because = why === 'joined-later' || why === 'succeeded' ? why : 'accepted-later';
      const values = { amendment, participant: codeOnDay(participant, on), because } as const;
      return {
        name: 'amendment-binds',
        ...plain,
        what: { code: 'event.amendment-binds', values },
        amendment,
        participant,
      };
    }
    case 'amendment-binds-not': {
      const { amendment, participant } = entry;
      const values = { amendment, participant: codeOnDay(participant, on) };
      const what = { code: 'event.amendment-binds-not', values } as const;
      return { name: 'amendment-binds-not', ...plain, what, amendment, participant };
    }
    case 'text-correction-last-day':
    case 'text-correction-not-made':
    case 'text-correction-made':
    case 'text-correction-holds':
      return findEventOfCorrection(entry);
    default:
      return assertNever(entry);
  }
}

type CorrectionEntry = Extract<ChronologyEntry, { readonly kind: `text-correction-${string}` }>;

/** The name of the event that a step of a correction of the text is; those that are acts have none. */
const EVENT_OF_CORRECTION = {
  'text-correction-last-day': 'correction-last-day',
  'text-correction-not-made': 'correction-not-made',
  'text-correction-made': 'correction-made',
  'text-correction-holds': 'correction-holds',
} as const;

function findEventOfCorrection({
  kind,
  on,
  article,
  correction,
}: Extract<CorrectionEntry, { readonly kind: keyof typeof EVENT_OF_CORRECTION }>): EventFound {
  const name = EVENT_OF_CORRECTION[kind];
  const what = { code: `event.${name}`, values: { correction } } as const;
  return { name, on, article, steps: [], what, amendment: correction };
}
