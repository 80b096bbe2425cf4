import {
  type ActReference,
  assertNever,
  type ChronologyEntry,
  type CivilDate,
  type Determination,
} from '../../index.ts';
import { codeOnDay } from '../../participants.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { NestedMessage } from '../../wording.ts';
import type { Page } from './page.ts';

/** Puts an entry of a chronology into words; a State is told by the name that it had on that day. */
export function describeEntry({ say, text }: Page, entry: ChronologyEntry): string {
  const nameOf = (participant: string): string => codeOnDay(participant, entry.on);
  switch (entry.kind) {
    case 'opened-for-signature':
    case 'opened-for-deposit':
      return text(`page.entry.${entry.kind}`);
    case 'act': {
      const act = sayAct(entry.act);
      if (entry.receipt !== undefined) return say('page.entry.act-receipt-not-known', { act });
      return entry.movesDates ? say(act.code, act.values) : say('page.entry.act-without-date', { act });
    }
    case 'act-refused': {
      const { act, reason } = entry.refusal;
      return say('page.entry.act-refused', { act: sayAct(act), reason });
    }
    case 'condition-met': {
      const { required } = entry;
      return required === undefined
        ? text('page.entry.conditions-met')
        : say('page.entry.number-complete', { required });
    }
    case 'treaty-in-force': {
      const questions = questionsOf(entry.basis);
      return questions === undefined
        ? text('page.entry.treaty-in-force')
        : say('page.entry.treaty-in-force-latest', { questions });
    }
    case 'treaty-in-force-provisionally': {
      const questions = questionsOf(entry.basis);
      return questions === undefined
        ? text('page.entry.treaty-in-force-provisionally')
        : say('page.entry.treaty-in-force-provisionally-latest', { questions });
    }
    case 'party-from': {
      const { participant, basis } = entry;
      const questions = questionsOf(basis);
      return questions === undefined
        ? say('page.entry.party-from', { participant: nameOf(participant) })
        : say('page.entry.party-from-latest', { participant: nameOf(participant), questions });
    }
    case 'party-no-longer': {
      const { participant, because, basis } = entry;
      const questions = questionsOf(basis);
      return questions === undefined
        ? say('page.entry.party-no-longer', { participant: nameOf(participant), because })
        : say('page.entry.party-no-longer-latest', { participant: nameOf(participant), because, questions });
    }
    case 'denunciation-open': {
      const { participant, basis } = entry;
      const { questions, candidates } = basis;
      return say(candidates.length === 0 ? 'page.entry.denunciation-open' : 'page.entry.denunciation-open-from', {
        participant: nameOf(participant),
        questions,
      });
    }
    case 'applies-provisionally':
      return say('page.entry.applies-provisionally', { participant: nameOf(entry.participant) });
    case 'provisional-ends':
      return say('page.entry.provisional-ends', { participant: nameOf(entry.participant) });
    case 'applies-to-territory': {
      const { participant, territory, basis } = entry;
      const questions = questionsOf(basis);
      return questions === undefined
        ? say('page.entry.applies-to-territory', { participant: nameOf(participant), territory })
        : say('page.entry.applies-to-territory-latest', { participant: nameOf(participant), territory, questions });
    }
    case 'no-longer-to-territory': {
      const { participant, territory, because } = entry;
      return say('page.entry.no-longer-to-territory', { participant: nameOf(participant), territory, because });
    }
    case 'treaty-ended':
    case 'treaty-may-have-ended': {
      const { kind, parties, required } = entry;
      return say(`page.entry.${kind}`, { parties, required });
    }
    case 'treaty-terminated':
      return say('page.entry.treaty-terminated', { ground: entry.ground });
    case 'termination-act':
      return text('page.entry.termination-act');
    case 'parties-below-number': {
      const { parties, required } = entry;
      return say('page.entry.parties-below-number', { parties, required });
    }
    case 'amendment-act':
      return say('page.entry.amendment-act', { amendment: entry.amendment, act: sayAct(entry.act) });
    case 'conference-requested':
    case 'window-closes':
      return say(`page.entry.${entry.kind}`, { amendment: entry.amendment });
    case 'amendment-lapsed':
      return say('page.entry.amendment-lapsed', { amendment: entry.amendment, reason: entry.reason });
    case 'amendment-in-force': {
      const { amendment, basis } = entry;
      const questions = questionsOf(basis);
      return questions === undefined
        ? say('page.entry.amendment-in-force', { amendment })
        : say('page.entry.amendment-in-force-latest', { amendment, questions });
    }
    case 'amendment-binds-not': {
      const { amendment, participant } = entry;
      return say('page.entry.amendment-binds-not', { amendment, participant: nameOf(participant) });
    }
    case 'amendment-binds': {
      const { amendment, participant } = entry;
      const { because: why } = entry;
      const because = why === 'joined-later' || why === 'succeeded' ? why : 'accepted-later';
      return say('page.entry.amendment-binds', { amendment, participant: nameOf(participant), because });
    }
    case 'text-correction-proposed':
      return say('page.entry.text-correction-proposed', { correction: entry.correction, what: entry.what });
    case 'text-correction-last-day':
    case 'text-correction-holds':
      return say(`page.entry.${entry.kind}`, { correction: entry.correction });
    case 'text-correction-objection': {
      const { correction, participant, inTime } = entry;
      const time = inTime === 'not-known' ? inTime : inTime ? 'in-time' : 'late';
      return say('page.entry.text-correction-objection', {
        correction,
        participant: nameOf(participant),
        inTime: time,
      });
    }
    case 'text-correction-not-made': {
      const { correction, participants } = entry;
      return say('page.entry.text-correction-not-made', { correction, participants: participants.map(nameOf) });
    }
    case 'text-correction-made': {
      const { correction, by, doubts } = entry;
      const made = { code: 'page.entry.text-correction-made', values: { correction, by } } as const;
      return doubts.length === 0
        ? say(made.code, made.values)
        : say('page.entry.text-correction-made-in-doubt', { made, doubts });
    }
    default:
      return assertNever(entry);
  }
}

/** Names the questions that leave a day open, of which the latest that it can be stands in the chronology. */
function questionsOf(basis: Determination<CivilDate> | undefined): readonly NestedMessage[] | undefined {
  return basis?.kind === 'indeterminate' ? basis.questions : undefined;
}

/** Says who did what. */
function sayAct({
  participant: counted,
  recordedAs = counted,
  kind,
  on,
}: ActReference): CommandMessage<'page.entry.act' | 'page.entry.act-of-nobody'> {
  return recordedAs === undefined
    ? { code: 'page.entry.act-of-nobody', values: { kind } }
    : { code: 'page.entry.act', values: { participant: codeOnDay(recordedAs, on), kind } };
}
