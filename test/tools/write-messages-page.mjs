// Writes docs/messages.md: every code, its values and what it says in English. Run it when a message is added or changed.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf, listShown, parametersOf, readLanguage } from './compile-messages.mjs';
import { readDeclaredMessages } from './declared-messages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a text is, by the format in which it is shown. */
const TEXTS = {
  article: 'article',
  kind: 'kind of act',
  kinds: 'kinds of acts',
  kindsOr: 'kinds of acts',
  participant: 'participant',
  participants: 'participants',
  treaty: 'treaty',
  treaties: 'treaties',
};

const HEAD = `# Messages

What an answer says is data: a code and the values of its sentence, such as

\`\`\`json
{ "code": "awaited.instruments", "values": { "required": 10, "counted": 9, "missing": 1 } }
\`\`\`

\`renderMessage\` of \`final-clauses/wording\` makes a sentence of it, in the language asked.

Codes are part of the interface. None is renamed, and none is used again for something else. The first part of a code says where the
message stands:

| begins with | stands in |
|---|---|
| \`step.\`, \`remark.\` | the \`basis\` of an answer; a \`remark.\` says what a reader must know in order to rely on it |
| \`text-correction.\` | how far a correction of the text has come, each under its article |
| \`awaited.\` | what a pending answer waits for |
| \`question.\`, \`if.\` | an open answer: what is not known, and when a candidate is the answer |
| \`reason.\`, \`remedy.\` | an excluded answer, a refusal: why, and what to do |
| \`reading.\`, \`source.\` | the readings of an unsettled clause: title, argument, sources |
| \`where.\` | the beginning of a sentence about what follows on another reading, or under a condition |
| \`heading.\`, \`clause.\`, \`delay.\`, \`start.\`, \`condition.\`, \`part.\` | the clauses of a treaty in words; the last four are phrases inside others |
| \`gap.\`, \`meanwhile.\`, \`delay-of.\` | what a definition leaves open, and what an answer does meanwhile |
| \`why.\`, \`known.\`, \`error.\` | a comparison with published dates; \`why.\` also in a latest deposit |
| \`forecast.\`, \`model.\` | a forecast: why there is none, and what it rests on |
| \`state.\`, \`cause.\`, \`label.\` | the drawing of a statechart |
| \`event.\` | a calendar: the title of an event, and what stands beside it |
| \`change.\` | what has changed in law between two states of a record, and what stands beside it |
| \`issue.\`, \`remedy.\`, \`bar.\` | what is wrong with a file or a definition, and what to do; \`bar.\` says why somebody can never join |
| \`file.\` | what stands below the issues of a file |
| \`record.\` | what stands beside an answer: how far the record reaches on which it rests |
| \`notification.\` | the draft of an instrument or a notification: its lines, and what is said beside it |
| \`plain.\` | words as somebody wrote them |

| type of a value | is |
|---|---|
| \`CivilDate\` | a day, \`"2002-01-18"\` |
| \`DayOfMonth\`, \`DayOfYear\` | year, month and day as numbers, also of a day that does not exist; month and day |
| \`Period\` | \`{ "years": 1, "months": 6 }\`, \`{ "days": 30 }\` |
| \`ActReference\` | an act: \`participant\`, \`kind\`, \`on\`, and \`recordedAs\` where the record has it under the name of a former State |
| \`Text\` | words of a definition: one text, or a text a language |
| \`NestedMessage\` | a message inside the sentence of another |
| \`AwaitedPart\` | one of the messages \`awaited.\`, under its article |
| \`string\` | a text as it stands, or what stands in brackets: the code of a participant, a kind of act, the id of a treaty, an article |

The sentences are shown with \`{name}\` for a value (and with those it is shown by, such as the whole of a part), and in the plural.
Where a sentence depends on a word of a closed list, it stands once for each. [Answers are messages](decisions/0013-answers-are-messages.md) tells how sentences are written.

`;

/** Renders the page. */
export async function renderMessagesPage() {
  const { checker, rooms } = readDeclaredMessages();
  const sentences = await readLanguage('en');
  const sections = rooms.map(({ name, note, messages }) => {
    const rows = messages.map(({ code, note: says, values }) => {
      const tokens = sentences.get(name)?.get(code);
      if (tokens === undefined) throw new Error(`${code} has no English sentence in ${name}.json`);
      const shown = listShown(tokens);
      const types = values.map((value) => `\`${value.name}\`: ${typeOf(value, shown.get(value.name), checker)}`);
      const told = [...(says === '' ? [] : [`*${asPlainText(says)}*`]), ...renderSentence(tokens)];
      return `| \`${code}\` | ${types.join('<br>')} | ${told.join('<br>')} |`;
    });
    return `## ${titleOf(name)}\n\n${note}\n\n| code | values | in English |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  const contents = rooms.map(({ name }) => `[${titleOf(name)}](#${name})`);
  return `${HEAD}${contents.join(' · ')}\n\n${sections.join('\n')}`;
}

/** The type of a value as it is declared; of a closed list, its words; of a text, also what the sentence shows it as. */
function typeOf({ type, words }, formats = new Set(), checker) {
  if (words.length > 0) return words.map((word) => `\`${word}\``).join(', ');
  const text = [...formats].map((format) => TEXTS[format]).find((word) => word !== undefined);
  const plain = checker.typeToString(type).replaceAll('readonly ', '').replace('(AwaitedPart[])[]', 'AwaitedPart[][]');
  return `\`${plain}\`${text === undefined ? '' : ` (${text})`}`;
}

/** Renders a sentence once for each word of the lists on which it depends. */
function renderSentence(tokens) {
  return listChoices(tokens).map((chosen) => {
    const words = Object.values(chosen);
    return `${words.length === 0 ? '' : `\`${words.join('`, `')}\`: `}${asPlainText(renderTokens(tokens, chosen))}`;
  });
}

/** Lists the ways in which the words are chosen on which a sentence depends. */
function listChoices(tokens) {
  const lists = new Map();
  const visit = (token) => {
    if (token.type === 'select' && !lists.has(token.arg)) lists.set(token.arg, token.cases.map(keyOf));
    for (const each of token.cases ?? []) each.tokens.forEach(visit);
  };
  tokens.forEach(visit);
  return [...lists].reduce(
    (choices, [name, words]) => choices.flatMap((chosen) => words.map((word) => ({ ...chosen, [name]: word }))),
    [{}],
  );
}

function renderTokens(tokens, chosen, counted = '') {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'content':
          return token.value;
        case 'octothorpe':
          return `{${counted}}`;
        case 'plural': {
          const { tokens: many } = token.cases.find(({ key }) => key === 'other');
          return renderTokens(many, chosen, token.arg);
        }
        case 'select': {
          const { tokens: own } = token.cases.find((each) => keyOf(each) === chosen[token.arg]);
          return renderTokens(own, chosen, counted);
        }
        default:
          return `{${[token.arg, ...parametersOf(token)].join(', ')}}`;
      }
    })
    .join('');
}

/** `denunciation` as `Denunciation`, `entry-into-force` as `Entry into force`. */
function titleOf(name) {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Keeps a sentence from being read as Markdown. */
function asPlainText(text) {
  return text.replaceAll(/[\\|*_<>]/g, '\\$&').replaceAll('\n', ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(join(root, 'docs/messages.md'), await renderMessagesPage());
}
