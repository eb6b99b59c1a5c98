import type { FileNote } from '../../importers/incidents/raw-table.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { FORMAT_NAMES } from './format-names.ts';
import { type TranslateProblems, useProblemsT } from './incident-words.ts';

/** Notes on the file as a whole. */
export function FileNotes({ notes }: { readonly notes: readonly FileNote[] }) {
  const t = useProblemsT();
  const { comma } = useFormat();
  if (notes.length === 0) return null;
  return (
    <ul className="incidents-note">
      {notes.map((note) => {
        const words = describeNote(note, t, comma);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}

function describeNote(note: FileNote, t: TranslateProblems, comma: string): string {
  switch (note.kind) {
    case 'misnamed':
      return t('note.misnamed', { extension: note.extension, format: FORMAT_NAMES[note.format] });
    case 'same-name':
      return t('note.same-name', note);
    case 'lines-before-table':
      return t('note.lines-before-table', note);
    case 'columns-without-name':
      return t('note.columns-without-name', note);
    case 'deleted-rows':
      return t('note.deleted-rows', note);
    case 'halves-differ':
      return t('note.halves-differ', note);
    case 'links-not-followed':
      return t('note.links-not-followed', note);
    case 'hidden-rows':
      return t('note.hidden-rows', note);
    case 'hidden-parts':
      return t('note.hidden-parts', { names: note.names.join(comma) });
    case 'pages-unreadable':
      return t('note.pages-unreadable', note);
    case 'may-lack-changes':
      return t('note.may-lack-changes');
    case 'count-differs':
      return t('note.count-differs', note);
    case 'damaged-after':
      return t('note.damaged-after', note);
    case 'damaged-from':
      return t('note.damaged-from', { line: note.line });
  }
}
