import { Disclosure } from '../../primitives/section.tsx';
import { TermList } from '../../primitives/term-list.tsx';
import { useOwnNetworkT } from './own-network-words.ts';

/** Literal field names, the same in every language. */
const NODE_FIELDS = 'id, name, kind, countries';
const LEG_FIELDS = 'id, from, to, mode';
const OTHER_FIELDS =
  'names, evidence, basis, sources, passages, facts, tier, inBrief; port, crossing, legs; kind, name, via, markets, branches, routes, lengthKm, countries, inland, status';

const DERIVED_FIELDS = 'lengthKm, countries';

/** Required and optional content of a network file. */
export function FileFormat() {
  const t = useOwnNetworkT();
  const code = (fields: string) => <code dir="ltr">{fields}</code>;
  return (
    <Disclosure summary={t('ownNetwork.format')}>
      <p>{t('ownNetwork.format.features')}</p>
      <TermList
        rows={[
          { key: 'nodes', term: t('ownNetwork.format.nodes'), value: code(NODE_FIELDS) },
          { key: 'legs', term: t('ownNetwork.format.legs'), value: code(LEG_FIELDS) },
          { key: 'others', term: t('ownNetwork.format.others'), value: code(OTHER_FIELDS) },
        ]}
      />
      <p>{t('ownNetwork.format.rest', { fields: DERIVED_FIELDS })}</p>
    </Disclosure>
  );
}
