import type { Language } from '../../../wording.ts';

/** What a document is made of; in a text, what stands out is between the characters of {@link STANDS_OUT}. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** What stands before the text, such as the article of a step. */
      readonly label: string;
      /** Whether it belongs to what stands before it. */
      readonly isItem: boolean;
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** The first cell of a row says what the row is about; a cell may have several lines. */
      readonly rows: readonly (readonly string[])[];
    };

/** A text of headings, paragraphs and tables in a language, for a form other than a terminal. */
export interface Document {
  readonly title: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
}

/** What stands out in a text, as compiled sentences have it for `<b>` and `</b>`. */
export const STANDS_OUT = /\uE000(.*?)\uE001/gs;
