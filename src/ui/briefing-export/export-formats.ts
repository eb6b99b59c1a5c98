import type { BriefingExportFormat } from './export-format.ts';

/** In dialog order; each lazy-loads its code. */
export const BRIEFING_EXPORT_FORMATS: readonly BriefingExportFormat[] = [
  {
    id: 'html',
    choosesNotes: true,
    make: async (...request) => (await import('./html.ts')).makeHtml(...request),
  },
  {
    id: 'pptx',
    choosesNotes: true,
    make: async (...request) => (await import('./slides/make-slides.ts')).makeSlides(...request),
  },
  {
    id: 'handout',
    choosesNotes: true,
    choices: ['paper'],
    make: async (request, work) => (await import('./export-handout.tsx')).exportHandout(request, work),
  },
  {
    id: 'pictures-png',
    choosesNotes: false,
    choices: ['chapter'],
    make: async (request, work) => (await import('./export-pictures.ts')).exportPngs(request, work),
  },
  {
    id: 'pictures-svg',
    choosesNotes: false,
    choices: ['chapter'],
    make: async (request, work) => (await import('./export-pictures.ts')).exportSvgs(request, work),
  },
  {
    id: 'file',
    choosesNotes: false,
    make: async (request) => (await import('./briefing-file.ts')).exportBriefingFile(request),
  },
];
