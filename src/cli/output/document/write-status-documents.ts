import { type Treaty, textIn } from '../../../index.ts';
import { BadInput } from '../../bad-input.ts';
import type { Session } from '../../command.ts';
import { composeReportsDue } from '../../input/compose-reports-due.ts';
import { findLife } from '../../input/find-life.ts';
import type { RecordAsked } from '../../input/find-subject.ts';
import { openNamedOnce } from '../open-named-once.ts';
import { openTerritories } from '../open-territories.ts';
import { setRecordEnd } from '../set-record-end.ts';
import { setStatusPage } from '../status-page.ts';
import { writeFolder } from '../write-folder.ts';
import type { Document } from './document.ts';
import type { DocumentForm } from './document-forms.ts';
import { openDocumentPage } from './open-document-page.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';

const FORMS: Readonly<Record<DocumentForm, { readonly ending: string; readonly render: (page: Document) => string }>> =
  {
    markdown: { ending: 'md', render: renderMarkdown },
    html: { ending: 'html', render: renderHtml },
  };

/** In which form, and into which folder; without one, the page of the one treaty is printed. */
interface DocumentsAsked extends RecordAsked {
  readonly form: DocumentForm;
  readonly out?: string;
}

/**
 * Writes a page on the status of each treaty, as `treaty status` shows it, into a folder, or prints the page of one.
 *
 * @returns how many pages
 * @throws BadInput where several are to be printed, two of the names are those of one treaty, or a file is there already
 */
export async function writeStatusDocuments(
  treaties: readonly string[],
  asked: DocumentsAsked,
  session: Session,
): Promise<number> {
  const { out } = asked;
  if (out === undefined && treaties.length !== 1) throw new BadInput({ code: 'usage.pages-into-folder', values: {} });
  const { ending, render } = FORMS[asked.form];
  const files: (readonly [name: string, text: string])[] = [];
  const assertNamedOnce = openNamedOnce();
  for (const name of treaties) {
    const { treaty, page } = await composeStatusDocument(name, asked, session);
    assertNamedOnce(treaty);
    files.push([`${treaty.id}.${ending}`, render(page)]);
  }
  if (out === undefined) session.stdout.write(files.map(([, text]) => text).join(''));
  else await writeFolder(out, files);
  return files.length;
}

async function composeStatusDocument(
  name: string,
  asked: RecordAsked,
  session: Session,
): Promise<{ readonly treaty: Treaty; readonly page: Document }> {
  const { words } = session;
  const { life, register, asOf, recordEnd } = await findLife(name, asked, session);
  const { treaty, recorded } = life;
  const isExtended = recorded.some(({ kind }) => kind === 'territorial-extension');
  const territories = isExtended ? await openTerritories(life, asOf, words.language) : undefined;
  const { page, listBlocks } = openDocumentPage(words);
  const beside = { reports: composeReportsDue(life, asOf, {}), territories };
  const lines = [...setStatusPage(page, life, register, asOf, beside), ...setRecordEnd(page, recordEnd)];
  const { language, direction } = words;
  return {
    treaty,
    page: { title: textIn(treaty.shortTitle, language), language, direction, blocks: listBlocks(lines) },
  };
}
