import type { ParticipantCode } from './participant-code.ts';

export type UnsettledNameId =
  | 'korea'
  | 'yugoslavia'
  | 'republic-of-china'
  | 'south-viet-nam'
  | 'united-arab-republic'
  | 'tanganyika-zanzibar'
  | 'virgin-islands'
  | 'america'
  | 'parts-of-the-united-kingdom'
  | 'kosovo'
  | 'euratom'
  | 'netherlands-antilles';

/** Names that a reader would understand and that nevertheless stand for no one participant. */
export interface UnsettledName {
  /** By what name the reason is known, which is told in the reader's language. */
  readonly id: UnsettledNameId;
  readonly names: readonly string[];
  /** Who may be meant. */
  readonly candidates: readonly ParticipantCode[];
}

/**
 * Names that are refused with a reason, instead of being guessed. Where the United Nations gives a short name to one
 * State (Congo, Guinea, China, Germany, Samoa, Yemen), that State has it; what is here, it gives to none or to several in turn. The two
 * that several States have borne are here in each of its languages that has a name for them, and others in those in which they are asked for,
 * since what they mislead about is the same in all.
 */
export const UNSETTLED_NAMES: readonly UnsettledName[] = [
  {
    id: 'korea',
    names: ['Korea', 'Corée', 'Corea', 'Корея', 'كوريا'],
    candidates: ['KOR', 'PRK'],
  },
  {
    id: 'yugoslavia',
    names: ['Yugoslavia', 'Yougoslavie', 'Югославия', 'يوغوسلافيا', '南斯拉夫'],
    candidates: ['YUG', 'SCG'],
  },
  {
    id: 'republic-of-china',
    names: ['Republic of China', 'Nationalist China', 'ROC', 'République de Chine', 'República de China'],
    candidates: ['CHN', 'TWN'],
  },
  {
    id: 'south-viet-nam',
    names: ['Viet-Nam (Republic of)', 'Vietnam (Republic of)', 'South Viet-Nam', 'South Vietnam'],
    candidates: ['VNM'],
  },
  {
    id: 'united-arab-republic',
    names: ['United Arab Republic', 'UAR', 'République arabe unie', 'República Árabe Unida'],
    candidates: ['EGY', 'SYR'],
  },
  {
    id: 'tanganyika-zanzibar',
    names: ['Tanganyika', 'Zanzibar', 'United Republic of Tanganyika and Zanzibar'],
    candidates: ['TZA'],
  },
  {
    id: 'virgin-islands',
    names: ['Virgin Islands', 'Îles Vierges', 'Islas Vírgenes'],
    candidates: ['VGB', 'VIR'],
  },
  {
    id: 'america',
    names: ['America', 'Amérique', 'América'],
    candidates: ['USA'],
  },
  {
    id: 'parts-of-the-united-kingdom',
    names: [
      ...['England', 'Scotland', 'Wales', 'Northern Ireland', 'England and Wales'],
      ...['Angleterre', 'Écosse', 'Pays de Galles', 'Irlande du Nord'],
      ...['Inglaterra', 'Escocia', 'Gales', 'Irlanda del Norte'],
    ],
    candidates: ['GBR'],
  },
  {
    id: 'kosovo',
    names: ['Kosovo', 'XKX', 'XKK', 'Republic of Kosovo', 'Kosovo (UNSCR 1244)', 'UNMIK Kosovo'],
    candidates: [],
  },
  {
    id: 'euratom',
    names: ['European Atomic Energy Community', 'Euratom', 'EAEC', 'European Atomic Energy Community (Euratom)'],
    candidates: [],
  },
  {
    id: 'netherlands-antilles',
    names: [
      'Antilles néerlandaises',
      'Antillas Neerlandesas',
      'Netherlands Antilles',
      'Netherlands (Netherlands Antilles)',
      'ANT',
      'ANHH',
    ],
    candidates: ['CUW', 'SXM', 'BES', 'NLD'],
  },
];
