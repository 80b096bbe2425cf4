/** The official languages of the United Nations, by their ISO 639-1 codes. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];
