import { refuseSize } from '../../../reading.ts';
import type { AddressRead } from '../../../watch.ts';
import { BadInput } from '../../bad-input.ts';
import { nameOfStore } from '../open-store.ts';
import { refuseInput } from '../read-input.ts';

/** What an address gave. */
export type Fetched =
  | { readonly kind: 'unchanged'; readonly read: AddressRead }
  | ({ readonly kind: 'read'; readonly bytes: Uint8Array } & Pick<AddressRead, 'etag' | 'lastModified'>);

/** How many times an address may lead to another. */
const MOST_REDIRECTS = 5;

/** How long a server may take in all, in milliseconds. */
const LONGEST_FETCH = 30_000;

/**
 * Fetches a table from an address of http or https. Where it was read before, the server is asked if it has changed since.
 *
 * @param longest in milliseconds
 * @throws BadInput where the server does not answer in time or with a table, leads elsewhere too often or to anything but http and https, or gives more than is read
 */
export async function readFromAddress(
  address: string,
  before: AddressRead | undefined,
  longest = LONGEST_FETCH,
): Promise<Fetched> {
  const url = nameOfStore(address);
  const signal = AbortSignal.timeout(longest);
  try {
    const response = await follow(address, composeHeaders(before), signal);
    if (response.status === 304 && before !== undefined) {
      await response.body?.cancel();
      return { kind: 'unchanged', read: before };
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new BadInput({ code: 'page.watch.address-status', values: { url, status: response.status } });
    }
    const [etag, lastModified] = ['etag', 'last-modified'].map((name) => response.headers.get(name) ?? undefined);
    const bytes = await readBody(response, url);
    return {
      kind: 'read',
      bytes,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const because = signal.aborted ? 'too-slow' : 'not-reached';
    throw new BadInput({ code: 'page.watch.address-fault', values: { url, because } });
  }
}

function composeHeaders(before: AddressRead | undefined): Readonly<Record<string, string>> {
  return {
    accept: '*/*',
    'user-agent': 'final-clauses (treaty watch)',
    ...(before?.etag === undefined ? {} : { 'if-none-match': before.etag }),
    ...(before?.lastModified === undefined ? {} : { 'if-modified-since': before.lastModified }),
  };
}

async function follow(
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  const url = nameOfStore(address);
  let next = new URL(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(next.href, { headers, signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    const led = URL.canParse(location, next.href) ? new URL(location, next.href) : undefined;
    if (led === undefined || !isSafe(led, next)) {
      throw new BadInput({ code: 'page.watch.address-fault', values: { url, because: 'led-astray' } });
    }
    next = led;
  }
  throw new BadInput({ code: 'page.watch.address-fault', values: { url, because: 'led-on' } });
}

/** Checks if an address may follow another: over http or https, and over https alone where that came before. */
function isSafe({ protocol }: URL, before: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && before.protocol === 'http:');
}

/** Reads what a server sends, unpacked, until it is more than is read of any table. */
async function readBody(response: Response, url: string): Promise<Uint8Array> {
  const said = Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const refuseMore = async (bytes: number): Promise<void> => {
    const tooLarge = refuseSize(bytes);
    if (tooLarge === undefined) return;
    await response.body?.cancel().catch(() => undefined);
    refuseInput(url, [tooLarge]);
  };
  if (Number.isSafeInteger(said) && said >= 0) await refuseMore(said);
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.length;
    const tooLarge = refuseSize(size);
    if (tooLarge === undefined) continue;
    await reader.cancel();
    return refuseInput(url, [tooLarge]);
  }
  return Buffer.concat(chunks);
}
