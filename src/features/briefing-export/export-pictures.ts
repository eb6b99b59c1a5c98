/** Pictures of chapters: one file, or several in a ZIP. */
import { TOKENS } from '../../../styles/tokens/index.ts';
import { fileNameOf, numberedFileName } from '../../exporters/download.ts';
import { type ExportWork, yieldUnlessStopped } from '../../exporters/export-work.ts';
import type { PictureExporter } from '../../exporters/picture.ts';
import { picturePng } from '../../exporters/picture-png.ts';
import { pictureSvg } from '../../exporters/picture-svg.ts';
import { type NamedFile, zipFiles } from '../../exporters/zip.ts';
import { deriveBriefingContent } from '../../figure/briefing-content.ts';
import type { Size } from '../../lib/mercator.ts';
import { carryScene } from '../../scene/carried-scene.ts';
import { pictureOf } from '../pictures/index.ts';
import type { BriefingExportRequest, LeftFile } from './export-format.ts';

/** Map size, CSS px: names stay legible on a slide. */
const MAP: Size = { width: 1200, height: 675 };
const SCALE = 2;

export function exportPngs(request: BriefingExportRequest, work: ExportWork): Promise<LeftFile> {
  return exportPictures(request, work, picturePng, SCALE);
}

export function exportSvgs(request: BriefingExportRequest, work: ExportWork): Promise<LeftFile> {
  return exportPictures(request, work, pictureSvg, 1);
}

async function exportPictures(
  request: BriefingExportRequest,
  work: ExportWork,
  exporter: PictureExporter,
  scale: number,
): Promise<LeftFile> {
  const { briefing, atlas, t, language, date } = request;
  const theme = request.theme === 'auto' ? 'light' : request.theme;
  const content = deriveBriefingContent({
    briefing,
    atlas,
    tokens: TOKENS[theme],
    t,
    language,
    figures: null,
  });
  const chosen =
    request.chapter === null ? content.chapters : content.chapters.filter((_, at) => at === request.chapter);
  const files: NamedFile[] = [];
  for (const { chapter, number, picture, sceneFor } of chosen) {
    work.onProgress(files.length, chosen.length);
    await yieldUnlessStopped(work);
    // Reopened, the picture shows the chapter's composed view, not the picture's extent.
    const carried = carryScene({ ...sceneFor(chapter.size), theme: request.theme }, content.edition, {
      story: content.story.id,
      chapter: chapter.id,
    });
    const blob = await exporter.make(pictureOf(picture(MAP, date), carried), scale);
    const name = numberedFileName(number, content.chapters.length, chapter.title, exporter.extension);
    files.push({ name, blob });
  }
  work.signal.throwIfAborted();
  work.onProgress(files.length, chosen.length);
  const [file] = files;
  if (file !== undefined && request.chapter !== null) return { blob: file.blob, fileName: file.name };
  return {
    blob: await zipFiles(files, date),
    fileName: fileNameOf(`${content.story.title}-${exporter.extension}`, date, 'zip'),
  };
}
