import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantLife, ParticipationLife } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { Text } from '../participants/text.ts';
import { findWikidataItem } from '../participants/wikidata-item.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { endCellsOf, NONE, NOT_KNOWN } from './cells-of-answer.ts';
import { composeLifeShown, type RecordRead } from './compose-life-shown.ts';
import { nameInEnglish } from './name-in-english.ts';

/** A node of linked data, as plain JSON. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Of which day, and how participants are named. */
export interface LegislationOptions {
  /** Inclusive: acts done later are left out. */
  readonly asOf: CivilDate;
  /** How a participant is named; left out, in English. */
  readonly nameOf?: (participant: ParticipantCode) => string;
}

/** What the short names of properties stand for. Those without a prefix are of schema.org. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sameAs: { '@type': '@id' },
  legislationLegalForce: { '@type': '@vocab' },
  'eli:in_force': { '@type': '@id' },
  'eli:date_document': { '@type': 'xsd:date' },
  'eli:first_date_entry_in_force': { '@type': 'xsd:date' },
  'eli:date_no_longer_in_force': { '@type': 'xsd:date' },
} as const;

/**
 * Composes a treaty as linked data: `Legislation` of schema.org and `LegalResource` of the European Legislation Identifier, with its titles, the days from and to
 * which it is in force, and for each participation a `Role` with the days from and to which the treaty binds that State.
 *
 * A day stands there where it is determined, the prevailing one where readings differ; one that is pending or open is left out, and `description` says which it is. Who
 * can never be bound by an instrument has no role. Whether the treaty is in force is said of the day asked about, and not where that is open.
 *
 * @example composeLegislation(opCrcSc, opCrcScRegister, { asOf: civilDate('2026-02-02') }).temporalCoverage // '2002-01-18/..'
 * @see docs/formats.md#export
 */
export function composeLegislation(treaty: Treaty, register: RecordRead, options: LegislationOptions): LinkedData {
  const life = composeLifeShown('composeLegislation', treaty, register, options);
  const { asOf, nameOf = (code) => nameInEnglish(treaty, code) } = options;
  const { entryIntoForce, end, participants } = life;
  const from = entryIntoForce.kind === 'determined' ? entryIntoForce.value : undefined;
  return {
    '@id': `#${treaty.id}`,
    '@type': ['Legislation', 'eli:LegalResource'],
    name: listTexts(treaty.title),
    alternateName: listTexts(treaty.shortTitle),
    identifier: treaty.id,
    'eli:id_local': treaty.id,
    ...(treaty.references.length === 0 ? {} : { legislationIdentifier: treaty.references }),
    legislationDate: treaty.adoptedOn,
    'eli:date_document': treaty.adoptedOn,
    legislationDateVersion: asOf,
    ...(from === undefined ? { description: entryIntoForce.kind } : composeForce(from, end?.on, asOf)),
    spatialCoverage: participants.flatMap((own) =>
      own.participations
        .filter((each) => each.entryIntoForce.kind !== 'excluded')
        .map((each) => composeRole(own, each, nameOf)),
    ),
  };
}

/**
 * Composes a document of linked data (JSON-LD) of treaties, each as {@link composeLegislation} gives it.
 *
 * @example composeJsonLd([])['@graph'] // []
 * @see docs/formats.md#export
 */
export function composeJsonLd(treaties: readonly LinkedData[]): LinkedData {
  return { '@context': CONTEXT, '@graph': treaties };
}

/** Composes from and to when the treaty is in force. */
function composeForce(from: CivilDate, until: CivilDate | undefined, asOf: CivilDate): LinkedData {
  const isInForce = from <= asOf && (until === undefined || asOf < until);
  return {
    temporalCoverage: `${from}/${until ?? '..'}`,
    legislationLegalForce: isInForce ? 'InForce' : 'NotInForce',
    'eli:in_force': isInForce ? 'eli:InForce-inForce' : 'eli:InForce-notInForce',
    'eli:first_date_entry_in_force': from,
    ...(until === undefined ? {} : { 'eli:date_no_longer_in_force': until }),
  };
}

function composeRole(
  own: ParticipantLife,
  participation: ParticipationLife,
  nameOf: (participant: ParticipantCode) => string,
): LinkedData {
  const { participant } = own;
  const item = findWikidataItem(participant);
  const { instrument, entryIntoForce: answer } = participation;
  const { ended_on: endedOn } = endCellsOf(participation, own);
  return {
    '@type': 'Role',
    roleName: instrument.kind,
    ...(answer.kind === 'determined' ? { startDate: answer.value } : { description: answer.kind }),
    ...(endedOn === NONE || endedOn === NOT_KNOWN ? {} : { endDate: endedOn }),
    spatialCoverage: {
      '@type': kindOfParticipant(participant) === 'state' ? 'Country' : 'AdministrativeArea',
      name: nameOf(participant),
      identifier: participant,
      ...(item === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${item}` }),
    },
  };
}

/** Lists a text in each of its languages. */
function listTexts(text: Text): readonly LinkedData[] {
  if (typeof text === 'string') return [{ '@value': text, '@language': 'en' }];
  return Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));
}
