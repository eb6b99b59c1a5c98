import { formatLink } from '../state/url-sync.ts';
import { useScene } from './ui-context.tsx';

/** The address of the view with a passage open: for real links. */
export function useHrefOfPassage(): (passage: string) => string {
  const scene = useScene((whole) => whole);
  return (passage) => formatLink({ ...scene, passage }, window.location);
}
