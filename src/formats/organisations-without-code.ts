import { findOwn, type OwnParticipant } from '../participants/own-participant.ts';

/**
 * Organisations that published tables list among the parties to treaties, and that have no code in the table of names: a treaty declares each that may take part in it.
 * Their names are those that the World Intellectual Property Organization prints, and those of their constituent instruments.
 *
 * @see docs/legal-sources.md#organisations-without-a-code
 */
const ORGANISATIONS: readonly OwnParticipant[] = [
  {
    code: 'organisation:epo',
    name: 'European Patent Organisation',
    alsoNamed: ['European Patent Organisation (EPO)', 'European Patent Organization'],
  },
  {
    code: 'organisation:oapi',
    name: 'African Intellectual Property Organization',
    alsoNamed: ['African Intellectual Property Organization (OAPI)', 'African Intellectual Property Organisation'],
  },
  {
    code: 'organisation:aripo',
    name: 'African Regional Intellectual Property Organization',
    alsoNamed: [
      'African Regional Intellectual Property Organization (ARIPO)',
      'African Regional Intellectual Property Organisation',
    ],
  },
  {
    code: 'organisation:boip',
    name: 'Benelux Organization for Intellectual Property',
    alsoNamed: [
      'Benelux Organization for Intellectual Property (BOIP)',
      'Benelux Organisation for Intellectual Property',
    ],
  },
  {
    code: 'organisation:eapo',
    name: 'Eurasian Patent Organization',
    alsoNamed: ['Eurasian Patent Organization (EAPO)', 'Eurasian Patent Organisation'],
  },
];

/**
 * Checks if a name is that of an organisation which has no code, and which the treaty does not declare.
 *
 * @param declared the participants that the treaty declares for itself
 * @example isWithoutCode('European Patent Organisation (EPO)', []) // true
 */
export function isWithoutCode(name: string, declared: readonly OwnParticipant[]): boolean {
  // Nearly every name is that of a State.
  if (!/organi[sz]ation/i.test(name)) return false;
  return findOwn(name, ORGANISATIONS) !== undefined && findOwn(name, declared) === undefined;
}
