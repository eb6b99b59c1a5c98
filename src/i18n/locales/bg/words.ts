import type { Words } from '../../words.ts';
import messages from './messages.ts';

const words: Words = {
  messages,
  parts: {
    areas: () => import('./areas.ts'),
    clusters: () => import('./clusters.ts'),
    compare: () => import('./compare.ts'),
    compose: () => import('./compose.ts'),
    deck: () => import('./deck.ts'),
    dossier: () => import('./dossier.ts'),
    drop: () => import('./drop.ts'),
    'embed-builder': () => import('./embed-builder.ts'),
    embedding: () => import('./embedding.ts'),
    explore: () => import('./explore.ts'),
    'front-page': () => import('./front-page.ts'),
    gradings: () => import('./gradings.ts'),
    'record-export': () => import('./record-export.ts'),
    'record-versions': () => import('./record-versions.ts'),
    handout: () => import('./handout.ts'),
    'import-problems': () => import('./import-problems.ts'),
    'incident-map': () => import('./incident-map.ts'),
    incidents: () => import('./incidents.ts'),
    'planner-notes': () => import('./planner-notes.ts'),
    'briefing-export': () => import('./briefing-export.ts'),
    coverage: () => import('./coverage.ts'),
    'network-studies': () => import('./network-studies.ts'),
    network: () => import('./network.ts'),
    'one-file': () => import('./one-file.ts'),
    original: () => import('./original.ts'),
    'own-network': () => import('./own-network.ts'),
    present: () => import('./present.ts'),
    'reader-figures': () => import('./reader-figures.ts'),
    reader: () => import('./reader.ts'),
    search: () => import('./search.ts'),
    'split-view': () => import('./split-view.ts'),
    threads: () => import('./threads.ts'),
    ties: () => import('./ties.ts'),
    workspace: () => import('./workspace.ts'),
  },
};

export default words;
