import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import type { Advice } from '../documents/advice.ts';
import '../fields/choose.ts';
import { filledIn } from '../manage/part.ts';
import { termsOf } from '../terms.ts';

type Scope = NonNullable<ResultOf<typeof Advice>['adviceDraft']>['scope'];

/** Which recommendations: by conditions that all apply, and one by one. */
export function scopeFields(scope: Scope | null = null) {
  const choose = (name: string, label: string, kinds: string, key: string | null | undefined) => html`<om-choose class="field" .name=${name} .label=${label} .kinds=${kinds} .key=${key ?? ''} .optional=${true}></om-choose>`;
  return html`<fieldset class="group"><legend>Waarover</legend><p class="hint">Alles wat u invult, moet gelden. Vult u niets in, dan gaat het over alle aanbevelingen.</p><div class="fields">
    ${choose('rapport', 'Rapport of stuk', 'Report Document', scope?.report)}
    ${choose('ministerie', 'Ministerie', 'Organisation', scope?.ministry)}
    ${choose('commissie', 'Kamercommissie', 'Organisation', scope?.committee)}
    <div class="field"><label for="thema">Thema <span class="optional">(niet verplicht)</span></label><select id="thema" name="thema"><option value="">Alle thema’s</option>${termsOf('THEME').map(({ code, name }) => html`<option value=${code} ?selected=${code === scope?.theme}>${name}</option>`)}</select></div>
    <div class="field"><label for="van">Gedaan vanaf <span class="optional">(niet verplicht)</span></label><input id="van" name="van" type="date" .value=${scope?.from ?? ''}></div>
    <div class="field"><label for="tot">Gedaan tot en met <span class="optional">(niet verplicht)</span></label><input id="tot" name="tot" type="date" .value=${scope?.until ?? ''}></div>
    <div class="field check"><input type="checkbox" id="open" name="open" ?checked=${scope?.open ?? false}><label for="open">Alleen wat niet is afgesloten</label></div>
    <div class="field wide"><label for="erbij">Ook deze aanbevelingen <span class="optional">(sleutels, een per regel)</span></label><textarea id="erbij" name="erbij" rows="2" .value=${(scope?.added ?? []).join('\n')}></textarea></div>
    <div class="field wide"><label for="eruit">Zonder deze aanbevelingen <span class="optional">(sleutels, een per regel)</span></label><textarea id="eruit" name="eruit" rows="2" .value=${(scope?.leftOut ?? []).join('\n')}></textarea></div>
  </div></fieldset>`;
}

/** Until which moment the register is known; who leaves it empty takes all that is known now. */
export const knownField = () => html`<div class="field"><label for="bekend">Bekend tot <span class="optional">(niet verplicht)</span></label><p class="hint" id="bekend-uitleg">Wat na dit moment in het register kwam, telt niet mee. Leeg: alles wat nu bekend is.</p><input id="bekend" name="bekend" type="datetime-local" step="1" aria-describedby="bekend-uitleg"></div>`;

/** That moment; null for now. */
export function knownOf(form: HTMLFormElement): string | null {
  const { bekend } = filledIn(form);
  return bekend ? new Date(bekend).toISOString() : null;
}

const keys = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((key) => key !== '');

/** What was filled in there. */
export function scopeOf(form: HTMLFormElement) {
  const { rapport, thema, ministerie, commissie, van, tot, open, erbij, eruit } = filledIn(form);
  return { report: rapport ?? null, theme: thema ?? null, ministry: ministerie ?? null, committee: commissie ?? null, from: van ?? null, until: tot ?? null, open: open !== undefined, added: keys(erbij), leftOut: keys(eruit) };
}
