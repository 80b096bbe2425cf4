import * as fc from 'fast-check';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { isShowable } from '../../src/reading/values/control-character.ts';
import type { Act } from '../../src/treaty/act.ts';
import { ACT_KINDS, type ActKind, TERMINATION_GROUNDS } from '../../src/treaty/act-kinds.ts';
import type { Register, Source } from '../../src/treaty/register.ts';
import { TEXT_CORRECTION_WAYS } from '../../src/treaty/text-correction.ts';
import { anyCivilDate } from '../calendar/any-civil-date.ts';

const CODES = ['NOR', 'ROU', 'BGD', 'VNM', 'KOR', 'PRK', 'EUE', 'VAT', 'PSE', 'COK', 'CIV', 'GBR'] as const;

/** Whatever a person, or a program with bad intentions, may put into a note. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  // Whatever Unicode has, but for the control characters that no text may hold.
  fc.string({ minLength: 1, unit: 'binary' }).filter(isShowable),
  fc.string({
    minLength: 1,
    unit: fc.constantFrom('"', "'", ',', ';', '\t', '\r\n', '\n', ' ', '=', '+', '-', '@', 'é', '＝'),
  }),
  fc.constantFrom(
    '=HYPERLINK("x")',
    "'=1",
    "''",
    ' padded ',
    'line\r\nbreak',
    '\u{feff}mark',
    'أ\u{200f}',
    '2001-02-31',
    '{',
    '__proto__',
  ),
);

const CORRECTED_KINDS = ACT_KINDS.filter((kind) => kind !== 'correction');

/** An id of an amendment, also one that a spreadsheet would take for a number or a day. */
const anyAmendmentId = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,3}$/),
  fc.constantFrom('article-43-2', '43-2', '0', '1e5', 'x'.repeat(200)),
);

const anyCount = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1000));
const anyVotes = fc.record({ inFavour: anyCount, against: anyCount, abstaining: anyCount });

/** Nothing is notified before it is done: the later of the two days is that of the notification. */
function notifiedAfterwards<A extends { readonly on: CivilDate; readonly notifiedOn?: CivilDate }>(act: A): A {
  const { on, notifiedOn } = act;
  return notifiedOn === undefined || notifiedOn >= on ? act : { ...act, on: notifiedOn, notifiedOn: on };
}

