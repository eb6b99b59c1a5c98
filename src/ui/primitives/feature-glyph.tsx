import type { IconId } from '../../../styles/icons.ts';
import type { AtlasRecord } from '../../domain/atlas.ts';
import { IconGlyph } from './icon-glyph.tsx';
import { MarketBadge } from './market-badge.tsx';
import { rem } from './rem.ts';

/** Icon before a feature's name: its map icon or line sample; nothing for features without one. */
export function FeatureGlyph({
  record,
  sizePx = 16,
}: {
  readonly record: AtlasRecord;
  readonly sizePx?: number;
}) {
  if (record.kind === 'market') return <MarketBadge id={record.properties.id} sizePx={sizePx} />;
  if (record.kind === 'route' || record.kind === 'branch') {
    return (
      <LineGlyph
        route={record.kind === 'route' ? record.id : (record.properties.routes[0] ?? null)}
        sizePx={sizePx}
      />
    );
  }
  if (record.kind === 'leg') return <LineGlyph route={record.properties.routes[0] ?? null} sizePx={sizePx} />;
  if (record.kind === 'border') return <LineGlyph route="border" sizePx={sizePx} />;
  if (record.kind === 'pillar' || record.kind === 'thread' || record.kind === 'instrument') return null;
  const icon = iconOf(record);
  return icon === null ? <AreaGlyph sizePx={sizePx} /> : <IconGlyph id={icon} sizePx={sizePx} />;
}

function iconOf(record: AtlasRecord): IconId | null {
  switch (record.kind) {
    case 'market':
    case 'route':
    case 'branch':
    case 'leg':
    case 'border':
    case 'jurisdiction':
    case 'pillar':
    case 'thread':
    case 'instrument':
      return null;
    case 'node':
      return record.properties.kind === 'hub' ? 'node-hub' : 'node-city';
    case 'port':
      return record.properties.kind === 'river-port' ? 'port-river' : 'port-sea';
    case 'crossing':
      return record.properties.kind === 'rail'
        ? 'crossing-rail'
        : record.properties.kind === 'ferry'
          ? 'crossing-ferry'
          : 'crossing-road';
    case 'place':
      return 'region';
    case 'institution':
    case 'case':
    case 'group':
    case 'event':
    case 'region':
    case 'external':
      return record.kind;
  }
}

function LineGlyph({ route, sizePx }: { readonly route: string | null; readonly sizePx: number }) {
  return (
    <svg
      className="line-glyph"
      data-route={route ?? 'feeder'}
      viewBox="0 0 16 16"
      width={rem(sizePx)}
      height={rem(sizePx)}
      aria-hidden="true"
    >
      <path className="line-glyph-band" d="M1 11.5C5 11.5 6.5 4.5 15 4.5" />
      <path className="line-glyph-line" d="M1 11.5C5 11.5 6.5 4.5 15 4.5" />
    </svg>
  );
}

function AreaGlyph({ sizePx }: { readonly sizePx: number }) {
  return (
    <svg
      className="area-glyph"
      viewBox="0 0 16 16"
      width={rem(sizePx)}
      height={rem(sizePx)}
      aria-hidden="true"
    >
      <path d="M3 4l4-2 3 1.5L14 3l-1 5 1 3-4 3-3-1-4 1-1-5z" />
    </svg>
  );
}
