import { Component, type ReactNode } from 'react';
import type { Translate } from '../i18n/translate.ts';

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

interface State {
  readonly reason: string | null;
}

/** Shows an error of the page and a button to restart it. The scene stays in the address. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    const { t } = this.props;
    return (
      <div className="failure" role="alert">
        <h2>{t('error.unexpected.title')}</h2>
        <p>{t('error.unexpected.what', { reason })}</p>
        <p>{t('error.unexpected.do')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('error.reload')}
        </button>
      </div>
    );
  }
}
