import { describe, expect, it } from 'vitest';
import { readForeign } from '../read-foreign.ts';

const TABLE = `Country,Date,Status,Note
Albania,09 Feb 2004,In Force,
Algeria,06 Jun 2006,Denounced,Denounced on 12 Feb 2010
Belgium,28 Feb 2011,Not in force,Automatic denunciation on 05 Jun 2014 by convention C181
Benin,,,
Chad,31 Jan 2025,Not in force,The Convention will enter into force for Chad on 31 Jan 2026.
`;

describe('a list of ratifications of the International Labour Organization', () => {
  it('has ratifications and denunciations; what follows from another Convention, or is computed, is left', () => {
    const { form, acts, issues, left } = readForeign(TABLE, 'ilo-c155');
    expect([form, issues]).toEqual(['ilo', []]);
    expect(acts).toEqual([
      'ALB ratification 2004-02-09',
      'DZA ratification 2006-06-06',
      'DZA denunciation 2010-02-12',
      'BEL ratification 2011-02-28',
      'TCD ratification 2025-01-31',
    ]);
    expect(left).toEqual([
      '4 Belgium: Not in force',
      '4 Belgium: Automatic denunciation on 05 Jun 2014 by convention C181',
      '6 Chad: Not in force',
      '6 Chad: The Convention will enter into force for Chad on 31 Jan 2026.',
    ]);
  });
});
