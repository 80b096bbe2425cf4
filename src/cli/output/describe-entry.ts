import {
  type ActReference,
  assertNever,
  type ChronologyEntry,
  type CivilDate,
  type Determination,
} from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import { countOf } from './page.ts';
import { renderText, renderTexts } from './render-text.ts';

/** Puts an entry of a chronology into words. */
export function describeEntry(entry: ChronologyEntry): string {
  switch (entry.kind) {
    case 'opened-for-signature':
      return 'Open for signature';
    case 'opened-for-deposit':
      return 'Open for the deposit of instruments';
    case 'act': {
      const act = describeAct(entry.act);
      return entry.movesDates ? act : `${act} (recorded; moves no date)`;
    }
    case 'act-refused': {
      const { act, reason } = entry.refusal;
      return `${describeAct(act)} without effect. ${renderText(reason)}`;
    }
    case 'condition-met':
      return entry.required === undefined
        ? 'The conditions for entry into force are fulfilled'
        : `The number of ${entry.required} instruments is complete`;
    case 'treaty-in-force': {
      const open = openOf(entry.basis);
      return open === undefined
        ? 'The treaty enters into force'
        : `The treaty enters into force at the latest. ${open}`;
    }
    case 'party-from': {
      const open = openOf(entry.basis);
      const name = nameOfParticipant(entry.participant);
      return open === undefined ? `${name} becomes a Party` : `${name} becomes a Party at the latest. ${open}`;
    }
    case 'party-no-longer': {
      const open = openOf(entry.basis);
      const name = nameOfParticipant(entry.participant);
      const why = NO_LONGER[entry.because];
      return open === undefined
        ? `${name} is no longer a Party: ${why}`
        : `${name} is no longer a Party: ${why} at the latest. ${open}`;
    }
    case 'denunciation-open': {
      const name = nameOfParticipant(entry.participant);
      const questions = renderTexts(entry.basis.questions);
      return entry.basis.candidates.length === 0
        ? `${name}: from when it is no longer a Party is open. ${questions}`
        : `${name} is no longer a Party, if its denunciation takes effect. ${questions}`;
    }
    case 'applies-provisionally':
      return `${nameOfParticipant(entry.participant)} applies it provisionally`;
    case 'applies-to-territory': {
      const open = openOf(entry.basis);
      const name = nameOfParticipant(entry.participant);
      return open === undefined
        ? `${name}: applies to ${entry.territory}`
        : `${name}: applies to ${entry.territory} at the latest. ${open}`;
    }
    case 'parties-below-number': {
      const { parties, required } = entry;
      return `${countOf(parties, 'Party', 'Parties')}, fewer than the ${required} of entry into force: the treaty stays in force`;
    }
    case 'amendment-act':
      return `Amendment ${entry.amendment}: ${describeAct(entry.act)}`;
    case 'conference-requested':
      return `Amendment ${entry.amendment}: enough Parties favour a conference`;
    case 'window-closes':
      return `Amendment ${entry.amendment}: the last day for replies`;
    case 'amendment-lapsed':
      return `Amendment ${entry.amendment} has lapsed. ${renderText(entry.reason)}`;
    case 'amendment-in-force': {
      const open = openOf(entry.basis);
      return open === undefined
        ? `Amendment ${entry.amendment} enters into force`
        : `Amendment ${entry.amendment} enters into force at the latest. ${open}`;
    }
    case 'amendment-binds-not':
      return `Amendment ${entry.amendment} does not bind ${nameOfParticipant(entry.participant)}, which objected`;
    case 'amendment-binds': {
      const name = nameOfParticipant(entry.participant);
      return entry.because === 'joined-later'
        ? `Amendment ${entry.amendment} binds ${name}, which becomes a Party`
        : `Amendment ${entry.amendment} binds ${name}, which accepts it later`;
    }
    default:
      return assertNever(entry);
  }
}

/** Renders the questions that leave a day open, of which the latest that it can be stands in the chronology. */
function openOf(basis: Determination<CivilDate> | undefined): string | undefined {
  return basis?.kind === 'indeterminate' ? renderTexts(basis.questions) : undefined;
}

function describeAct({ participant: counted, recordedAs: participant = counted, kind }: ActReference): string {
  const what = kind.replaceAll('-', ' ');
  return participant === undefined ? what : `${nameOfParticipant(participant)}: ${what}`;
}

const NO_LONGER = {
  denunciation: 'its denunciation takes effect',
  'state-has-ceased': 'the State has ceased to exist',
  'left-other-treaty': 'it left the treaty with which it leaves this one',
} as const;