/** Any act, of every kind as often; its source is one of the ids given. */
function anyAct(sourceIds: readonly string[]): fc.Arbitrary<Act> {
  const source = sourceIds.length === 0 ? fc.constant(undefined) : fc.constantFrom(undefined, ...sourceIds);
  const ofNobody = { on: anyCivilDate, note: anyText };
  const ofSomebody = { ...ofNobody, participant: fc.constantFrom(...CODES) };

  const by = <K extends ActKind>(kind: K) =>
    fc.record({ kind: fc.constant(kind), ...ofSomebody }, { requiredKeys: ['kind', 'participant', 'on'] });
  const step = <K extends ActKind>(kind: K) =>
    fc.record(
      { kind: fc.constant(kind), ...ofNobody, amendment: anyAmendmentId },
      { requiredKeys: ['kind', 'on', 'amendment'] },
    );
  const stepBy = <K extends ActKind>(kind: K) =>
    fc.tuple(by(kind), anyAmendmentId).map(([act, amendment]) => ({ ...act, amendment }));
  const optionally = <A extends object, B>(act: fc.Arbitrary<A>, more: { [K in keyof B]: fc.Arbitrary<B[K]> }) =>
    fc.tuple(act, fc.record(more, { requiredKeys: [] })).map(([one, rest]) => ({ ...one, ...rest }));

  const of = <K extends ActKind>(kind: K) =>
    fc.tuple(by(kind), anyText).map(([act, territory]) => ({ ...act, territory }));

  const towards = <K extends ActKind>(kind: K) =>
    fc.tuple(by(kind), fc.constantFrom(...CODES)).map(([act, other]) => ({ ...act, towards: other }));

  const consent = <K extends ActKind>(kind: K) =>
    optionally(by(kind), { notifiedOn: anyCivilDate, depositary: anyText }).map(notifiedAfterwards);

  const correction = fc.record(
    {
      kind: fc.constant('correction'),
      ...ofSomebody,
      corrects: fc.record(
        { kind: fc.constantFrom(...CORRECTED_KINDS), on: anyCivilDate, amendment: anyAmendmentId },
        { requiredKeys: ['kind', 'on'] },
      ),
      to: fc.oneof(anyCivilDate, fc.constant('never-made' as const)),
    },
    { requiredKeys: ['kind', 'on', 'corrects', 'to'] },
  );

  const ofKind = {
    signature: by('signature'),
    ratification: consent('ratification'),
    acceptance: consent('acceptance'),
    approval: consent('approval'),
    accession: consent('accession'),
    succession: optionally(consent('succession'), { effectiveOn: anyCivilDate }),
    'definitive-signature': consent('definitive-signature'),
    'formal-confirmation': consent('formal-confirmation'),
    consent: consent('consent'),
    'provisional-application': by('provisional-application'),
    'intention-not-to-become-party': by('intention-not-to-become-party'),
    'territorial-extension': optionally(of('territorial-extension'), {
      notifiedOn: anyCivilDate,
      namedOn: anyCivilDate,
      effectiveOn: anyCivilDate,
    }).map(notifiedAfterwards),
    'withdrawal-of-extension': optionally(of('withdrawal-of-extension'), { effectiveOn: anyCivilDate }),
    'end-of-responsibility': optionally(of('end-of-responsibility'), { successor: fc.constantFrom(...CODES) }),
    'domestic-ratification': by('domestic-ratification'),
    'withdrawal-of-instrument': by('withdrawal-of-instrument'),
    denunciation: optionally(by('denunciation'), {
      effectiveOn: anyCivilDate,
      armedConflict: fc.oneof(anyCivilDate, fc.constantFrom('none' as const, 'engaged' as const)),
      standing: fc.constant('disputed' as const),
    }),
    'revocation-of-denunciation': by('revocation-of-denunciation'),
    'amendment-proposal': optionally(stepBy('amendment-proposal'), { title: anyText }),
    'amendment-communication': step('amendment-communication'),
    'conference-request': stepBy('conference-request'),
    'conference-convening': step('conference-convening'),
    'amendment-adoption': optionally(step('amendment-adoption'), { votes: anyVotes }),
    'amendment-approval': step('amendment-approval'),
    'amendment-acceptance': stepBy('amendment-acceptance'),
    'amendment-objection': stepBy('amendment-objection'),
    'objection-to-accession': towards('objection-to-accession'),
    'withdrawal-of-objection': towards('withdrawal-of-objection'),
    'acceptance-of-accession': towards('acceptance-of-accession'),
    report: optionally(by('report'), { covers: fc.integer({ min: 1, max: 20 }) }),
    termination: fc
      .tuple(
        fc.constantFrom(...TERMINATION_GROUNDS),
        fc.record({ ...ofNobody, effectiveOn: anyCivilDate }, { requiredKeys: ['on'] }),
      )
      .map(([ground, rest]) => ({ kind: 'termination' as const, ground, ...rest })),
    'due-date-set': fc.tuple(by('due-date-set'), anyCivilDate).map(([act, dueOn]) => ({ ...act, dueOn })),
    correction,
  } satisfies { [K in ActKind]: fc.Arbitrary<Extract<Act, { kind: K }>> };
  return fc
    .tuple(fc.oneof(...Object.values<fc.Arbitrary<Act>>(ofKind)), source)
    .map(([act, id]) => (id === undefined ? act : { ...act, source: id }));
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

/** Any corrections of the text: nothing comes before the proposal, and each was proposed or made. */
const anyTextCorrections: fc.Arbitrary<NonNullable<Register['textCorrections']>> = fc.uniqueArray(
  fc
    .tuple(
      anyAmendmentId,
      anyText,
      fc.uniqueArray(anyCivilDate, { minLength: 4, maxLength: 4 }).map((days) => days.sort()),
      fc.constantFrom('proposal', 'made', 'both'),
      fc.constantFrom(...TEXT_CORRECTION_WAYS),
      fc.constantFrom(...CODES),
    )
    .map(([id, what, [on, objectedOn, objectionsUntil, madeOn], steps, by, participant]) => ({
      id,
      what,
      ...(steps === 'made' || on === undefined || objectedOn === undefined || objectionsUntil === undefined
        ? {}
        : { proposal: { on, objectionsUntil, objections: [{ participant, on: objectedOn, note: what }], note: what } }),
      ...(steps === 'proposal' || madeOn === undefined ? {} : { made: { on: madeOn, by, holdsFrom: madeOn } }),
    })),
  { selector: ({ id }) => id, maxLength: 3 },
);

const anyMissing = fc.record(
  {
    acts: fc.constantFrom('signatures' as const, 'consents' as const, 'denunciations' as const, 'extensions' as const),
    of: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 3 }),
    since: anyCivilDate,
  },
  { requiredKeys: ['acts'] },
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
        endsOn: anyCivilDate,
        completeness: fc.oneof(
          fc.record(
            {
              kind: fc.constant('checked' as const),
              by: anyText,
              on: anyCivilDate,
              signatories: fc.nat(),
              parties: fc.nat(),
            },
            { requiredKeys: ['kind', 'by', 'on', 'parties'] },
          ),
          fc.record({ kind: fc.constant('complete' as const) }),
          fc.record({
            kind: fc.constant('partial' as const),
            lacks: anyText,
            missing: fc.array(anyMissing, { minLength: 1, maxLength: 3 }),
          }),
        ),
        textCorrections: anyTextCorrections,
        leftOut: fc.array(fc.record({ participant: anyText, what: anyText, why: anyText }), { maxLength: 2 }),
      },
      { requiredKeys: ['treaty', 'sources', 'acts'] },
    ),
  );
