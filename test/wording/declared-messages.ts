import type ts from 'typescript';
import { ROOT } from '../docs/source-files.ts';

/** A value of a message, as it is declared. */
interface DeclaredValue {
  readonly name: string;
  readonly type: ts.Type;
}

/** A code, with the values that its sentence has. */
export interface DeclaredMessage {
  readonly code: string;
  readonly values: readonly DeclaredValue[];
}

/** The messages that one file declares. */
export interface RoomOfMessages {
  readonly name: string;
  readonly messages: readonly DeclaredMessage[];
}

interface Declared {
  readonly checker: ts.TypeChecker;
  readonly rooms: readonly RoomOfMessages[];
  /** The codes of all rooms, as `MessageValues` gathers them. */
  readonly gathered: readonly string[];
}

/** The formats in which the sentence of a code shows each of its values. */
export type Shown = ReadonlyMap<string, ReadonlySet<string>>;

type Sentences = ReadonlyMap<string, ReadonlyMap<string, readonly object[]>>;

const declaring: {
  readonly readDeclaredMessages: () => Declared;
  readonly readCommandMessages: () => Omit<Declared, 'gathered'>;
} = await import(/* @vite-ignore */ `${ROOT}test/tools/declared-messages.mjs`);
const compiling: {
  readonly readLanguage: (language: string) => Promise<Sentences>;
  readonly listShown: (tokens: readonly object[]) => Shown;
} = await import(/* @vite-ignore */ `${ROOT}test/tools/compile-messages.mjs`);

/** Every message, as the compiler of TypeScript reads its declaration. */
export const declared = declaring.readDeclaredMessages();

/** What the command says of itself and around an answer. */
export const ofCommand = declaring.readCommandMessages();

/** The codes that have a sentence in a language, by the file in which it stands. */
export async function readCodes(language: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = await compiling.readLanguage(language);
  return new Map([...files].map(([name, sentences]) => [name, [...sentences.keys()]]));
}

/** How the English sentences show their values: what a text is, such as the code of a participant, is told by nothing else. */
export async function readShown(): Promise<ReadonlyMap<string, Shown>> {
  const files = await compiling.readLanguage('en');
  return new Map(
    [...files.values()].flatMap((sentences) =>
      [...sentences].map(([code, tokens]) => [code, compiling.listShown(tokens)] as const),
    ),
  );
}
