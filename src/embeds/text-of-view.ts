/**
 * Content of the page of a view: the title of its image, and its limits in words. What it shows is listed
 * beside the map, as on every page.
 */
import { EVIDENCE } from '../domain/evidence.ts';
import { pictureTitle } from '../figure/build-picture.ts';
import { formatsOf } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locales.ts';
import { SCENE_PARAMETERS } from '../scene/parameters.ts';
import type { Scene } from '../scene/scene.ts';
import { framedScene } from './framed-scene.ts';
import type { PageDraft } from './page-draft.ts';
import type { DrawnSubject } from './page-list.ts';
import type { PageInput } from './page-model.ts';
import { PAGE_MAP, viewOfPage } from './page-view.ts';

/** A camera in the query was chosen for an embedded map; without one the region is framed. */
export function viewOfQuery(query: string, hasCrossings: boolean): PageDraft['view'] {
  const asked = new URLSearchParams(query);
  const hasCamera = SCENE_PARAMETERS.camera.names.some((name) => asked.has(name));
  return {
    scene: hasCamera ? query : framedScene(query, null),
    size: PAGE_MAP,
    lit: [],
    callouts: [],
    hasCrossings,
  };
}

type ViewSubject = Extract<DrawnSubject, { readonly kind: 'view' }>;

export function textOfView({ view: query, hasCrossings }: ViewSubject, input: PageInput): PageDraft {
  const { atlas, language, t } = input;
  const view = viewOfQuery(query, hasCrossings);
  const scene = { ...viewOfPage(atlas, view).scene, language };
  const limits = limitsOf(scene, input);
  return {
    head: {
      title: pictureTitle({ atlas, scene, t }),
      titleLanguage: LOCALES[language].tag,
      part: null,
      previous: null,
      next: null,
      contents: [],
    },
    language: LOCALES[language].tag,
    concerns: [],
    view,
    sections:
      limits.length === 0
        ? []
        : [{ title: null, said: limits.map((text) => ({ text, mentions: [], cites: [] })) }],
  };
}

/** Describes the filters on time and evidence, because the map alone would not show them. */
function limitsOf({ period, briefOnly, evidence }: Scene, { language, t }: PageInput): readonly string[] {
  const formats = formatsOf(language);
  const isBounded = period.from !== null || period.to !== null;
  return [
    isBounded ? t('figure.period', { period: formats.dateRange(period.from, period.to) }) : null,
    briefOnly ? t('figure.briefOnly') : null,
    evidence.length === EVIDENCE.length
      ? null
      : `${t('filters.evidence')}: ${formats.list(evidence.map((one) => t(`panel.evidence.${one}`)))}`,
  ].filter((limit) => limit !== null);
}
