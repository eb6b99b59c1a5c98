import { DAY_OF_BRIEF, membersOn } from '../../domain/membership.ts';
import { useAtlas, useFormat, useScene, useT } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';

const loadFrontPage = () => import('../front-page/front-page.tsx');

/** Front page, shown without a selection. Its opening is part of the first script and of `index.html`. */
export function Welcome() {
  const t = useT();
  const FrontPage = useLazyComponent(loadFrontPage);
  return (
    <article className="welcome" aria-labelledby="welcome-heading">
      <header className="panel-header">
        <h2 id="welcome-heading">{t('welcome.title')}</h2>
      </header>
      <Finding />
      <p className="intro">{t('welcome.intro')}</p>
      {FrontPage !== null && <FrontPage />}
    </article>
  );
}

/** The main finding; none in Brief only, since the brief does not state it, or if nothing has changed. */
function Finding() {
  const t = useT();
  const format = useFormat();
  const { jurisdictions, editions } = useAtlas();
  const briefOnly = useScene((scene) => scene.briefOnly);
  const all = jurisdictions.features.map(({ properties }) => properties);
  const checked = editions.editions.find(({ id }) => id === editions.current)?.checked ?? '';
  const now = membersOn(all, 'schengen', checked).length;
  const before = membersOn(all, 'schengen', DAY_OF_BRIEF).length;
  if (briefOnly || now === before) return null;
  return (
    <p className="finding">
      {t('welcome.finding', { now, before, all: all.length, date: format.date(DAY_OF_BRIEF) })}
    </p>
  );
}
