import type { AtlasRecord } from '../../domain/atlas.ts';
import { EVIDENCE } from '../../domain/evidence.ts';
import { useAtlas, useFormat, useName, useT } from '../../ui/ui-context.tsx';

/**
 * Describes a record's evidence. Legs and ports with markets list them by evidence: “Documented in other
 * publications: Heroin, Cocaine; Illustrative, no source: Firearms”.
 */
export function useEvidenceWords(): (record: AtlasRecord) => string {
  const t = useT();
  const format = useFormat();
  const nameOf = useName();
  const { byId } = useAtlas();
  return (record) => {
    const { properties } = record;
    if (!('evidence' in properties)) return '';
    const ties = record.kind === 'leg' || record.kind === 'port' ? record.properties.markets : [];
    if (ties.length === 0) return t(`panel.evidence.${properties.evidence}`);
    return EVIDENCE.flatMap((evidence) => {
      const markets = new Set(ties.filter((tie) => tie.evidence === evidence).map(({ market }) => market));
      const names = [...markets].flatMap((id) => byId.get(id) ?? []).map(nameOf);
      return names.length === 0 ? [] : [`${t(`panel.evidence.${evidence}`)}: ${format.list(names)}`];
    }).join(format.semicolon);
  };
}
