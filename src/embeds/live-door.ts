/**
 * Button that opens the live map of a page, shown where WebGL works. The map is not imported here, because
 * few users open it.
 */
import { savesData } from '../lib/saves-data.ts';
import { whenIdle } from '../lib/when-idle.ts';

const WHEN_IDLE_MS = 2000;
/** Event sent to the button before its map is fetched; a page drawn in the browser derives its map then. */
export const OPENING = 'opening';

/** Types only: the script is fetched later. */
type LiveScript = typeof import('./live/open-live.ts');

/** @param isAuto whether it opens without a click */
export function tendDoor(isAuto: boolean, onChoose: (feature: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-script]');
  const box = button?.parentElement;
  const missing = box?.querySelector('[role="status"]');
  if (!button || !box || !missing) return;
  let isOpening = false;

  const fail = () => {
    missing.textContent = button.dataset['failed'] ?? '';
  };

  /** @param isAsked by a user, so that focus moves to the map */
  async function open(isAsked: boolean): Promise<void> {
    if (!button || !box || !missing || isOpening) return;
    isOpening = true;
    button.ariaBusy = 'true';
    missing.textContent = '';
    try {
      const addressOf = (name: string) => new URL(button.dataset[name] ?? '', location.href).href;
      const { openLive } = (await import(/* @vite-ignore */ addressOf('script'))) as LiveScript;
      button.dispatchEvent(new Event(OPENING));
      const { canvas } = await openLive({
        box,
        map: addressOf('map'),
        names: addressOf('names'),
        worker: addressOf('worker'),
        onChoose,
        onClose: (isLost) => {
          button.hidden = false;
          if (isLost) fail();
          else button.focus();
        },
      });
      button.hidden = true;
      if (isAsked) canvas.focus();
    } catch {
      fail();
    } finally {
      isOpening = false;
      button.ariaBusy = null;
    }
  }

  button.addEventListener('click', () => void open(true));
  whenSeen(box, () => {
    if (!hasWebGl()) return;
    button.hidden = false;
    if (isAuto && !savesData()) void open(false);
  });
}

/** Once it is on screen and the browser is idle. */
function whenSeen(box: Element, task: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    whenIdle(task, WHEN_IDLE_MS);
  });
  observer.observe(box);
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A page may have few contexts.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
