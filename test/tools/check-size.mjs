// Holds the size of what a page loads to its budget: the core, one treaty and one language, bundled for a browser and packed as servers
// pack it. The bundler is the one that builds the package, so that no other has to be kept.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** In bytes. */
const MOST = 51_000;

const PAGE = `
export {
  composeChronology, composeLife, composeNext, countByStatus, determineIfDenounced, determineIfDeposited, determineLatestDeposit,
  determineParticipantDate, determineStatus, determineTextBetween, linkTreaty, listParties,
} from '${dist}/index.js';
export { renderCited, renderMessage } from '${dist}/wording.js';
export { wording } from '${dist}/wording/en-answers.js';
export { treaty } from '${dist}/catalogue/op-crc-sc.js';
`;

/** Measures what the page loads before it can show anything, in bytes: the file and those that it imports. */
export async function measurePage() {
  const bundle = await rolldown({
    input: 'page',
    platform: 'browser',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? PAGE : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output.reduce((sum, file) => sum + gzipSync(file.code ?? file.source).length, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await measurePage();
  process.stdout.write(`the core, OP-CRC-SC and English: ${bytes} bytes packed; at most ${MOST}\n`);
  if (bytes > MOST) process.exit(1);
}
