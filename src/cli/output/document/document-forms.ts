/** The forms of a page on the status of a treaty. */
export const DOCUMENT_FORMS = ['markdown', 'html'] as const;

export type DocumentForm = (typeof DOCUMENT_FORMS)[number];
