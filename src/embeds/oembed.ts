/**
 * oEmbed response of a page, for sites that turn addresses into embeds. Method: oEmbed 1.0,
 * https://oembed.com/, type `rich`.
 */
import { frameCode } from './embed-code.ts';
import type { PageContent } from './page-model.ts';
import { PAGE_MAP } from './page-view.ts';
import { PREVIEW_IMAGE } from './preview-image.ts';

export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: 'Crossroads';
  readonly provider_url: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url: string;
  /** Px. */
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Map, legend and a few paragraphs, px; sites that receive messages follow the posted height. */
const HEIGHT_PX = 900;

/**
 * @param site its address, with a slash at its end
 * @param language of the page, as in its file name
 * @param picture address of the preview image
 */
export function oembedOf(
  { id, title, language }: Pick<PageContent, 'id' | 'title' | 'language'>,
  site: string,
  picture: string,
): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Crossroads',
    provider_url: site,
    width: PAGE_MAP.width,
    height: HEIGHT_PX,
    html: frameCode({ src: `${site}embed/${id}/${language}.html`, title, height: HEIGHT_PX }),
    thumbnail_url: picture,
    thumbnail_width: PREVIEW_IMAGE.width,
    thumbnail_height: PREVIEW_IMAGE.height,
  };
}
