import { renderDate } from '../../index.ts';
import { listClauses } from '../../wording.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty } from '../input/find-subject.ts';
import { cite, openPage } from '../output/page.ts';
import { say } from '../output/say.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

/** `treaty show`: the final clauses in words, each behind its article. */
export async function runShow(name: string, options: { readonly json?: true }, streams: Streams): Promise<ExitCode> {
  const treaty = await findTreaty(name, streams);
  if (options.json === true) {
    writeJson(streams, treaty);
    return EXIT.answered;
  }
  const page = openPage(streams);
  const basis = treaty.text.basis === 'read' ? 'taken from the text' : 'from memory, not from the text at hand';
  const { fromMemory } = treaty.text;
  const memory = fromMemory === undefined ? '' : ` From memory: articles ${fromMemory.join(', ')}.`;
  const lines = [
    page.paragraph(
      treaty.title === treaty.shortTitle ? page.bold(treaty.title) : `${page.bold(treaty.shortTitle)}  ${treaty.title}`,
    ),
    page.paragraph(`Adopted at ${treaty.adoptedAt}, ${renderDate(treaty.adoptedOn)}. ${treaty.references.join('; ')}.`),
    page.paragraph(`Depositary: ${treaty.depositary.name}, ${treaty.depositary.seat}.`),
    page.paragraph(`The clauses are ${basis}.${memory}`),
    ...(treaty.notes ?? []).map((note) => page.paragraph(note)),
    ...listClauses(treaty).flatMap(({ heading, article, says }) => [
      '',
      `${page.bold(say(heading))}  ${page.dim(cite(article))}`,
      page.paragraph(say(says), '  '),
    ]),
  ];
  streams.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.answered;
}
