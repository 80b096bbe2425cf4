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
      const note = entry.movesDates ? '' : ' (recorded; moves no date)';
      return `${describeAct(entry.act)}${note}`;
    }
    case 'act-refused': {
      const { act, reason } = entry.refusal;
      return `${describeAct(act)} without effect. ${renderText(reason)}`;
    }
    case 'condition-met':
      return entry.required === undefined
        ? 'The conditions for entry into force are fulfilled'
        : `The number of ${entry.required} instruments is complete`;
    case 'treaty-in-force':
      return `The treaty enters into force${openOf(entry.basis)}`;
    case 'party-from':
      return `${nameOfParticipant(entry.participant)} becomes a Party${openOf(entry.basis)}`;
    case 'party-no-longer': {
      return `${nameOfParticipant(entry.participant)} is no longer a Party: ${NO_LONGER[entry.because]}${openOf(entry.basis)}`;
    }
    case 'denunciation-open':
      return entry.basis.candidates.length === 0
        ? `${nameOfParticipant(entry.participant)}: from when it is no longer a Party is open. ${renderTexts(entry.basis.questions)}`
        : `${nameOfParticipant(entry.participant)} is no longer a Party, if its denunciation takes effect. ${renderTexts(entry.basis.questions)}`;
    case 'applies-provisionally':
      return `${nameOfParticipant(entry.participant)} applies it provisionally`;
    case 'applies-to-territory':
      return `${nameOfParticipant(entry.participant)}: applies to ${entry.territory}${openOf(entry.basis)}`;
    case 'parties-below-number':
      return `${countOf(entry.parties, 'Party', 'Parties')}, fewer than the ${entry.required} of entry into force: the treaty stays in force`;
    case 'amendment-act':
      return `Amendment ${entry.amendment}: ${describeAct(entry.act)}`;
    case 'conference-requested':
      return `Amendment ${entry.amendment}: enough Parties favour a conference`;
    case 'window-closes':
      return `Amendment ${entry.amendment}: the last day for replies`;
    case 'amendment-lapsed':
      return `Amendment ${entry.amendment} has lapsed. ${renderText(entry.reason)}`;
    case 'amendment-in-force':
      return `Amendment ${entry.amendment} enters into force${openOf(entry.basis)}`;
    case 'amendment-binds-not':
      return `Amendment ${entry.amendment} does not bind ${nameOfParticipant(entry.participant)}, which objected`;
    case 'amendment-binds': {
      const why = entry.because === 'joined-later' ? 'which becomes a Party' : 'which accepts it later';
      return `Amendment ${entry.amendment} binds ${nameOfParticipant(entry.participant)}, ${why}`;
    }
    default:
      return assertNever(entry);
  }
}

/** Says of a day that it is the latest that can be, where it is open. */
function openOf(basis: Determination<CivilDate> | undefined): string {
  return basis?.kind === 'indeterminate' ? ` at the latest. ${renderTexts(basis.questions)}` : '';
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
