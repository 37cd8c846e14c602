import type { MomentValue } from '../form/values.ts';

const MONTHS: Record<string, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The same moment with the bounds that its precision asks: of a month its first and its last day, whatever day was given. */
export function bounds(moment: MomentValue): MomentValue {
  const { precision, earliest, latest } = moment;
  if (['', 'UNKNOWN'].includes(precision)) return { ...moment, earliest: '', latest: '' };
  if (precision === 'DAY' || earliest === '') return { ...moment, latest: precision === 'YEAR_RANGE' ? latest : earliest };
  const months = MONTHS[precision];
  return months ? { ...moment, ...span(earliest, months) } : moment;
}

/** The first and the last day of the span of so many months in which a day lies. */
function span(day: string, months: number): { earliest: string; latest: string } {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / months) * months;
  return { earliest: iso(year, first, 1), latest: iso(year, first + months, 0) };
}

const iso = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
