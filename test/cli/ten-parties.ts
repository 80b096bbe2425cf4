const COLUMNS = 'participant,kind,date,amendment,title,votes,covers,due,corrects,corrected';

/** Ten accessions to OP-CRC-SC on 5 October 2000: three months later, on 5 January 2001, it is in force for all ten (article 14(1)). */
const TEN = ['AND', 'BGD', 'CUB', 'ISL', 'KAZ', 'MAR', 'NOR', 'PAN', 'ROU', 'SLE'].map(
  (code) => `${code},accession,2000-10-05`,
);

/**
 * An amendment of the ten Parties that goes through every step of article 16. The four replies that a third of ten comes to are
 * there on 1 June 2002, the last day of the four months; five of nine present and voting adopt; the seventh acceptance, two
 * thirds of ten, is that of 5 May 2003.
 */
const ARTICLE_3 = [
  'NOR,amendment-proposal,2002-01-10,article-3,Attempts',
  ',amendment-communication,2002-02-01,article-3',
  'NOR,conference-request,2002-03-01,article-3',
  'ROU,conference-request,2002-03-02,article-3',
  'ISL,conference-request,2002-03-03,article-3',
  'CUB,conference-request,2002-06-01,article-3',
  ',conference-convening,2002-07-01,article-3',
  ',amendment-adoption,2002-09-10,article-3,,5 in favour 4 against 1 abstaining',
  ',amendment-approval,2002-12-18,article-3',
  'NOR,amendment-acceptance,2003-01-10,article-3',
  'ROU,amendment-acceptance,2003-02-10,article-3',
  'ISL,amendment-acceptance,2003-02-11,article-3',
  'CUB,amendment-acceptance,2003-02-12,article-3',
  'AND,amendment-acceptance,2003-02-13,article-3',
  'PAN,amendment-acceptance,2003-02-14,article-3',
  'MAR,amendment-acceptance,2003-05-05,article-3',
];

/** Writes a register of the ten Parties with further rows, each as far as its cells go. */
export function tenParties(...rows: readonly string[]): string {
  const width = COLUMNS.split(',').length;
  const full = [...TEN, ...rows].map((row) => row + ','.repeat(width - row.split(',').length));
  return `${[COLUMNS, ...full].join('\n')}\n`;
}

/** The same with the amendment. */
export function tenPartiesAmending(...rows: readonly string[]): string {
  return tenParties(...ARTICLE_3, ...rows);
}
