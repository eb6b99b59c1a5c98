import { type MappingTemplate, templatesFor } from '../../importers/incidents/mapping-template.ts';
import { applyTemplate } from '../../state/commands/incidents/templates.ts';
import { announce } from '../../state/commands/notify.ts';
import type { OpenedFile } from '../../state/incidents.ts';
import { useAppState, useAppStore } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

const NONE: readonly MappingTemplate[] = [];

/** Offers saved mapping templates that match the file's columns. */
export function TemplateOffer({
  fileKey,
  opened,
}: {
  readonly fileKey: number;
  readonly opened: OpenedFile;
}) {
  const t = useIncidentsT();
  const store = useAppStore();
  const templates = useAppState(({ incidents }) => incidents?.templates ?? NONE);
  const fitting = templatesFor(opened.summary, templates);
  if (fitting.length === 0) return null;
  const follow = (template: MappingTemplate) =>
    void applyTemplate(store, fileKey, template).then(() =>
      announce(store, t('incidents.recipe.followed', { name: template.name })),
    );
  return (
    <div className="import-question" role="group" aria-label={t('incidents.recipe.offer')}>
      <p>{t('incidents.recipe.offer')}</p>
      <p className="form-actions">
        {fitting.map((template) => {
          const isFollowed = JSON.stringify(template.mapping) === JSON.stringify(opened.mapping);
          return (
            <button
              key={template.name}
              type="button"
              className="button"
              data-quiet=""
              aria-pressed={isFollowed}
              onClick={() => follow(template)}
            >
              {template.name}
            </button>
          );
        })}
      </p>
    </div>
  );
}
