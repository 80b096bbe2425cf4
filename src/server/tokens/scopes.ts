/** What a token lets somebody do. */
export const SCOPES = ['write:acts', 'correct:acts'] as const;

export type Scope = (typeof SCOPES)[number];
