import type { Coverage } from '../../analysis/coverage.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { PassageLink } from '../../ui/passages/passage-link.tsx';
import { usePassageName } from '../../ui/passages/passage-place.tsx';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useAppStore } from '../../ui/ui-context.tsx';

/** Input of the coverage tables. */
export interface TableProps {
  readonly coverage: Coverage;
  readonly digest: Digest;
}

/** Link to a passage; closes the dialog in front of the reader. */
export function CoveragePassage({ passage, digest }: { readonly passage: Passage; readonly digest: Digest }) {
  const store = useAppStore();
  const nameOf = usePassageName(digest);
  return (
    <PassageLink passage={passage} className="coverage-passage" onOpen={() => openDialog(store, null)}>
      {nameOf(passage)}
    </PassageLink>
  );
}

/** Passages with their subjects. */
export function PassageList({
  passages,
  digest,
}: {
  readonly passages: readonly Passage[];
  readonly digest: Digest;
}) {
  return (
    <ul className="coverage-list">
      {passages.map((passage) => (
        <li key={passage.id}>
          <CoveragePassage passage={passage} digest={digest} />
          <span className="coverage-subject">
            <EnglishContent>{passage.title}</EnglishContent>
          </span>
        </li>
      ))}
    </ul>
  );
}
