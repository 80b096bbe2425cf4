import type { ParticipantCode } from './participant-code.ts';

/** Names that a reader would understand and that nevertheless stand for no one participant. */
export interface UnsettledName {
  readonly names: readonly string[];
  readonly why: string;
  /** Who may be meant. */
  readonly candidates: readonly ParticipantCode[];
}

/**
 * Names that are refused with a reason, instead of being guessed. Where the United Nations gives a short name to one
 * State (Congo, Guinea, China, Germany, Samoa, Yemen), that State has it; what is here, it gives to none or to several in turn.
 */
export const UNSETTLED_NAMES: readonly UnsettledName[] = [
  {
    names: ['Korea'],
    why: 'two States bear it. Write "Republic of Korea" or "Democratic People\'s Republic of Korea"',
    candidates: ['KOR', 'PRK'],
  },
  {
    names: ['Yugoslavia'],
    why: 'the record calls two States so, the Socialist Federal Republic and, from 1992 to 2003, the Federal Republic. Write "former Yugoslavia" for the first, "Serbia and Montenegro" for the second',
    candidates: ['YUG', 'SCG'],
  },
  {
    names: ['Republic of China', 'Nationalist China', 'ROC'],
    why: 'until 1971 China was represented under this name in the United Nations, which does not use it now. Write "China" or "Taiwan Province of China"',
    candidates: ['CHN', 'TWN'],
  },
  {
    names: ['Viet-Nam (Republic of)', 'Vietnam (Republic of)', 'South Viet-Nam', 'South Vietnam'],
    why: 'it ended in 1976 and has no code of its own. Write "Viet Nam" for the State of today',
    candidates: ['VNM'],
  },
  {
    names: ['United Arab Republic', 'UAR'],
    why: 'from 1958 to 1961 it was the union of Egypt and Syria, then the name of Egypt. Write which is meant',
    candidates: ['EGY', 'SYR'],
  },
  {
    names: ['Tanganyika', 'Zanzibar', 'United Republic of Tanganyika and Zanzibar'],
    why: 'it united into the United Republic of Tanzania in 1964 and has no code of its own. Write "Tanzania" for the State of today',
    candidates: ['TZA'],
  },
  {
    names: ['Virgin Islands'],
    why: 'two territories bear it. Write "British Virgin Islands" or "United States Virgin Islands"',
    candidates: ['VGB', 'VIR'],
  },
  {
    names: ['America'],
    why: 'it is the name of a continent. Write "United States of America" if that State is meant',
    candidates: ['USA'],
  },
  {
    names: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'England and Wales'],
    why: 'it is a part of the United Kingdom, which acts for it. Write "United Kingdom" if that State is meant',
    candidates: ['GBR'],
  },
  {
    names: ['Kosovo', 'XKX', 'XKK', 'Republic of Kosovo', 'Kosovo (UNSCR 1244)', 'UNMIK Kosovo'],
    why: 'ISO 3166-1 has no code for Kosovo (XK and XKX are assigned by users), and the Secretary-General of the United Nations does not list it as a participant. It has no code here',
    candidates: [],
  },
  {
    names: ['European Atomic Energy Community', 'Euratom', 'EAEC', 'European Atomic Energy Community (Euratom)'],
    why: 'it is an organisation of its own beside the European Union and has no code here',
    candidates: [],
  },
  {
    names: ['Netherlands Antilles', 'Netherlands (Netherlands Antilles)', 'ANT', 'ANHH'],
    why: 'it was a part of the Kingdom of the Netherlands until 10 October 2010. Write which of its parts is meant, or the Kingdom',
    candidates: ['CUW', 'SXM', 'BES'],
  },
];
