import { useLayoutEffect, useRef } from 'react';
import { useInterfaceLanguage } from '../ui/ui-context.tsx';

/** What the page shows before scripts run, by place; empty or `null` if it lacks it. */
export interface InitialPage {
  readonly staticMap: Element | null;
  readonly layers: readonly Node[];
  readonly details: readonly Node[];
  readonly timeline: readonly Node[];
}

/** Call before React clears the page. */
export function readInitialPage(root: Element): InitialPage {
  const inside = (selector: string) => [...(root.querySelector(selector)?.childNodes ?? [])];
  return {
    staticMap: root.querySelector('#static-map')?.firstElementChild ?? null,
    layers: inside('.panel-layers'),
    details: inside('.panel-details'),
    timeline: inside('.time-area'),
  };
}

/** Keeps a part of the page, which is in English, until the data has loaded. */
export function InitialPart({ part }: { readonly part: readonly Node[] }) {
  const host = useRef<HTMLDivElement>(null);
  const isOfPage = useInterfaceLanguage() === 'en';
  useLayoutEffect(() => host.current?.replaceChildren(...(isOfPage ? part : [])), [part, isOfPage]);
  return <div ref={host} className="initial-part" />;
}
