import * as fc from 'fast-check';
import type { Act } from '../../../src/treaty/act.ts';
import { ACT_KINDS } from '../../../src/treaty/act-kinds.ts';
import type { Register, Source } from '../../../src/treaty/register.ts';
import { anyCivilDate } from '../../calendar/any-civil-date.ts';

const CODES = ['NOR', 'ROU', 'BGD', 'VNM', 'KOR', 'PRK', 'EUE', 'VAT', 'PSE', 'COK', 'CIV', 'GBR'] as const;

/** Whatever a person, or a program with bad intentions, may put into a note. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({
    minLength: 1,
    unit: fc.constantFrom('"', "'", ',', ';', '\t', '\r', '\n', ' ', '=', '+', '-', '@', 'é', '＝'),
  }),
  fc.constantFrom(
    '=HYPERLINK("x")',
    "'=1",
    "''",
    ' padded ',
    'line\r\nbreak',
    '\u{feff}mark',
    '2001-02-31',
    '{',
    '__proto__',
  ),
);

const CORRECTED_KINDS = ACT_KINDS.filter((kind) => kind !== 'correction');
const PLAIN_KINDS = ACT_KINDS.filter(
  (kind) => kind !== 'correction' && kind !== 'succession' && kind !== 'territorial-extension',
);

/** Any act; its source is one of the ids given. */
function anyAct(sourceIds: readonly string[]): fc.Arbitrary<Act> {
  const common = fc.record(
    {
      participant: fc.constantFrom(...CODES),
      on: anyCivilDate,
      note: anyText,
      ...(sourceIds.length === 0 ? {} : { source: fc.constantFrom(...sourceIds) }),
    },
    { requiredKeys: ['participant', 'on'] },
  );
  const plain = fc.tuple(fc.constantFrom(...PLAIN_KINDS), common).map(([kind, rest]): Act => ({ kind, ...rest }));
  const succession = fc
    .tuple(common, fc.record({ effectiveOn: anyCivilDate }, { requiredKeys: [] }))
    .map(([rest, more]): Act => ({ kind: 'succession', ...rest, ...more }));
  const extension = fc
    .tuple(common, anyText)
    .map(([rest, territory]): Act => ({ kind: 'territorial-extension', ...rest, territory }));
  const correction = fc
    .tuple(
      common,
      fc.constantFrom(...CORRECTED_KINDS),
      anyCivilDate,
      fc.oneof(anyCivilDate, fc.constant('never-made' as const)),
    )
    .map(([rest, kind, on, to]): Act => ({ kind: 'correction', ...rest, corrects: { kind, on }, to }));
  return fc.oneof(plain, plain, succession, extension, correction);
}

const anySource: fc.Arbitrary<Source> = fc.record(
  {
    id: anyText,
    title: anyText,
    recordAsOf: fc.string({ minLength: 4 }),
    consultedOn: anyCivilDate,
  },
  { requiredKeys: ['id', 'title'] },
);

/** Any register that the schema and the checks admit. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .uniqueArray(anySource, { selector: ({ id }) => id, maxLength: 4 })
  .chain((sources) =>
    fc.record(
      {
        treaty: anyText,
        sources: fc.constant(sources),
        acts: fc.array(anyAct(sources.map(({ id }) => id)), { maxLength: 12 }),
        completeUntil: anyCivilDate,
        leftOut: fc.array(fc.record({ participant: anyText, what: anyText, why: anyText }), { maxLength: 2 }),
      },
      { requiredKeys: ['treaty', 'sources', 'acts'] },
    ),
  );
