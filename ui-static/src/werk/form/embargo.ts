/** Null without one; the day and time are those of the one who chose them. */
export function embargo(within: Element): string | null {
  const value = within.querySelector<HTMLInputElement>('#embargo')?.value ?? '';
  return value === '' ? null : new Date(value).toISOString();
}
