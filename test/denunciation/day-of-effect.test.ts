import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { DenunciationNotice } from '../../src/denunciation/denunciation-notice.ts';
import { determineDenunciation, findDayOfEffect } from '../../src/denunciation/determine-denunciation.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { listTreaties } from '../support/catalogue.ts';

const STARTS = { treatyInForceOn: civilDate('1990-03-31'), partyFrom: civilDate('2001-08-31') };

const NOTICES: readonly DenunciationNotice[] = ['2002-01-01', '2004-02-29', '2010-12-31', '2024-06-30', '9999-12-31']
  .map(civilDate)
  .flatMap((receivedOn): readonly DenunciationNotice[] => {
    const notice = { participant: 'NOR', receivedOn };
    return [
      notice,
      { ...notice, ...STARTS },
      { ...notice, ...STARTS, revokedOn: receivedOn },
      { ...notice, ...STARTS, effectiveOn: civilDate('2030-05-05'), armedConflict: 'none' },
      { ...notice, ...STARTS, armedConflict: 'engaged' },
      { ...notice, ...STARTS, armedConflict: civilDate('2031-01-01') },
    ];
  });

describe('findDayOfEffect', () => {
  it.each(listTreaties())('is the day that the whole answer gives: $id', (treaty) => {
    const { denunciation } = treaty.finalClauses;
    for (const notice of NOTICES) {
      expect(findDayOfEffect(denunciation, notice)).toBe(findLatestDay(determineDenunciation(denunciation, notice)));
    }
  });
});
