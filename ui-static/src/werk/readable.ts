import { html } from 'lit';
import { withSigns } from './intake/lines.ts';

/** A source as one reads it: its signs stay in the text, so that what is selected is what the source says, and do not show. */
export const readable = (text: string) => withSigns(text).map((part, place) => (place % 2 ? html`<span class="sign">${part}</span>` : part));
