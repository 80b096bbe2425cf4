import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { SCOPES } from './scopes.ts';

/** The name of a token, which is recorded as who wrote. */
const tokenNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

const momentSchema = z.iso.datetime({ precision: 3 });

/** A token as it is kept: not the token itself, but a hash of it. */
const keptTokenSchema = z.strictObject({
  name: tokenNameSchema,
  /** SHA-256, in hexadecimal: of 256 bits that were drawn, nothing slower is needed. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  scopes: z.array(z.enum(SCOPES)).min(1),
  /** The treaties for which it holds; left out, all. */
  treaties: z.exactOptional(z.array(z.string().min(1)).min(1)),
  createdAt: momentSchema,
  /** It holds until then, exclusive. */
  expiresAt: momentSchema,
  revokedAt: z.exactOptional(momentSchema),
});

export const tokenFileSchema = z.strictObject({ tokens: z.array(keptTokenSchema) });

export type KeptToken = z.infer<typeof keptTokenSchema>;

const PREFIX = 'fct_';

/** Draws a token: 256 bits. */
export function composeToken(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** Gives the hash under which a token is kept. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Checks if a token holds at a moment. */
export function isHeld({ expiresAt, revokedAt }: KeptToken, moment: string): boolean {
  return moment < expiresAt && (revokedAt === undefined || moment < revokedAt);
}

/** Finds the token that was given among those that are kept. Every one is compared, in a time that does not depend on what it is. */
export function findKept(given: string, kept: readonly KeptToken[]): KeptToken | undefined {
  const hash = Buffer.from(hashOfToken(given), 'hex');
  let found: KeptToken | undefined;
  for (const each of kept) {
    if (timingSafeEqual(hash, Buffer.from(each.hash, 'hex'))) found = each;
  }
  return found;
}
