/**
 * Checks that no feature is a person and no text describes an individual. Groups, cases and institutions are
 * allowed.
 */
import { FILES } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import type { Check } from './validate.ts';

/** Keys that would describe a person. Strict schemas already reject them; this check gives the reason. */
const PERSON_KEYS =
  /^(persons?|suspects?|defendants?|leaders?|members?|nationality|citizenship|age|born|aliases)$/i;
/** Ages and forms of address, which occur only in sentences about one person. */
const PERSON_TEXT =
  /\b\d{1,2}[- ]year[- ]old\b|\baged \d{1,2}\b|\b(Mr|Mrs|Ms|Miss)\.? [A-Z]|\bnicknamed\b|\ba\.k\.a\./;

export const validatePersons: Check = ({ sources }, problems) => {
  const walk = (file: string, id: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (PERSON_TEXT.test(value)) {
        problems.add(file, id, `a text singles out a person: “${value}”`, 'Speak of the group or the case');
      }
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (PERSON_KEYS.test(key)) {
          problems.add(
            file,
            id,
            `the key ${key} describes a person`,
            'Take it away: persons are no features',
          );
        }
        walk(file, id, inner);
      }
    }
  };
  for (const { file, id, properties } of sourceEntries(sources)) walk(file, id, properties);
  for (const entry of sources.borders) walk(FILES.borders, entry.id, entry);
  for (const entry of sources.timeline) walk(FILES.timeline, entry.id, entry);
};
