import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { treaty as iloC155 } from '../../../src/catalogue/generated/treaties/ilo-c155.ts';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { determineStatus } from '../../../src/lifecycle/status-on.ts';
import { readForeign } from '../read-foreign.ts';
import { ILO } from '../samples.ts';

describe('a list of ratifications of the International Labour Organization', () => {
  it('has ratifications and denunciations; one that follows from another Convention ends with its day; what is computed is left', () => {
    const { form, acts, issues, left } = readForeign(ILO, 'ilo-c155');
    expect([form, issues]).toEqual(['ilo', []]);
    expect(acts).toEqual([
      'ALB ratification 2004-02-09',
      'DZA ratification 2006-06-06',
      'DZA denunciation 2010-02-12',
      'BEL ratification 2011-02-28',
      'BEL denunciation 2014-06-05',
      'TCD ratification 2025-01-31',
    ]);
    expect(left).toEqual([
      '6 Chad: Not in force',
      '6 Chad: The Convention will enter into force for Chad on 31 Jan 2026.',
    ]);
  });

  it('has the State no Party from the day of an automatic denunciation on, which nobody has notified (ILO C155 21, 22)', () => {
    const parsed = parseAnyRegister(ILO, { treatyId: 'ilo-c155' });
    const acts = parsed.ok ? parsed.value.acts : [];
    expect(acts.filter(({ participant, kind }) => participant === 'BEL' && kind === 'denunciation')).toEqual([
      {
        participant: 'BEL',
        kind: 'denunciation',
        on: '2014-06-05',
        receipt: 'not-known',
        note: 'Automatic denunciation on 05 Jun 2014 by convention C181',
      },
    ]);
    const life = composeLife(iloC155, { acts });
    expect(['2014-06-04', '2014-06-05'].map((day) => determineStatus(life, 'BEL', civilDate(day)))).toEqual([
      'party',
      'former-party',
    ]);
  });

  it('leaves what it does not understand of how a ratification stands', () => {
    expect(readForeign('Country,Date,Status,Note\nBelgium,28 Feb 2011,Denounced,Denounced\n', 'ilo-c155').left).toEqual(
      ['2 Belgium: Denounced', '2 Belgium: Denounced'],
    );
  });
});
