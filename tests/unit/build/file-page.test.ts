import { describe, expect, it } from 'vitest';
import { makeFilePage } from '../../../src/build/file-page.ts';
import { fileContentSecurityPolicy } from '../../../src/build/headers.ts';
import { DAMAGED_ID } from '../../../src/domain/one-file.ts';
import { GAPS } from '../../../src/exporters/one-file/manifest.ts';

const site = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta charset="utf-8">
    <title>Crossroads</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
    <link rel="modulepreload" crossorigin href="./assets/react-1.js">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="app"><svg><use href="#sign"/></svg><noscript><a href="data/ports.geojson">data</a></noscript></div>
  </body>
</html>`;

const page = (html = site) =>
  makeFilePage({
    html,
    policy: "script-src 'sha256-AA='",
    icon: { name: 'icon.svg', base64: 'PHN2Zz4=' },
    unpack: { name: 'one-file/unpack.js', text: 'unpack("$&")' },
    damage: new Map([['en-GB', 'This file is damaged']]),
  });

describe('makeFilePage', () => {
  it('keeps the app frame and the static map and loads no files', () => {
    const made = page();
    expect(made).toContain('<div id="app"><svg><use href="#sign"/></svg></div>');
    expect(made.match(/\s(?:src|href)="[^"]*"/g)).toEqual([
      ' href="data:image/svg+xml;name=icon.svg;base64,PHN2Zz4="',
      ' href="#sign"',
    ]);
  });

  it('puts the policy first and the unpack script after all parts', () => {
    const made = page();
    expect(made).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-AA='">/,
    );
    expect(made).not.toContain("default-src 'none'");
    const order = [
      GAPS.title,
      GAPS.style,
      '<div id="app">',
      `id="${DAMAGED_ID}"`,
      GAPS.parts,
      'unpack("$&")',
    ];
    expect(order.map((text) => made.indexOf(text))).toEqual(
      order.map((text) => made.indexOf(text)).toSorted((a, b) => a - b),
    );
    expect(made).toContain('role="alert" hidden><p lang="en-GB" dir="auto">This file is damaged</p>');
  });

  it('throws when the page would still load a file', () => {
    const more = site.replace('</body>', '<img src="map.png"></body>');
    expect(() => page(more)).toThrow('the page of one file would load  src="map.png"');
  });
});

describe('fileContentSecurityPolicy', () => {
  const policy = fileContentSecurityPolicy({ scripts: ["'sha256-AA='"], styles: ["'sha256-BB='"] });

  it('allows only the named scripts and styles and no connections', () => {
    expect(policy).toContain("script-src 'sha256-AA=';");
    expect(policy).toContain("style-src 'sha256-BB=';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/);
  });
});
