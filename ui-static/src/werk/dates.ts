const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const INSTANT = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** 2021-07-08 or an instant as 8 juli 2021. */
export const day = (date: string): string => DAY.format(new Date(date.length === 10 ? `${date}T12:00:00Z` : date));

export const instant = (at: string): string => INSTANT.format(new Date(at));

/** PT6H as 6 uur. */
export function span(duration: string): string {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  return [hours && `${hours} uur`, minutes && `${minutes} minuten`, seconds && `${seconds} seconden`].filter(Boolean).join(' en ') || duration;
}
