// Writes docs/catalogue.md: a row a treaty, with the end of its record, how whole that is, and where it was read. Run it when a record changes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/catalogue');

const HEAD = `# Catalogue

The treaties whose final clauses are in the catalogue, in order of adoption, and what is known of the acts under each. A record ends on a day:
until then it has every act, but for what is said to be lacking and for acts of States that have dissolved since, which few sources show: of those the answer is
“not known”. Beyond it nothing is known, and every answer says so.
[Adding a treaty](adding-a-treaty.md) tells how to correct a record, or to bring one further.

Totals are those of signatories and Parties, former States left out, and a test counts each record against them. A total that a depositary prints mostly
stands on the page from which acts were read: that it agrees shows that no row was lost, and not that the page is right. A total that is general
knowledge was read on no page at hand.

`;

/** Renders the page. */
export function renderCataloguePage() {
  const treaties = readJson('treaties').sort(
    (a, b) => compareTexts(a.adoptedOn, b.adoptedOn) || compareTexts(a.id, b.id),
  );
  const records = new Map(readJson('records').map((record) => [record.treaty, record]));
  const ends = [...records.values()].map(({ endsOn }) => endsOn);
  const current = ends.filter((endsOn) => endsOn >= CURRENT_FROM).length;
  const count = `${treaties.length} treaties, ${records.size} of them with a record; ${current} records reach ${CURRENT_FROM.slice(0, 4)}.\n\n`;
  const rows = treaties.map((treaty) => {
    const record = records.get(treaty.id);
    const cells = record === undefined ? ['–', 'no table of its acts is at hand', '–', '–'] : cellsOf(record);
    return `| ${[`\`${treaty.id}\``, textOf(treaty.title), ...cells].map(asCell).join(' | ')} |`;
  });
  const heads = '| treaty | title | record ends on | how whole | acts | read in |\n|---|---|---|---|---|---|\n';
  return `${HEAD}${count}${heads}${rows.join('\n')}\n`;
}

const CURRENT_FROM = '2026-01-01';

function cellsOf({ treaty, endsOn, completeness, sources, takenFrom }) {
  const acts =
    readFileSync(join(folder, `records/${treaty}.csv`), 'utf8')
      .trimEnd()
      .split('\n').length - 1;
  const more = takenFrom === undefined ? '' : `, and those of the record of \`${takenFrom.treaty}\``;
  return [endsOn, wholenessOf(completeness), `${acts}${more}`, sources.map(renderSource).join('<br>')];
}

function wholenessOf(completeness) {
  switch (completeness.kind) {
    case 'checked': {
      const { by, on, totalsFrom, signatories, parties } = completeness;
      const signed = signatories === undefined ? '' : `${signatories} signatories, `;
      return totalsFrom === 'general-knowledge'
        ? `${signed}${parties} Parties, as counted by ${by}: general knowledge, for ${on}`
        : `${signed}${parties} Parties, as printed by ${by} on ${on}`;
    }
    case 'complete':
      return 'every act of its sources; no total to check it by';
    case 'partial':
      return `in part; lacking: ${textOf(completeness.lacks)}`;
    default:
      throw new Error(`${completeness.kind} has no words`);
  }
}

function renderSource({ title, recordAsOf }) {
  return recordAsOf === undefined ? title : `${title}: as of ${recordAsOf}`;
}

function readJson(kind) {
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, kind, name), 'utf8')));
}

function textOf(text) {
  return typeof text === 'string' ? text : text.en;
}

function asCell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function compareTexts(a, b) {
  return a < b ? -1 : Number(a > b);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs/catalogue.md'), renderCataloguePage());
}
