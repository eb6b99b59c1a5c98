/** Prints the handout with the browser's dialog, on paper or as PDF. */

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { type ExportWork, yieldUnlessStopped } from '../../exporters/export-work.ts';
import { deriveBriefingContent } from '../../figure/briefing-content.ts';
import { takePaper } from '../../state/commands/show-panels.ts';
import { loadPaperFaces } from '../../ui/primitives/paper-faces.ts';
import type { BriefingExportRequest } from './export-format.ts';
import { fetchKeyFigures } from './fetch-key-figures.ts';
import { Handout } from './handout.tsx';
import { drawHandoutMap, type HandoutMap, handoutMapSize } from './handout-map.ts';
import { handoutWords } from './handout-words.ts';

/** Removes the previous handout, since some browsers never report the end of printing. */
let putAway: () => void = () => undefined;

export async function exportHandout(request: BriefingExportRequest, work: ExportWork): Promise<null> {
  const { briefing, atlas, t: say, language, paper, withNotes, date, store } = request;
  await handoutWords.fetch(language).catch(() => undefined);
  const { t } = handoutWords.now(language);
  const figures = await fetchKeyFigures(briefing, language);
  const content = deriveBriefingContent({ briefing, atlas, tokens: TOKENS.print, t: say, language, figures });
  const maps: HandoutMap[] = [];
  for (const chapter of content.chapters) {
    work.onProgress(maps.length, content.chapters.length);
    await yieldUnlessStopped(work);
    maps.push(drawHandoutMap(chapter, content, handoutMapSize(paper, withNotes, chapter)));
  }
  const host = document.createElement('div');
  host.className = 'print-view';
  host.dataset['theme'] = 'print';
  const root = createRoot(host);
  flushSync(() => root.render(<Handout {...{ content, maps, withNotes, paper, date, t, say }} />));
  await loadPaperFaces(host.textContent ?? '');
  work.signal.throwIfAborted();
  work.onProgress(maps.length, content.chapters.length);

  putAway();
  document.body.append(host);
  const givePaperBack = takePaper(store);
  const title = document.title;
  // Default name of the PDF.
  document.title = content.story.title;
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
