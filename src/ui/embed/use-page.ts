import { useEffect, useState } from 'react';
import { type ReadPage, readPage } from '../../embedding/read-page.ts';

export type PageState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly page: ReadPage }
  | { readonly status: 'missing' };

const WAITING: PageState = { status: 'waiting' };

interface Fetched {
  readonly address: string;
  readonly state: PageState;
}

/** What is to be known of a page of the site; of none (`null`) nothing is asked. */
export function usePage(address: string | null): PageState {
  const [last, setLast] = useState<Fetched | null>(null);
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    fetchDocument(address, stop.signal).then(
      (document) => {
        const page = document === null ? null : readPage(document);
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

/**
 * A page as a document that is not shown: nothing in it runs or is loaded. The old way of asking, for only this one has the browser read markup by itself; to hand markup to a
 * parser is barred by the policy of the site (Trusted Types).
 */
function fetchDocument(address: string, signal: AbortSignal): Promise<Document | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => reject(new Error(`${address} could not be fetched`));
    signal.addEventListener('abort', () => request.abort());
    request.send();
  });
}
