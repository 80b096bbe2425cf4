// Holds the size of what a page loads to its budget: the core, one treaty and one language, bundled for a browser and packed as servers
// pack it; and the same with amendments and reports. The bundler is the one that builds the package, so that no other has to be kept.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { AMENDING, LIFE, readLanguage } from './compile-messages.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** In bytes. */
export const MOST = 41_000;

/** The same with what was done about amendments and reports, in bytes. */
const MOST_WITH_AMENDMENTS = 63_000;

const ASKED = `
export { countByStatus, determineParticipantDate, determineRecordEnd, determineStatus, linkTreaty, listParties } from '${dist}/index.js';
export { renderCited, renderMessage } from '${dist}/wording.js';
export { treaty } from 'treaty';
`;

/** Composing who is bound and asking for whom, from when and why, in a page of one treaty and one language. */
const CORE = {
  law: `${ASKED}export { composeLifeOfParties } from '${dist}/index.js';`,
  words: 'en-parties',
  subjects: LIFE,
};

/** The same, of a whole life. */
const LIFE_PAGE = {
  law: `${ASKED}export { composeLife } from '${dist}/index.js';`,
  words: 'en-life',
  subjects: new Set([...LIFE, ...AMENDING]),
};

/** The whole of the first door and of a language. */
const WHOLE = `
export * from '${dist}/index.js';
export { renderCited, renderMessage } from '${dist}/wording.js';
export { wording } from '${dist}/wording/en.js';
export { treaty } from '${dist}/catalogue/op-crc-sc.js';
`;

/** Measures what a page loads before it can show anything: of the core, of a whole life, and of all that the first door gives, in bytes. */
export async function measurePages() {
  const [core, life, whole] = await Promise.all([bundle(pageOf(CORE)), bundle(pageOf(LIFE_PAGE)), bundle(WHOLE)]);
  return { core: pack(core).length, life: pack(life).length, whole: pack(whole).length };
}

function pageOf({ law, words }) {
  return `${law}export { wording } from '${dist}/wording/${words}.js';`;
}

/** Packs a file once for all who load it, as well as it can be. */
function pack(text) {
  return gzipSync(text, { level: 9 });
}

/** Lists the codes that stand in the law of a page and have no sentence in its words: it would stop at them. */
export async function listCodesWithoutSentence() {
  const missing = await Promise.all([CORE, LIFE_PAGE].map(listCodesWithoutSentenceIn));
  return [...new Set(missing.flat())];
}

async function listCodesWithoutSentenceIn({ law, subjects }) {
  const [code, all] = await Promise.all([bundle(law), readLanguage('en')]);
  const unsaid = [...all].flatMap(([subject, sentences]) => (subjects.has(subject) ? [] : [...sentences.keys()]));
  return unsaid.filter((each) => ['"', "'", '`'].some((mark) => code.includes(mark + each + mark)));
}

/** Leaves of the texts of a treaty those in English: a page of one language has its data without the titles in the others. */
function inEnglish(value) {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.en === 'string') return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inEnglish(each)]));
}

async function bundle(page) {
  const { treaty } = await import(`${dist}/catalogue/op-crc-sc.js`);
  const modules = new Map([
    ['page', page],
    ['treaty', `export const treaty = ${JSON.stringify(inEnglish(treaty))};`],
  ]);
  const bundled = await rolldown({
    input: 'page',
    platform: 'browser',
    plugins: [{ name: 'page', resolveId: (id) => (modules.has(id) ? id : null), load: (id) => modules.get(id) }],
  });
  const { output } = await bundled.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundled.close();
  return output[0].code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [{ core, life, whole }, missing] = await Promise.all([measurePages(), listCodesWithoutSentence()]);
  process.stdout.write(`the core, OP-CRC-SC and English: ${core} bytes packed; at most ${MOST}\n`);
  process.stdout.write(`with amendments and reports: ${life} bytes packed; at most ${MOST_WITH_AMENDMENTS}\n`);
  process.stdout.write(`all that the first door gives, OP-CRC-SC and English: ${whole} bytes packed\n`);
  for (const code of missing) process.stdout.write(`${code} has no sentence among those of its page\n`);
  if (core > MOST || life > MOST_WITH_AMENDMENTS || missing.length > 0) process.exit(1);
}
