import { describe, expect, it } from 'vitest';
import { readForeign } from '../read-foreign.ts';
import { ILO } from '../samples.ts';

describe('a list of ratifications of the International Labour Organization', () => {
  it('has ratifications and denunciations; what follows from another Convention, or is computed, is left', () => {
    const { form, acts, issues, left } = readForeign(ILO, 'ilo-c155');
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
