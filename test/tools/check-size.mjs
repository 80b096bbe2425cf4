// Holds the size of what a page loads to its budget: the core, one treaty and one language, bundled for a browser and packed as servers
// pack it. The bundler is the one that builds the package, so that no other has to be kept.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { LIFE, readLanguage } from './compile-messages.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** In bytes. */
export const MOST = 40_000;

/** Composing a life and asking it who is bound, from when and why, in a page of one treaty and one language. */
const CORE = `
export { composeLife, countByStatus, determineParticipantDate, determineStatus, linkTreaty, listParties } from '${dist}/index.js';
export { renderCited, renderMessage } from '${dist}/wording.js';
export { treaty } from 'treaty';
`;

const CORE_WORDS = `export { wording } from '${dist}/wording/en-life.js';`;

/** The whole of the first door and of a language. */
const WHOLE = `
export * from '${dist}/index.js';
export { renderCited, renderMessage } from '${dist}/wording.js';
export { wording } from '${dist}/wording/en.js';
export { treaty } from '${dist}/catalogue/op-crc-sc.js';
`;

/** Measures what a page of the core loads before it can show anything, and what one of all that the first door gives, in bytes. */
export async function measurePages() {
  const [core, whole] = await Promise.all([bundle(CORE + CORE_WORDS), bundle(WHOLE)]);
  return { core: pack(core).length, whole: pack(whole).length };
}

/** Packs a file once for all who load it, as well as it can be. */
function pack(text) {
  return gzipSync(text, { level: 9 });
}

/** Lists the codes that stand in the law of the core and have no sentence in its words: a page would stop at them. */
export async function listCodesWithoutSentence() {
  const [law, subjects] = await Promise.all([bundle(CORE), readLanguage('en')]);
  const unsaid = [...subjects].flatMap(([subject, sentences]) => (LIFE.has(subject) ? [] : [...sentences.keys()]));
  return unsaid.filter((code) => ['"', "'", '`'].some((mark) => law.includes(mark + code + mark)));
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
  const [{ core, whole }, missing] = await Promise.all([measurePages(), listCodesWithoutSentence()]);
  process.stdout.write(`the core, OP-CRC-SC and English: ${core} bytes packed; at most ${MOST}\n`);
  process.stdout.write(`all that the first door gives, OP-CRC-SC and English: ${whole} bytes packed\n`);
  for (const code of missing) process.stdout.write(`${code} has no sentence among those of a life\n`);
  if (core > MOST || missing.length > 0) process.exit(1);
}
