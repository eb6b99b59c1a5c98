import { PRESENT_KEYS } from './present-keys.ts';
import { usePresentT } from './present-words.ts';

/** Keys of a presentation. */
export function PresentHelp() {
  const t = usePresentT();
  return (
    <dl className="key-list">
      {PRESENT_KEYS.map(({ action, shown }) => (
        <div key={action}>
          <dt>
            {shown.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(`present.key.${action}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>1</kbd>…<kbd>100</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>{t('present.key.number')}</dd>
      </div>
    </dl>
  );
}
