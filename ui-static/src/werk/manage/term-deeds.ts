import { html } from 'lit';
import { act } from '../act.ts';
import { AddTerm, EndTerm, RenameTerm, ResumeTerm } from '../documents/term.ts';
import { today, type Term, type TermKind } from '../terms.ts';

export type Deed = 'add' | 'rename' | 'end' | 'resume';

export const KINDS: Record<TermKind, { one: string; more: string }> = { THEME: { one: 'thema', more: 'Thema’s' }, TARGET_GROUP: { one: 'doelgroep', more: 'Doelgroepen' } };

export const DEEDS: Record<Deed, { title: string; begin: string; button: string; done: string }> = {
  add: { title: 'Voeg een thema of doelgroep toe', begin: 'Voeg toe', button: 'Voeg toe', done: 'Toegevoegd; het is meteen te kiezen vanaf de eerste dag.' },
  rename: { title: 'Wijzig', begin: 'Wijzig', button: 'Wijzig', done: 'Gewijzigd; de naam staat nu overal zo.' },
  end: { title: 'Beëindig', begin: 'Beëindig', button: 'Beëindig', done: 'Beëindigd; records die het hebben, houden het.' },
  resume: { title: 'Neem weer op', begin: 'Neem weer op', button: 'Neem weer op', done: 'Weer te kiezen.' },
};

/** What has to be filled in for it. */
export function fields(deed: Deed, term: Term | null) {
  if (deed === 'add') return html`${kinds()}${naming(null)}${code()}${dayField('eerste', 'Te kiezen vanaf')}`;
  if (deed === 'rename') return html`${naming(term)}${reason()}`;
  return deed === 'end' ? html`${dayField('laatste', 'Te kiezen tot en met')}${reason()}` : reason();
}

const kinds = () => html`<div class="field"><label for="soort">Soort</label><select id="soort" name="soort">${Object.entries(KINDS).map(([kind, { one }]) => html`<option value=${kind}>${one}</option>`)}</select></div>`;

const naming = (term: Term | null) => html`<div class="field"><label for="naam">Nederlandse naam</label><input id="naam" name="naam" type="text" maxlength="120" .defaultValue=${term?.name ?? ''}></div>
  <div class="field"><label for="engels">Engelse naam</label><input id="engels" name="engels" type="text" lang="en" maxlength="120" .defaultValue=${term?.englishName ?? ''}></div>
  <div class="field wide"><label for="omschrijving">Omschrijving <span class="optional">(mag leeg)</span></label><textarea id="omschrijving" name="omschrijving" rows="2" maxlength="1000" .defaultValue=${term?.definition ?? ''}></textarea></div>`;

const code = () => html`<div class="field"><label for="sleutel">Sleutel <span class="optional">(leeg: naar de naam)</span></label><input id="sleutel" name="sleutel" type="text" maxlength="100" aria-describedby="sleutel-hulp"><p class="hint" id="sleutel-hulp">Hoofdletters, cijfers en _. Staat op records en in open data, en verandert nooit.</p></div>`;

const dayField = (name: string, label: string) => html`<div class="field"><label for=${name}>${label}</label><input id=${name} name=${name} type="date" .defaultValue=${today()}></div>`;

const reason = () => html`<div class="field wide"><label for="reden">Waarom (wordt openbaar)</label><input id="reden" name="reden" type="text"></div>`;

/** HULP_AAN_SLACHTOFFERS, of Hulp aan slachtoffers. */
export const codeOf = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '').slice(0, 100);

/** Gives the sentence of the refusal; null when it was done. */
export async function send(deed: Deed, term: Term | null, given: Record<string, string>): Promise<string | null> {
  const { soort, naam = '', engels = '', omschrijving = null, sleutel, eerste, laatste = '', reden = '' } = given;
  if (deed === 'add') return act(AddTerm, { kind: soort as TermKind, code: sleutel ?? codeOf(naam), name: naam, englishName: engels, definition: omschrijving, validFrom: eerste ?? null });
  const seen = { kind: term!.kind, code: term!.code, expectedVersion: term!.version, reason: reden };
  if (deed === 'rename') return act(RenameTerm, { ...seen, name: naam, englishName: engels, definition: omschrijving });
  if (deed === 'resume') return act(ResumeTerm, seen);
  return laatste === '' ? 'Vul de laatste dag in.' : act(EndTerm, { ...seen, lastDay: laatste });
}
