import { collectSources } from '../../../analysis/collect-sources.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { describeCited, nameCited, OWN_SOURCE, placeOfPassage } from '../../../domain/name-source.ts';
import { EnglishContent } from '../../../ui/primitives/content.tsx';
import { Popover } from '../../../ui/primitives/popover.tsx';
import { useAtlas, useScene } from '../../../ui/ui-context.tsx';
import { useComposeT } from '../use-compose-t.ts';
import { useNameOf } from '../use-name-of.ts';

interface Props {
  /** Label of the field. */
  readonly label: string;
  /** Feature whose link holds the caret. */
  readonly link: FeatureId | null;
  readonly onLink: (feature: FeatureId, name: string) => void;
  /** @param id of a passage or source */
  readonly onCite: (id: string, name: string) => void;
  readonly onRemoveLink: () => void;
}

/** Buttons that insert the selected feature, one of its sources or the open passage, or remove the link at the caret. */
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
      {feature !== null && <SourceChoice feature={feature} label={label} onCite={onCite} />}
      {passage !== null && (
        <button
          type="button"
          className="link-button"
          onClick={() => onCite(passage, placeOfPassage(passage))}
        >
          {t('compose.insert.cite', { passage: placeOfPassage(passage) })}
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

interface SourceChoiceProps extends Pick<Props, 'label' | 'onCite'> {
  readonly feature: FeatureId;
}

/** Lists the sources of a feature; choosing one cites it. */
function SourceChoice({ feature, label, onCite }: SourceChoiceProps) {
  const t = useComposeT();
  const atlas = useAtlas();
  const name = useNameOf()(feature);
  const record = atlas.byId.get(feature);
  const sources = record === undefined ? [] : collectSources(atlas, record).filter((id) => id !== OWN_SOURCE);
  if (sources.length === 0) return null;
  const words = t('compose.insert.source', { name });
  return (
    <Popover className="link-button" label={`${words} – ${label}`} button={words}>
      <ul className="source-choice">
        {sources.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="text-button"
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                onCite(id, nameCited({ id, kind: 'source' }, atlas));
              }}
            >
              <EnglishContent>{describeCited({ id, kind: 'source' }, atlas).text}</EnglishContent>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
