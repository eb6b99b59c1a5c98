import type { Ledger } from '../../analysis/ledger.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { PassageLink } from '../ties/passage-link.tsx';
import { usePassageName } from '../ties/passage-place.tsx';
import { useCommands } from '../ui-context.tsx';

/** What the tables of the ledger are made from. */
export interface TableProps {
  readonly ledger: Ledger;
  readonly digest: Digest;
}

/** A link to a passage out of the ledger, which closes: the reader lies behind it. */
export function LedgerPassage({ passage, digest }: { readonly passage: Passage; readonly digest: Digest }) {
  const commands = useCommands();
  const nameOf = usePassageName(digest);
  return (
    <PassageLink passage={passage} className="ledger-passage" onOpen={() => commands.openDialog(null)}>
      {nameOf(passage)}
    </PassageLink>
  );
}

/** Passages with what each is about. */
export function PassageList({
  passages,
  digest,
}: {
  readonly passages: readonly Passage[];
  readonly digest: Digest;
}) {
  return (
    <ul className="ledger-list">
      {passages.map((passage) => (
        <li key={passage.id}>
          <LedgerPassage passage={passage} digest={digest} />
          <span className="ledger-subject">
            <EnglishContent>{passage.title}</EnglishContent>
          </span>
        </li>
      ))}
    </ul>
  );
}
