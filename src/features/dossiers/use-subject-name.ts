import { sideOfStart } from '../../analysis/dossier/border-line.ts';
import { linesOfBorder } from '../../analysis/dossier/resolve-section.ts';
import { areaOfSubject, type DossierSubject, isAreaSubject } from '../../domain/dossier-subject.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { useAppState, useAtlas, useFormat, useName } from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';

/** Name of a subject, including its section. A deleted area has no name left. */
export function useSubjectName(): (subject: DossierSubject) => string {
  const t = useDossierT();
  const format = useFormat();
  const { byId, borders } = useAtlas();
  const nameOf = useName();
  const areas = useAppState((state) => state.areas.list);
  const name = (id: FeatureId) => {
    const record = byId.get(id);
    return record === undefined ? id : nameOf(record);
  };
  return ({ id, part, isRest }) => {
    const area =
      areas.find((one) => one.id === areaOfSubject({ id, part }))?.name ?? t('dossier.area.deleted');
    if (isAreaSubject(id)) return area;
    const border = name(id);
    if (part === null) return border;
    if (isRest) return t('dossier.rest', { border });
    if (part.kind === 'inside') return t('dossier.inside', { border, area });
    if (part.kind === 'along') {
      const record = borders.features.find(({ properties }) => properties.id === id);
      return t('dossier.along', {
        border,
        from: format.number(part.fromKm),
        to: format.number(part.toKm),
        end: record === undefined ? 'other' : sideOfStart(linesOfBorder(record)),
      });
    }
    const [from, to] = part.crossings;
    return t('dossier.between', { border, from: name(from), to: name(to) });
  };
}
