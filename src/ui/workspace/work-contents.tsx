import type { CheckedWork } from '../../state/workspace/workspace.ts';
import { useFormat } from '../ui-context.tsx';
import { nameOfPart } from './name-of-part.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** Contents of a workspace and omitted parts. */
export function WorkContents({ work }: { readonly work: CheckedWork }) {
  const t = useWorkspaceT();
  const format = useFormat();
  return (
    <ul className="workspace-contents">
      {work.parts.map(({ id, checked }) => (
        <li key={id}>
          {nameOfPart(id, t)}
          {id !== 'scenario' && `: ${format.number(checked.count)}`}
        </li>
      ))}
      {work.refused.map(({ id, why }) => (
        <li key={id} className="caution">
          {t(`workspace.refused.${why}`, { part: nameOfPart(id, t) })}
        </li>
      ))}
    </ul>
  );
}
