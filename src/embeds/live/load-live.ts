/** Loads what the live map needs: texts, worker and fonts. */
import { setWorkerUrl } from 'maplibre-gl';
import type { LiveFont, LiveNames } from './live-map.ts';

export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): unknown;
}

let isTrusted = false;

/**
 * A frame without an origin may start only workers from its own blobs.
 * @returns the blob URL, to be revoked
 */
export function prepareWorker(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!isTrusted) {
    trustedTypes?.createPolicy('default', {
      createScriptURL: (input) => {
        // Only this page can make blob URLs of its origin.
        if (!input.startsWith('blob:')) throw new TypeError('refused script address');
        return input;
      },
    });
    isTrusted = true;
  }
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  // By this ending MapLibre detects a classic script: without an origin no other starts.
  setWorkerUrl(`${address}#.cjs`);
  return address;
}

const loaded = new Set<string>();

/** MapLibre caches glyphs, so fonts must be loaded first. */
export async function loadFonts({ fonts, names }: LiveNames): Promise<void> {
  for (const font of fonts) {
    if (loaded.has(font.file)) continue;
    loaded.add(font.file);
    document.fonts.add(makeFace(font));
  }
  const letters = [...new Set(names.join(''))].join('');
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, letters)));
}

const FACES = [
  ...[400, 500, 600, 700].map((weight) => `${weight} 16px "Noto Sans"`),
  ...[400, 600].map((weight) => `${weight} 16px "Noto Serif"`),
  'italic 400 16px "Noto Serif"',
];

function makeFace({ family, style, weight, range, file }: LiveFont): FontFace {
  return new FontFace(family, `url("${new URL(file, location.href).href}") format("woff2")`, {
    style,
    weight,
    unicodeRange: range,
  });
}

/** Lets the page answer between two parts of the work. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
