import { useLayoutEffect, useRef, useState } from 'react';
import type { FeatureId } from '../../../domain/ids.ts';
import { describeCited, nameCited, placeOfPassage } from '../../../domain/name-source.ts';
import { chooseLanguage } from '../../../i18n/languages.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { isolate } from '../../../lib/isolate.ts';
import { announce } from '../../../state/commands/notify.ts';
import { useAppStore, useAtlas } from '../../../ui/ui-context.tsx';
import { FullNote } from '../full-note.tsx';
import { stepHistory } from '../step-history.ts';
import { useComposeT } from '../use-compose-t.ts';
import { useNameOf } from '../use-name-of.ts';
import { InsertButtons } from './insert-buttons.tsx';
import { PasteQuestion } from './paste-question.tsx';
import { type CiteLook, openRichText, type RichTextView } from './rich-text-view.ts';

interface Props {
  readonly label: string;
  readonly labelId: string;
  readonly noteId: string | undefined;
  /** Written text. */
  readonly value: string;
  readonly maxLength: number;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly hasInsertButtons: boolean;
  /** @param isStep whether the change is a step of the history by itself, unlike typing */
  readonly onChange: (text: string, isStep: boolean) => void;
}

interface Question {
  readonly cites: number;
  readonly replace: () => void;
}

/** Field for written text, where links and citations look as they do for the audience. Loaded on demand. */
export default function RichText(props: Props) {
  const { label, labelId, noteId, value, maxLength, language, hasInsertButtons } = props;
  const t = useComposeT();
  const store = useAppStore();
  const atlas = useAtlas();
  const nameOf = useNameOf();
  const field = useRef<HTMLDivElement>(null);
  const view = useRef<RichTextView>(null);
  const [link, setLink] = useState<FeatureId | null>(null);
  const [isFull, setFull] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);

  const lookOfCite = (id: string): CiteLook => {
    const isPassage = atlas.passages.passages.some((passage) => passage.id === id);
    const isKnown = isPassage || atlas.sourceById.has(id);
    const cited = { id, kind: isPassage ? 'passage' : 'source' } as const;
    const title = isKnown
      ? describeCited(cited, atlas).text
      : t('compose.problem.cited', { id: isolate(id) });
    return { label: isPassage ? placeOfPassage(id) : nameCited(cited, atlas), title, isKnown };
  };
  const latest = useRef({ props, lookOfCite, nameOf });
  useLayoutEffect(() => {
    latest.current = { props, lookOfCite, nameOf };
  });

  // `t` changes with the language of the titles.
  useLayoutEffect(() => {
    if (field.current === null) return;
    const opened = openRichText(field.current, {
      written: latest.current.props.value,
      maxLength,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        ...(noteId === undefined ? {} : { 'aria-describedby': noteId }),
        lang: language,
        dir: LOCALES[chooseLanguage([language])].dir,
        spellcheck: 'true',
        class: 'rich-text',
      },
      lookOfCite: (id) => latest.current.lookOfCite(id),
      titleOfFeature: (feature) => latest.current.nameOf(feature),
      onChange: (text, isStep) => {
        setFull(false);
        latest.current.props.onChange(text, isStep);
      },
      onFull: () => setFull(true),
      onMove: (feature) => {
        setLink(feature);
        // It was asked about another text or selection.
        setQuestion(null);
      },
      onHistory: (isBack) => stepHistory(store, t, isBack),
      onAsk: (cites, replace) => setQuestion({ cites, replace }),
    });
    view.current = opened;
    return () => opened.destroy();
  }, [t, store, labelId, noteId, language, maxLength]);

  useLayoutEffect(() => view.current?.show(value), [value]);

  const insert = (run: (open: RichTextView) => boolean, name: string) => {
    if (view.current === null) return;
    if (run(view.current)) announce(store, t('compose.inserted', { name }));
    view.current.focus();
  };
  const answer = (run: () => void) => {
    setQuestion(null);
    run();
    view.current?.focus();
  };

  return (
    <>
      <div ref={field} />
      {question !== null && (
        <PasteQuestion
          cites={question.cites}
          onReplace={() => answer(question.replace)}
          onCancel={() => answer(() => {})}
        />
      )}
      {hasInsertButtons && (
        <InsertButtons
          label={label}
          link={link}
          onLink={(feature, name) => insert((open) => open.insertLink(feature, name), name)}
          onCite={(id, name) => insert((open) => open.insertCite(id), name)}
          onRemoveLink={() => {
            view.current?.removeLink();
            view.current?.focus();
          }}
        />
      )}
      <FullNote isFull={isFull || value.length >= maxLength} most={maxLength} />
    </>
  );
}
