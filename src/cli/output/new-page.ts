import type { Treaty } from '../../index.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';
import { setShowPage } from './show-page.ts';

/** Something that a definition does not state. */
type NotStated = CommandMessage<'page.new.not-stated'>['values']['what'];

/** Lists what a definition leaves unsaid, whatever the treaty says. */
export function listNotStated({ text, finalClauses }: Treaty): readonly NotStated[] {
  const { laterParties, denunciation, amendment, reporting } = finalClauses;
  return [
    ...(laterParties.wording === 'not-stated' ? (['later-parties'] as const) : []),
    ...(denunciation.kind === 'not-stated' ? (['denunciation'] as const) : []),
    ...(amendment === undefined ? (['amendment'] as const) : []),
    ...(reporting === undefined ? (['reporting'] as const) : []),
    ...(text.sources.length === 0 ? (['source'] as const) : []),
  ];
}

/** The parts of a definition of which the dialogue asks the usual clauses alone. */
const BY_HAND = [
  'participation',
  'entry-into-force',
  'later-parties',
  'denunciation',
  'amendment',
  'reporting',
] as const satisfies readonly CommandMessage<'page.new.by-hand-of'>['values']['part'][];

/** Sets what was written: the clauses in words, what is not stated, what is not asked, and what to do next. */
export function setNewPage(
  page: Page,
  file: string,
  treaty: Treaty,
  notStated: readonly NotStated[],
): readonly string[] {
  return [
    page.paragraph(page.say('page.new.written', { file })),
    '',
    ...setShowPage(page, treaty, []),
    '',
    ...(notStated.length === 0
      ? [page.paragraph(page.text('page.new.all-stated'))]
      : [
          page.bold(page.text('page.new.left-open')),
          ...notStated.map((what) => page.paragraph(page.say('page.new.not-stated', { what }), '    ', '  - ')),
        ]),
    '',
    page.paragraph(page.text('page.new.by-hand')),
    ...BY_HAND.map((part) => page.paragraph(page.say('page.new.by-hand-of', { part }), '    ', '  - ')),
    '',
    page.paragraph(
      page.say('page.new.next', { check: `treaty check ${file}`, date: `treaty date ${file} --register none` }),
    ),
  ];
}
