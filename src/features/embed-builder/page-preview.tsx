import { useLayoutEffect, useRef } from 'react';
import { parsePageMessage } from '../../embeds/messages.ts';
import { REFERRER, SANDBOX } from '../../embeds/page-frame.ts';
import type { PageId } from '../../embeds/page-ids.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { useEmbedT } from './embed-words.ts';

/** CSS px: phone, article column, and full width. */
export const PREVIEW_WIDTHS = { phone: 360, column: 720, full: 1200 } as const;
export type PreviewWidth = keyof typeof PREVIEW_WIDTHS;
const WIDTHS = Object.keys(PREVIEW_WIDTHS) as readonly PreviewWidth[];

interface Props {
  readonly src: string;
  readonly title: string;
  readonly id: PageId;
  readonly isMissing: boolean;
  readonly width: PreviewWidth;
  readonly onWidth: (width: PreviewWidth) => void;
  /** Reported page height, px; `null` until known. */
  readonly told: number | null;
  readonly onTold: (height: number) => void;
  readonly onMoved: (id: PageId) => void;
}

/** The page as it appears in another site. */
export function PagePreview({ src, title, id, isMissing, width, onWidth, told, onTold, onMoved }: Props) {
  const t = useEmbedT();
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const roomPx = useWidth(room);
  const widthPx = PREVIEW_WIDTHS[width];
  // Scaled down if wider than the preview, so that all is visible.
  const scale = roomPx === 0 ? 1 : Math.min(1, roomPx / widthPx);
  const heightPx = told ?? Math.round((widthPx * 2) / 3);

  // With the frame, not after it: a small page can post its height before the browser has painted this one.
  useLayoutEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      // Sandboxed frames have no origin, so compare the window.
      if (frame.current === null || source !== frame.current.contentWindow) return;
      const message = parsePageMessage(data);
      if (message === null || message.type === 'select') return;
      if (message.type === 'ready' && message.id !== id) onMoved(message.id);
      else onTold(message.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [id, onTold, onMoved]);

  const status = isMissing
    ? t('builder.preview.missing')
    : told === null
      ? t('builder.preview.waiting')
      : t('builder.preview.ready', { height: told });
  return (
    <Section title={t('builder.preview')}>
      <fieldset className="embed-widths">
        <legend className="visually-hidden">{t('builder.preview')}</legend>
        {WIDTHS.map((one) => (
          <label key={one}>
            <input type="radio" name="embed-width" checked={one === width} onChange={() => onWidth(one)} />
            <span>{t(`builder.preview.${one}`, { width: PREVIEW_WIDTHS[one] })}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="embed-past"
        onClick={() => document.querySelector<HTMLElement>('.embed-other button')?.focus()}
      >
        {t('builder.preview.past')}
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className="embed-stage" role="region" aria-label={t('builder.preview')} tabIndex={0}>
        <div ref={room} className="embed-room">
          {!isMissing && (
            <div
              className="embed-paper"
              style={{ width: Math.floor(widthPx * scale), height: Math.ceil(heightPx * scale) }}
            >
              {/* One frame per address, since navigating it would add a history entry. */}
              <iframe
                key={src}
                ref={frame}
                src={src}
                title={title}
                sandbox={SANDBOX}
                referrerPolicy={REFERRER}
                style={{ width: widthPx, height: heightPx, transform: `scale(${scale})` }}
              />
            </div>
          )}
        </div>
      </div>
      <p className="embed-said">
        <span role="status" data-told={told ?? undefined}>
          {status}
        </span>{' '}
        {scale < 1 && t('builder.preview.scaled', { share: Math.round(scale * 100) })}
      </p>
    </Section>
  );
}
