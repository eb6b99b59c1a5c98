import { useT } from '../ui/ui-context.tsx';

interface Props {
  /** Whether these regions are on the page. */
  readonly hasDetails: boolean;
  readonly hasTime: boolean;
}

/** Skip links for keyboard users. They move the focus without changing the URL, which holds the scene. */
export function SkipLinks({ hasDetails, hasTime }: Props) {
  const t = useT();
  const links = [
    { id: 'map', label: t('ui.skipToMap') },
    ...(hasDetails ? [{ id: 'details', label: t('ui.skipToDetails') }] : []),
    ...(hasTime ? [{ id: 'time', label: t('ui.skipToTimeline') }] : []),
  ];
  return (
    <nav className="skip-links" aria-label={t('ui.skip')}>
      {links.map((link) => (
        <a
          key={link.id}
          href={`#${link.id}`}
          onClick={(event) => {
            event.preventDefault();
            focusRegion(link.id);
          }}
        >
          {link.label}
        </a>
      ))}
    </nav>
  );
}

function focusRegion(id: string): void {
  const region = document.getElementById(id);
  const target = region?.matches('[tabindex]')
    ? region
    : region?.querySelector<HTMLElement>('[tabindex], a, button');
  target?.focus();
}
