/** All messages of a language: those of the first script, and the lazy parts. */
import type { Catalogue, Translated } from './messages.ts';

/** English defines the keys of each part. */
export interface EnglishNamespaces {
  readonly areas: typeof import('./locales/en/areas.ts').default;
  readonly clusters: typeof import('./locales/en/clusters.ts').default;
  readonly compare: typeof import('./locales/en/compare.ts').default;
  readonly compose: typeof import('./locales/en/compose.ts').default;
  readonly deck: typeof import('./locales/en/deck.ts').default;
  readonly dossier: typeof import('./locales/en/dossier.ts').default;
  readonly drop: typeof import('./locales/en/drop.ts').default;
  readonly 'embed-builder': typeof import('./locales/en/embed-builder.ts').default;
  readonly embedding: typeof import('./locales/en/embedding.ts').default;
  readonly explore: typeof import('./locales/en/explore.ts').default;
  readonly 'front-page': typeof import('./locales/en/front-page.ts').default;
  readonly gradings: typeof import('./locales/en/gradings.ts').default;
  readonly 'record-export': typeof import('./locales/en/record-export.ts').default;
  readonly 'record-versions': typeof import('./locales/en/record-versions.ts').default;
  readonly handout: typeof import('./locales/en/handout.ts').default;
  readonly 'import-problems': typeof import('./locales/en/import-problems.ts').default;
  readonly 'incident-map': typeof import('./locales/en/incident-map.ts').default;
  readonly incidents: typeof import('./locales/en/incidents.ts').default;
  readonly 'planner-notes': typeof import('./locales/en/planner-notes.ts').default;
  readonly 'briefing-export': typeof import('./locales/en/briefing-export.ts').default;
  readonly coverage: typeof import('./locales/en/coverage.ts').default;
  readonly 'network-studies': typeof import('./locales/en/network-studies.ts').default;
  readonly network: typeof import('./locales/en/network.ts').default;
  readonly 'one-file': typeof import('./locales/en/one-file.ts').default;
  readonly original: typeof import('./locales/en/original.ts').default;
  readonly 'own-network': typeof import('./locales/en/own-network.ts').default;
  readonly present: typeof import('./locales/en/present.ts').default;
  readonly 'reader-figures': typeof import('./locales/en/reader-figures.ts').default;
  readonly reader: typeof import('./locales/en/reader.ts').default;
  readonly search: typeof import('./locales/en/search.ts').default;
  readonly 'split-view': typeof import('./locales/en/split-view.ts').default;
  readonly threads: typeof import('./locales/en/threads.ts').default;
  readonly ties: typeof import('./locales/en/ties.ts').default;
  readonly workspace: typeof import('./locales/en/workspace.ts').default;
}
export type NamespaceName = keyof EnglishNamespaces;

/** Fetches the messages of each part that is translated. */
export type Parts = {
  readonly [P in NamespaceName]?: () => Promise<{ readonly default: Translated<EnglishNamespaces[P]> }>;
};

export interface Words {
  readonly messages: Catalogue;
  readonly parts: Parts;
}
