import type { useFormat } from '../../../ui/ui-context.tsx';

export function formatDistance(km: number, format: ReturnType<typeof useFormat>): string {
  return km < 1 ? format.metres(km * 1000) : format.km(km);
}
