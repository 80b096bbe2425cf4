import { describe, expect, it } from 'vitest';
import { KIND_WORDS } from '../../src/reading/values/kind-words.ts';
import { parseActKind } from '../../src/reading/values/parse-act-kind.ts';
import { parseRegister } from '../../src/reading.ts';
import { ACT_KINDS } from '../../src/treaty/act-kinds.ts';

describe('parseActKind, in the six languages', () => {
  it.each([
    ['ratificación', 'ratification'],
    ['Ratificacion', 'ratification'],
    ['Instrumento de ratificación', 'ratification'],
    ['adhesión', 'accession'],
    ['firma definitiva', 'definitive-signature'],
    ['denuncia', 'denunciation'],
    ['ратификация', 'ratification'],
    ['Присоединение', 'accession'],
    ['официальное подтверждение', 'formal-confirmation'],
    ['правопреемство', 'succession'],
    ['подписание', 'signature'],
    ['批准', 'ratification'],
    ['加入', 'accession'],
    ['签署', 'signature'],
    ['تصديق', 'ratification'],
    ['انضمام', 'accession'],
    ['توقيع', 'signature'],
    ['Adhésion', 'accession'],
    ['adhesion', 'accession'],
    ['Dépôt de l’instrument d’adhésion', 'accession'],
    ['Notification de succession', 'succession'],
    ['acceptation de l’amendement', 'amendment-acceptance'],
    ["acceptation de l'amendement", 'amendment-acceptance'],
    ['confirmation formelle', 'formal-confirmation'],
    ['Ratifié', 'ratification'],
  ])('%s', (text, kind) => {
    expect(parseActKind(text)).toEqual({ ok: true, value: kind });
  });

  it.each(ACT_KINDS.flatMap((kind) => (KIND_WORDS[kind] ?? []).map((word) => [word, kind] as const)))(
    'reads "%s" as one kind alone',
    (word, kind) => {
      expect(parseActKind(word)).toEqual({ ok: true, value: kind });
    },
  );

  it('does not read what names several acts, or none', () => {
    for (const text of ['retrait', 'retiro', 'отзыв', 'compromiso', 'décret'])
      expect(parseActKind(text).ok).toBe(false);
  });

  it('reads them in a table', () => {
    const table = 'participant,kind,date\nNOR,ratificación,2001-10-02\nISL,ратификация,2001-07-09\n';
    const read = parseRegister(table, { treatyId: 'op-crc-sc' });
    expect(read).toMatchObject({
      ok: true,
      value: {
        acts: [
          { participant: 'NOR', kind: 'ratification', on: '2001-10-02' },
          { participant: 'ISL', kind: 'ratification', on: '2001-07-09' },
        ],
      },
    });
  });
});
