/** What other features use of this one. What is loaded on demand is imported by its file. */
export { remPx } from './measure-text.ts';
export {
  type MonthPeriod,
  monthsOfPeriod,
  movedMonths,
  PeriodBrush,
  periodOfMonths,
  ResetPeriod,
  usePeriodWords,
} from './period-brush.tsx';
export { TimePanel } from './time-panel.tsx';
export { Timeline } from './timeline.tsx';
