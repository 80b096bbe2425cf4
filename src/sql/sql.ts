/** A piece of SQL. */
export type Sql = string;
