import english from '../../i18n/locales/en/coverage.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const coverageWords = makeNamespace('coverage', english);

export function useCoverageT() {
  return useNamespace(coverageWords).t;
}
