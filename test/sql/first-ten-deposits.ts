/** The first ten deposits under article 14(1) of OP-CRC-SC, which entered into force three months after the tenth, on 18 January 2002. */
export const FIRST_TEN_DEPOSITS = [
  ['BGD', '2000-09-06'],
  ['PAN', '2001-02-09'],
  ['AND', '2001-04-30'],
  ['ISL', '2001-07-09'],
  ['KAZ', '2001-08-24'],
  ['SLE', '2001-09-17'],
  ['CUB', '2001-09-25'],
  ['MAR', '2001-10-02'],
  ['NOR', '2001-10-02'],
  ['ROU', '2001-10-18'],
] as const;
