import type { CivilDate, Determination, TextInForce, Treaty } from '../../index.ts';
import type { Page } from './page.ts';
import { setBasis, setReadingsOf } from './set-answer.ts';

/** Sets which text binds a State, or two States between them. */
export function setBoundPage(
  page: Page,
  { shortTitle: treaty }: Treaty,
  participants: readonly string[],
  asOf: CivilDate,
  answer: Determination<TextInForce>,
): readonly string[] {
  const about = { participants, asOf, article: answer.article };
  if (answer.kind !== 'determined') {
    const basis = setBasis(page, answer.basis);
    if (answer.kind === 'excluded') {
      return [page.paragraph(page.say('page.bound.not', { ...about, reason: answer.reason })), ...basis];
    }
    if (answer.kind === 'indeterminate') {
      const named = participants.map((each) => page.formats.participant(each)).join(', ');
      const candidates = answer.candidates.map((each) =>
        page.paragraph(page.say('page.bound.if', { if: each.if }), '    ', '  - '),
      );
      return [
        page.paragraph(
          page.say('page.indeterminate', { about: `${named}, ${page.formats.date(asOf)}`, article: answer.article }),
        ),
        page.paragraph(page.sentences(answer.questions), '  '),
        ...candidates,
        ...basis,
      ];
    }
    const reason = { code: 'page.without-date', values: { kind: answer.kind } } as const;
    return [page.paragraph(page.say('page.bound.not', { ...about, reason })), ...basis];
  }
  const { amendments } = answer.value;
  const says =
    amendments.length === 0
      ? page.say('page.bound.unamended', { ...about, treaty })
      : page.say('page.bound.amended', { ...about, treaty, amendments: amendments.map(page.formats.plain) });
  const readings = setReadingsOf(page, answer, ({ name, title, value }, standing) => {
    const read = { name, title, standing, treaty };
    return value.amendments.length === 0
      ? page.say('page.bound.reading.unamended', read)
      : page.say('page.bound.reading.amended', { ...read, amendments: value.amendments.map(page.formats.plain) });
  });
  return [page.paragraph(says), ...setBasis(page, answer.basis), ...readings];
}
