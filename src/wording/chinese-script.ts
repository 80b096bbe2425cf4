/** What is done in Chinese alone, which puts no blank between sentences. */
export const CHINESE_SCRIPT = { between: '' } as const;
