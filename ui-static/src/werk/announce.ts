/** Says something to who cannot see it, and shows it to who can. */
export function announce(text: string): void {
  document.dispatchEvent(new CustomEvent('om-announce', { detail: text }));
}
