import { useAtlas, useVisible } from '../ui-context.tsx';
import { useDossierT } from './dossier-words.ts';

/** Where filters hide some of the atlas, “none” means none of what they leave. */
export function FilteredNote() {
  const t = useDossierT();
  const isWhole = useVisible().byId.size === useAtlas().byId.size;
  return isWhole ? null : <p className="caution">{t('dossier.filtered')}</p>;
}
