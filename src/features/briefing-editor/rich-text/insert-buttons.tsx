import type { FeatureId, PassageId } from '../../../domain/ids.ts';
import { useAtlas, useScene } from '../../../ui/ui-context.tsx';
import { useComposeT } from '../use-compose-t.ts';
import { useNameOf } from '../use-name-of.ts';

interface Props {
  /** Label of the field. */
  readonly label: string;
  /** Feature whose link holds the caret. */
  readonly link: FeatureId | null;
  readonly onLink: (feature: FeatureId, name: string) => void;
  readonly onCite: (passage: PassageId) => void;
  readonly onRemoveLink: () => void;
}

/** Buttons that insert the selected feature or the open passage, or remove the link at the caret. */
export function InsertButtons({ label, link, onLink, onCite, onRemoveLink }: Props) {
  const t = useComposeT();
  const atlas = useAtlas();
  const nameOf = useNameOf();
  const selection = useScene((scene) => scene.selection);
  const passage = useScene((scene) => scene.passage);
  const feature = selection !== null && atlas.byId.has(selection) ? selection : null;
  const field = <span className="visually-hidden"> – {label}</span>;
  return (
    <p className="compose-actions rich-text-actions">
      {feature !== null && (
        <button type="button" className="link-button" onClick={() => onLink(feature, nameOf(feature))}>
          {t('compose.insert.feature', { name: nameOf(feature) })}
          {field}
        </button>
      )}
      {passage !== null && (
        <button type="button" className="link-button" onClick={() => onCite(passage)}>
          {t('compose.insert.cite', { passage })}
          {field}
        </button>
      )}
      {link !== null && (
        <button type="button" className="link-button" onClick={onRemoveLink}>
          {t('compose.unlink', { name: nameOf(link) })}
          {field}
        </button>
      )}
    </p>
  );
}
