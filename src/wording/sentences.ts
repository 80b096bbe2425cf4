import type { Formats } from './formats.ts';

/** The sentences of one language: for each code, what it says with its values. */
export type Sentences<Messages> = {
  readonly [Code in keyof Messages]: (values: Messages[Code], formats: Formats) => string;
};
