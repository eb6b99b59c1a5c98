import type { LeaveFormat } from './leave-format.ts';

/** In the order of the dialog. Each brings what it needs only when it is asked for. */
export const LEAVE_FORMATS: readonly LeaveFormat[] = [
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
    make: async (request, work) => (await import('./leave-handout.tsx')).leaveHandout(request, work),
  },
  {
    id: 'pictures-png',
    choosesNotes: false,
    choices: ['chapter'],
    make: async (request, work) => (await import('./leave-pictures.ts')).leavePngs(request, work),
  },
  {
    id: 'pictures-svg',
    choosesNotes: false,
    choices: ['chapter'],
    make: async (request, work) => (await import('./leave-pictures.ts')).leaveSvgs(request, work),
  },
  {
    id: 'file',
    choosesNotes: false,
    make: async (request) => (await import('./briefing-file.ts')).leaveBriefingFile(request),
  },
];
