/** The handout goes to the browser's own print dialog, which prints it or keeps it as PDF. */

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { breathe, type ExportWork } from '../../exporters/export-work.ts';
import { deriveBriefingSheet } from '../../figure/briefing-sheet.ts';
import { takePaper } from '../../state/commands/take-paper.ts';
import { Handout } from './handout.tsx';
import { drawHandoutMap, type HandoutMap, handoutMapSize } from './handout-map.ts';
import { handoutWords } from './handout-words.ts';
import type { LeaveRequest } from './leave-format.ts';

/** In which the handout is set; each is fetched before the browser prints, because it waits for nothing then. */
const FACES = [
  '400 1em "Noto Sans"',
  '600 1em "Noto Sans"',
  '400 1em "Noto Serif"',
  '600 1em "Noto Serif"',
  'italic 400 1em "Noto Serif"',
];

/** Takes the handout out of the page that was made last; a browser may never say that it has printed. */
let putAway: () => void = () => undefined;

export async function leaveHandout(request: LeaveRequest, work: ExportWork): Promise<null> {
  const { briefing, atlas, t: say, language, paper, withNotes, date, store } = request;
  await handoutWords.fetch(language).catch(() => undefined);
  const { t } = handoutWords.now(language);
  const sheet = deriveBriefingSheet({ briefing, atlas, tokens: TOKENS.print, t: say, language });
  const size = handoutMapSize(paper, withNotes);
  const maps: HandoutMap[] = [];
  for (const chapter of sheet.chapters) {
    work.onProgress(maps.length, sheet.chapters.length);
    await breathe(work);
    maps.push(drawHandoutMap(chapter, sheet, size));
  }
  const host = document.createElement('div');
  host.className = 'print-sheet';
  host.dataset['theme'] = 'print';
  const root = createRoot(host);
  flushSync(() => root.render(<Handout {...{ sheet, maps, withNotes, paper, date, t, say }} />));
  await Promise.all(FACES.map((face) => document.fonts.load(face, host.textContent ?? '')));
  work.signal.throwIfAborted();
  work.onProgress(maps.length, sheet.chapters.length);

  putAway();
  document.body.append(host);
  const givePaperBack = takePaper(store);
  const title = document.title;
  // Browsers call the PDF by it.
  document.title = sheet.story.title;
  putAway = () => {
    window.removeEventListener('afterprint', putAway);
    putAway = () => undefined;
    document.title = title;
    givePaperBack();
    root.unmount();
    host.remove();
  };
  window.addEventListener('afterprint', putAway);
  window.print();
  return null;
}
