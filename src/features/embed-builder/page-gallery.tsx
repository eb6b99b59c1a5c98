import '../../../styles/css/present.css';
import type { ComponentProps } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { PageId } from '../../embeds/page-ids.ts';
import type { PageSubject } from '../../embeds/page-list.ts';
import { PAGE_MAP, viewOfPage } from '../../embeds/page-view.ts';
import type { Size } from '../../lib/mercator.ts';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { formatScene } from '../../scene/url.ts';
import { useAtlas } from '../../ui/ui-context.tsx';
import { ChapterMap } from '../present/index.ts';
import { useEmbedT } from './embed-words.ts';
import { type ChoiceGroup, titleOfGroup } from './page-choices.ts';

interface Props {
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (id: PageId) => void;
}

/** All pages for other sites, with a picture of each map; passages, which have one map, as a list. */
export function PageGallery({ groups, onChoose }: Props) {
  const t = useEmbedT();
  const atlas = useAtlas();
  return groups.map(({ key, on, choices }) => (
    <section key={key} className="page-group" aria-label={titleOfGroup(on, t)}>
      <h3>{titleOfGroup(on, t)}</h3>
      <ul className={on === 'passages' ? 'page-list' : 'page-cards'}>
        {choices.map(({ entry: { id, subject }, title, language }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              {subject.kind !== 'passage' && <ChapterMap chapter={pictureOf(atlas, subject)} />}
              <span lang={language ?? undefined}>{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

const NONE: readonly FeatureId[] = [];
const SIZE: Size = { width: 960, height: 540 };

/** The map of a page: that of the chapter or view, or the region with the feature selected. */
function pictureOf(
  atlas: Atlas,
  subject: Exclude<PageSubject, { kind: 'passage' }>,
): ComponentProps<typeof ChapterMap>['chapter'] {
  switch (subject.kind) {
    case 'chapter': {
      const { scene, lit } = viewOfPage(atlas, subject.chapter);
      return { scene: formatScene(scene, { always: ['camera'] }).toString(), size: PAGE_MAP, lit };
    }
    case 'feature':
      return { scene: sceneOf(subject.record.id), size: SIZE, lit: NONE };
    case 'view':
      return { scene: subject.view, size: SIZE, lit: NONE };
  }
}

function sceneOf(selection: FeatureId): string {
  return formatScene({ ...DEFAULT_SCENE, selection }).toString();
}
