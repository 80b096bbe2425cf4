import type { EncodingListener } from '../../reading.ts';
import type { Session } from '../command.ts';

/** Opens what tells in which encoding a file is read that is not in UTF-8. */
export function openEncodingListener(file: string, { stderr, words }: Session): EncodingListener {
  return {
    tellEncoding: (encoding) => {
      stderr.write(`${words.say('usage.encoding', { file, encoding })}\n`);
    },
  };
}
