import { html } from 'lit';
import type { LinkValue } from '../form/values.ts';
import { valueName, valuesOf } from '../words.ts';
import './choose.ts';

/** Whom and what a record names, each in a role: a record, or only a name. */
export function linksField(name: string, label: string, links: LinkValue[], change: (links: LinkValue[]) => void) {
  const set = (place: number, part: LinkValue | null): void => change(links.flatMap((link, each) => (each === place ? (part ?? []) : link)));
  return html`<fieldset class="group" id="veld-${name}" tabindex="-1"><legend>${label}</legend>
    ${links.map((link, place) => one(`${name}-${place}`, link, (part) => set(place, part)))}
    <button type="button" class="quiet" @click=${() => change([...links, { role: 'ADDRESSEE' }])}>Voeg iemand of iets toe</button>
  </fieldset>`;
}

function one(name: string, link: LinkValue, set: (part: LinkValue | null) => void) {
  return html`<div class="fields entry">
    <div class="field"><label for="${name}-rol">Rol</label>
      <select id="${name}-rol" @change=${(event: Event) => set({ ...link, role: (event.target as HTMLSelectElement).value })}>
        ${valuesOf('Role').map((role) => html`<option value=${role} ?selected=${role === link.role}>${valueName('Role', role)}</option>`)}
      </select></div>
    <om-choose class="field" .label=${'Record'} .name=${`${name}-record`} .key=${link.target ?? ''} @chosen=${(event: CustomEvent<string>) => set(withTarget(link, event.detail))}></om-choose>
    ${link.target ? '' : html`<div class="field"><label for="${name}-naam">Of alleen een naam</label>
      <input id="${name}-naam" type="text" .value=${link.name ?? ''} @change=${(event: Event) => set({ role: link.role, name: (event.target as HTMLInputElement).value })}></div>`}
    <button type="button" class="quiet" @click=${() => set(null)}>Haal weg<span class="visually-hidden">: ${link.name ?? link.target ?? valueName('Role', link.role)}</span></button>
  </div>`;
}

const withTarget = (link: LinkValue, key: string): LinkValue => (key === '' ? { role: link.role, ...(link.name ? { name: link.name } : {}) } : { role: link.role, target: key });
