/**
 * Shared hooks for store, translations and theme tokens. Components read the store with these hooks and
 * change it with the commands of `src/state/commands/`.
 */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import { type FieldContext, makeFieldContext } from '../analysis/fields/field.ts';
import { describeKind } from '../analysis/fields/short-texts.ts';
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { type Formats, formatsOf } from '../i18n/format.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { type Named, nameOf } from '../i18n/names.ts';
import type { Translate } from '../i18n/translate.ts';
import { isSaidByBrief } from '../scene/brief-only.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import type { Scene } from '../scene/scene.ts';
import { countVisible } from '../scene/visible.ts';
import { selectAtlas, selectVisibleAtlas, selectVisibleCounts } from '../state/selectors/visible-atlas.ts';
import type { AppState, AppStore } from '../state/store.ts';
import { formatLink } from '../state/url-sync.ts';

interface Services {
  readonly store: AppStore;
  readonly t: Translate;
  readonly tokens: Tokens;
}

const ServicesContext = createContext<Services | null>(null);

/**
 * Subscribes once to values that hundreds of components use and that rarely change; separate subscriptions
 * dominated the cost of showing hidden text.
 */
const LanguageContext = createContext<InterfaceLanguage>(DEFAULT_SCENE.language);
const AtlasContext = createContext<Atlas | null>(null);
const VisibleContext = createContext<Atlas | null>(null);

interface ProviderProps {
  readonly store: AppStore;
  readonly t: Translate;
  readonly tokens: Tokens;
  readonly children: ReactNode;
}

export function UiProvider({ store, t, tokens, children }: ProviderProps) {
  const services = useMemo(() => ({ store, t, tokens }), [store, t, tokens]);
  const language = useStore(store, (state) => state.scene.language);
  const atlas = useStore(store, selectAtlas);
  const visible = useStore(store, selectVisibleAtlas);
  return (
    <ServicesContext value={services}>
      <LanguageContext value={language}>
        <AtlasContext value={atlas}>
          <VisibleContext value={visible}>{children}</VisibleContext>
        </AtlasContext>
      </LanguageContext>
    </ServicesContext>
  );
}

function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('a component of the interface stands outside UiProvider');
  return services;
}

export function useT(): Translate {
  return useServices().t;
}

export function useTokens(): Tokens {
  return useServices().tokens;
}

export function useAppStore(): AppStore {
  return useServices().store;
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useServices().store, select);
}

export function useScene<T>(select: (scene: Scene) => T): T {
  return useAppState((state) => select(state.scene));
}

export function useInterfaceLanguage(): InterfaceLanguage {
  return useContext(LanguageContext);
}

export function useFormat(): Formats {
  return formatsOf(useInterfaceLanguage());
}

/** The unfiltered atlas. Only for components mounted after loading. */
export function useAtlas(): Atlas {
  return loaded(useContext(AtlasContext));
}

/** The atlas under the current filters. */
export function useVisible(): Atlas {
  return loaded(useContext(VisibleContext));
}

function loaded(atlas: Atlas | null): Atlas {
  if (atlas === null) throw new Error('the atlas was asked for before it was loaded');
  return atlas;
}

/** Number of features under the filters, and in total. */
export function useFilterCounts(): { readonly shown: number; readonly all: number } {
  const atlas = useAtlas();
  const counts = useAppState(selectVisibleCounts);
  const total = useMemo(() => sum(countVisible(atlas)), [atlas]);
  return { shown: counts === null ? total : sum(counts), all: total };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** Whether a statement may be shown: in “brief only”, only the brief's. */
export function useSaid(): {
  readonly briefOnly: boolean;
  readonly isShown: (statement: { readonly sources: readonly string[] }) => boolean;
} {
  const briefOnly = useScene((scene) => scene.briefOnly);
  return { briefOnly, isShown: (statement) => !briefOnly || isSaidByBrief(statement) };
}

/** URL of the current view. */
export function useSceneUrl(): () => string {
  const store = useAppStore();
  return () => formatLink(store.getState().scene, window.location);
}

/** URL of the view with another selection, for links. */
export function useHrefOf(): (id: FeatureId) => string {
  const scene = useScene((whole) => whole);
  return (selection) => formatLink({ ...scene, selection }, window.location);
}

/** A record's name in the interface language. */
export function useName(): (record: AtlasRecord | Named) => string {
  const language = useInterfaceLanguage();
  return (record) => nameOf('properties' in record ? record.properties : record, language);
}

/** Name of a country or territory by ISO code, in the interface language. */
export function useCountryName(): (code: string) => string {
  return useFieldContext().countryName;
}

/** Context of the fields of features. */
export function useFieldContext(): FieldContext {
  const atlas = useAtlas();
  const language = useInterfaceLanguage();
  const t = useT();
  const said = useSaid();
  return { ...makeFieldContext(atlas, language, t), ...said };
}

/** Features at the last pressed point, and the open one. */
export function useOverlap(): { readonly features: readonly FeatureId[]; readonly index: number } | null {
  return useAppState(({ session, scene }) => {
    const overlap = session.overlap;
    return overlap !== null && overlap.features[overlap.index] === scene.selection ? overlap : null;
  });
}

/** A feature for screen readers: name, kind with its short fields, and evidence. */
export function useDescribe(): (id: FeatureId) => string {
  const context = useFieldContext();
  const { atlas, t, nameOf: name } = context;
  return (id) => {
    const record = atlas.byId.get(id);
    if (record === undefined) return id;
    const words = { name: name(id), kind: describeKind(record, context) };
    return 'evidence' in record.properties
      ? t('map.focused', { ...words, evidence: t(`panel.evidence.${record.properties.evidence}`) })
      : t('map.focusedMarket', words);
  };
}
