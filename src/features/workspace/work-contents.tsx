import { useFormat } from '../../ui/ui-context.tsx';
import { nameOfPart } from './name-of-part.ts';
import type { WorkContents as Contents } from './state/work.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** Contents of a workspace and omitted parts. */
export function WorkContents({ contents }: { readonly contents: Contents }) {
  const t = useWorkspaceT();
  const format = useFormat();
  return (
    <ul className="workspace-contents">
      {contents.parts.map(({ id, count }) => (
        <li key={id}>
          {nameOfPart(id, t)}
          {id !== 'scenario' && `: ${format.number(count)}`}
        </li>
      ))}
      {contents.refused.map(({ id, why }) => (
        <li key={id} className="caution">
          {t(`workspace.refused.${why}`, { part: nameOfPart(id, t) })}
        </li>
      ))}
    </ul>
  );
}
