/** Replaces a page that cannot be shown: gives the reason and links. */
import type { EmbeddingTranslate } from './embedding-words.ts';

interface Props {
  readonly reason: string;
  /** Address of the same view in the atlas. */
  readonly atlas: string;
  /** Address of the list of all pages. */
  readonly list: string;
  readonly say: EmbeddingTranslate;
}

export function FaultPage({ reason, atlas, list, say }: Props) {
  return (
    <main>
      <h1>{say('embedding.fault')}</h1>
      <div className="text">
        <p role="alert">{reason}</p>
        <p>
          <a href={atlas} target="_blank" rel="noopener">
            {say('embedding.open')}
          </a>
        </p>
        <p>
          <a href={list} target="_blank" rel="noopener" hrefLang="en">
            {say('embedding.list')}
          </a>
        </p>
      </div>
    </main>
  );
}
