/** What a store is opened for: to be read, to be written to, or to be begun where there is none. */
export type StorePurpose = 'read' | 'write' | 'begin';
