import type { ParticipantCode } from './participant-code.ts';

type Composition = readonly [prefix: string, codes: ReadonlySet<ParticipantCode>];

function compose(prefix: string, codes: string): Composition {
  return [prefix, new Set(codes.split(/\s+/))];
}

/**
 * The States whose formal name is, or once was, a designation before the short name. The designation alone decides
 * nothing ("Republic of China", "Republic of Viet-Nam"), so each State is listed.
 */
export const DESIGNATIONS: readonly Composition[] = [
  compose(
    'Republic of',
    `AGO ALB ARM AUT AZE BDI BEN BGR BLR BWA CHL CIV CMR COL CPV CRI CUB CYP DJI ECU EST FIN FJI GEO GHA GIN GMB GNB GNQ
    GTM HND HRV HTI HUN IDN IND IRL IRQ ISL ITA KAZ KEN KIR LBR LTU LVA MDG MDV MHL MKD MLI MLT MMR MNE MOZ MUS MWI NAM
    NER NIC NRU PAN PER PHL PLW POL PRY RWA SDN SEN SGP SLE SLV SMR SRB SSD SUR SVN SYC TCD TJK TTO TUN TUR UGA UZB VUT
    YEM ZAF ZMB ZWE`,
  ),
  compose('Kingdom of', 'BEL BHR BTN DNK ESP KHM LSO MAR NOR NPL SAU SWE SWZ THA TON'),
  compose('Principality of', 'AND LIE MCO'),
  compose('Federal Republic of', 'DEU NGA SOM'),
  compose('Federal Democratic Republic of', 'ETH NPL'),
  compose("People's Republic of", 'AGO BEN BGD BGR CHN MOZ'),
  compose('Democratic Republic of', 'MDG STP TLS'),
  compose("People's Democratic Republic of", 'DZA ETH'),
  compose('Socialist Republic of', 'ROU VNM'),
  compose('Islamic Republic of', 'AFG GMB MRT PAK'),
  compose('State of', 'BHR ERI ISR KWT LBY QAT'),
  compose('Commonwealth of', 'AUS BHS DMA MNP'),
  compose('Independent State of', 'PNG WSM'),
];

/**
 * The territories for which registers of depositaries keep a row of their own, under the name of the State responsible:
 * "Netherlands (Aruba)". Only spellings are read here; a territory that is missing says nothing about who is responsible.
 */
export const STATES_RESPONSIBLE: readonly Composition[] = [
  compose('Denmark', 'FRO GRL'),
  compose('Finland', 'ALA'),
  compose('France', 'NCL PYF'),
  compose('Netherlands', 'ABW BES CUW SXM'),
  compose('New Zealand', 'TKL'),
  compose('United Kingdom', 'AIA BMU CYM GGY GIB IMN JEY MSR PCN SHN TCA VGB'),
];
