import { PARTICIPANT_CODES } from '../../participants/participant-codes.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { Finding } from '../issues/finding.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';
import { findWhyNotCounted } from './find-why-not-counted.ts';
import { listConditions } from './list-conditions.ts';
import { listOwnParticipants } from './list-own-participants.ts';

const PARTICIPATION = ['finalClauses', 'participation'];
const ORGANISATIONS = ['finalClauses', 'entryIntoForce', 'organisations'];
const TERMINATION = ['finalClauses', 'termination', 'fewerThan'];
const AMENDMENT = ['finalClauses', 'amendment'];

/**
 * Checks that no number is more than can join at all (`more-than-can-join`): of the instruments that bring a treaty into force, of the
 * Parties below which it ends, and of the acceptances that bring an amendment into force. How many can join is known where a clause
 * names them, with the members for which a named organisation counts, and where it admits any State; of a group that a condition names, `checkConditions` tells.
 * Where organisations can join whose instruments do not count, more are `more-than-can-count` towards entry into force.
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkNumbers(value: unknown): readonly Finding[] {
  const joining = listWhoCanJoin(valueAt(value, PARTICIPATION), valueAt(value, ORGANISATIONS));
  if (joining === undefined) return [];
  const counting = joining.filter((each) => findWhyNotCounted(value, each) === undefined).length;
  const ofInstruments = listNumbersOfInstruments(value);
  return [...ofInstruments, ...listNumbersOfAcceptances(value), TERMINATION].flatMap((path): readonly Finding[] => {
    const number = valueAt(value, path);
    const many = ofInstruments.includes(path) ? counting : joining.length;
    if (typeof number !== 'number' || number <= many) return [];
    const code = number <= joining.length ? 'issue.more-than-can-count' : 'issue.more-than-can-join';
    return [
      {
        what: { code, values: { number, many: code === 'issue.more-than-can-count' ? many : joining.length } },
        remedy: { code: 'remedy.check-who-can-join', values: {} },
        path,
        at: 'value',
        value: String(number),
      },
    ];
  });
}

/** Lists where a number of instruments of anybody stands. */
function listNumbersOfInstruments(value: unknown): readonly Finding['path'][] {
  const ofAnybody = listConditions(value).filter(({ condition: { kind, of } }) => kind === 'instruments' && !of);
  return ofAnybody.map(({ path }) => [...path, 'number']);
}

/** Lists where a number of acceptances of an amendment stands. */
function listNumbersOfAcceptances(value: unknown): readonly Finding['path'][] {
  const amendment = valueAt(value, AMENDMENT);
  const procedures = [
    AMENDMENT,
    ...itemsOf(valueAt(amendment, ['procedures'])).map((_, at) => [...AMENDMENT, 'procedures', at, 'clause']),
  ];
  const acceptances = procedures.map((path) => [...path, 'acceptance']);
  const ofNumber = acceptances.filter((path) => valueAt(value, [...path, 'kind']) === 'number');
  return ofNumber.map((path) => [...path, 'number']);
}

/** Lists who can ever join, as a file has the clause on participation; nothing where that cannot be told. */
function listWhoCanJoin(participation: unknown, organisations: unknown): readonly unknown[] | undefined {
  const eligibility = valueAt(participation, ['eligibility']);
  switch (valueAt(eligibility, ['kind'])) {
    case 'named-states': {
      const named = itemsOf(valueAt(eligibility, ['states']));
      return [...new Set([...named, ...listMembers(organisations, named)])];
    }
    case 'any-state':
      return [...PARTICIPANT_CODES, ...listOwnParticipants(participation).map(({ code }) => code)].filter((code) =>
        ['state', 'former-state'].includes(kindOfParticipant(code)),
      );
    default:
      return undefined;
  }
}

/** Lists the members for which the organisations count that a clause names: they need not be named themselves. */
function listMembers(organisations: unknown, named: readonly unknown[]): readonly unknown[] {
  if (valueAt(organisations, ['kind']) !== 'as-their-members') return [];
  return itemsOf(valueAt(organisations, ['of'])).flatMap((each) =>
    named.includes(valueAt(each, ['organisation']))
      ? itemsOf(valueAt(each, ['members'])).map((member) => valueAt(member, ['participant']))
      : [],
  );
}
