import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import type { Advice } from '../documents/advice.ts';
import { valueName } from '../words.ts';

export type Words = NonNullable<NonNullable<ResultOf<typeof Advice>['adviceDraft']>['contents']>['sections'][number];

const paragraphs = (text: string) => text.split(/\n\s*\n/).map((part) => html`<p>${part}</p>`);

/** The words of a section; figures stand in them by name, so that they stay those of the register. */
export function wordsForm({ section, text, filled, isDrafted }: Words, open: boolean, busy: boolean, write: (event: SubmitEvent) => void) {
  const name = valueName('AdviceSection', section);
  if (!open) return html`<h3>${name}</h3>${paragraphs(filled)}`;
  return html`<form novalidate @submit=${write}><div class="field"><label for="woorden-${section}">${name}</label>
    <p class="hint" id="uitleg-${section}">${isDrafted ? 'Dit is de opzet uit het register; bewaar om haar de uwe te maken.' : 'Geschreven door het bureau. Maak leeg om terug te gaan naar de opzet.'} Een lege regel begint een nieuwe alinea.</p>
    <textarea id="woorden-${section}" name="woorden" rows="8" aria-describedby="uitleg-${section}" .defaultValue=${text}></textarea></div>
    <button type="submit" class="second" aria-disabled=${busy}>Bewaar<span class="visually-hidden">: ${name}</span></button>
    <details><summary>Zo staat het nu bewaard<span class="visually-hidden">: ${name}</span></summary>${paragraphs(filled)}</details></form>`;
}
