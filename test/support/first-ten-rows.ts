/**
 * The ten instruments that brought OP-CRC-SC into force, as rows of participant, kind, day and date of entry into force. Article 14(1): three
 * months after the tenth, that of Romania of 18 October 2001, are 18 January 2002.
 */
export const FIRST_TEN = [
  'Bangladesh,ratification,2000-09-06,2002-01-18',
  'Panama,ratification,2001-02-09,2002-01-18',
  'Andorra,ratification,2001-04-30,2002-01-18',
  'Iceland,ratification,2001-07-09,2002-01-18',
  'Kazakhstan,ratification,2001-08-24,2002-01-18',
  'Sierra Leone,ratification,2001-09-17,2002-01-18',
  'Cuba,ratification,2001-09-25,2002-01-18',
  'Morocco,ratification,2001-10-02,2002-01-18',
  'Norway,ratification,2001-10-02,2002-01-18',
  'Romania,ratification,2001-10-18,2002-01-18',
];
