import { useEffect, useState } from 'react';
import { parseReadPage, type ReadPage } from '../../embeds/read-page.ts';

export type PageState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly page: ReadPage }
  | { readonly status: 'missing' };

const WAITING: PageState = { status: 'waiting' };

interface Fetched {
  readonly address: string;
  readonly state: PageState;
}

/**
 * Metadata of a site page; `null` requests nothing.
 * @param address of the metadata
 */
export function usePage(address: string | null): PageState {
  const [last, setLast] = useState<Fetched | null>(null);
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    fetchPage(address, stop.signal).then(
      (page) => {
        setLast({ address, state: page === null ? { status: 'missing' } : { status: 'ready', page } });
      },
      () => {
        if (!stop.signal.aborted) setLast({ address, state: { status: 'missing' } });
      },
    );
    return () => stop.abort();
  }, [address]);
  return last !== null && last.address === address ? last.state : WAITING;
}

/** Not the page itself, since this site's CSP blocks its inline styles. */
async function fetchPage(address: string, signal: AbortSignal): Promise<ReadPage | null> {
  const response = await fetch(address, { signal });
  return response.ok ? parseReadPage(await response.text()) : null;
}
