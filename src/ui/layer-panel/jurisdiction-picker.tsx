import { openFeature } from '../../state/commands/move-map.ts';
import { hoverFeature } from '../../state/commands/select-features.ts';
import { isPlainClick } from '../primitives/plain-click.ts';
import { Section } from '../primitives/section.tsx';
import { useAppStore, useAtlas, useFormat, useHrefOf, useName, useScene, useT } from '../ui-context.tsx';

/** The ten jurisdictions by group, sorted for the language; pressing one selects and frames it. */
export function JurisdictionPicker() {
  const t = useT();
  const store = useAppStore();
  const format = useFormat();
  const nameOf = useName();
  const hrefOf = useHrefOf();
  const selection = useScene((scene) => scene.selection);
  const all = useAtlas()
    .jurisdictions.features.map(({ properties }) => properties)
    .sort((a, b) => format.compare(nameOf(a), nameOf(b)));
  const groups = [
    { key: 'western-balkans', title: t('panel.jurisdiction.westernBalkans') },
    { key: 'eu', title: t('panel.jurisdiction.eu') },
  ] as const;
  return (
    <Section title={t('filters.jurisdictions')} level={2} className="jurisdiction-picker">
      {groups.map((group) => (
        <div key={group.key} className="picker-group" data-group={group.key}>
          <h3>{group.title}</h3>
          <ul>
            {all
              .filter((jurisdiction) => jurisdiction.group === group.key)
              .map((jurisdiction) => (
                <li key={jurisdiction.id}>
                  <a
                    href={hrefOf(jurisdiction.id)}
                    aria-current={selection === jurisdiction.id ? 'true' : undefined}
                    onClick={(event) => {
                      if (!isPlainClick(event)) return;
                      event.preventDefault();
                      openFeature(store, jurisdiction.id);
                    }}
                    onPointerEnter={() => hoverFeature(store, jurisdiction.id)}
                    onPointerLeave={() => hoverFeature(store, null)}
                  >
                    {nameOf(jurisdiction)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
