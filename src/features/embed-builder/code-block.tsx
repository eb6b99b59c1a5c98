import type { ReactNode } from 'react';
import { useId } from 'react';
import { useCopy } from '../../ui/use-copy.ts';
import { useEmbedT } from './embed-words.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** `null` if unavailable, for the given reason. */
  readonly code: string | null;
  readonly children?: ReactNode;
}

/** A code sample with name, description and copy button. */
export function CodeBlock({ id, name, about, code, children }: Props) {
  const t = useEmbedT();
  const headingId = useId();
  const { outcome, text, copy, forget } = useCopy({
    copied: t('builder.copied'),
    failed: t('builder.copyFailed'),
  });
  return (
    <section className="embed-code" data-code={id} aria-labelledby={headingId}>
      <h4 id={headingId}>{name}</h4>
      <p>{about}</p>
      {children}
      {code !== null && (
        <>
          <textarea
            readOnly
            dir="ltr"
            rows={3}
            spellCheck={false}
            aria-labelledby={headingId}
            value={code}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <p className="embed-copy">
            <button
              type="button"
              className="button"
              data-quiet=""
              onClick={() => void copy(code)}
              onBlur={forget}
            >
              {t('builder.copy')}
              <span className="visually-hidden"> {name}</span>
            </button>
            <span role="status">
              {text === code &&
                outcome !== 'none' &&
                t(outcome === 'copied' ? 'builder.copied' : 'builder.copyFailed')}
            </span>
          </p>
        </>
      )}
    </section>
  );
}
