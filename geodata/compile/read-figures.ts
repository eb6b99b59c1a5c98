/** Reads `brief/figures.json`: figures I and II of the brief. */
import type { Figures } from '../../src/domain/brief.schema.ts';
import { parseDigestText } from './parse-digest.ts';
import type { Problems } from './problems.ts';
import type { ReadSource } from './read-source.ts';
import { FILES, sourceFiguresSchema } from './source.schema.ts';

const NO_FIGURES: Figures = {
  businessModel: { caption: '', stages: [] },
  landscape: { caption: '', boxes: [], mapNotes: [], notes: [] },
};

export function readFigures(source: ReadSource, problems: Problems): Figures {
  const file = source.one(FILES.figures, sourceFiguresSchema, source.json(FILES.figures), 'file');
  if (file === null) return NO_FIGURES;
  const { businessModel, landscape } = file;
  return {
    businessModel: {
      ...businessModel,
      stages: businessModel.stages.map((stage) => {
        const add = (reason: string, fix: string) => problems.add(FILES.figures, stage.id, reason, fix);
        const { text, emphasis, mentions, references, footnotes } = parseDigestText(
          stage.text,
          ({ reason, fix }) => add(reason, fix),
        );
        if (references.length > 0) {
          add('the text refers to a passage', 'Name the passage among the passages of the stage');
        }
        if (footnotes.length > 0) {
          add('a footnote’s sign stands in the text', 'Name the note among the passages');
        }
        return { ...stage, text, emphasis: [...emphasis], mentions: [...mentions] };
      }),
    },
    landscape,
  };
}
