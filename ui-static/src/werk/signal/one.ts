import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { day } from '../dates.ts';
import { Mute, type Found } from '../documents/signal.ts';
import { Part, given, own } from '../element.ts';
import { nameOf, recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { kindName, kindSlug } from '../words.ts';

export type Signal = ResultOf<typeof Found>;

/** The kinds of which the Rapporteur judges. */
const JUDGED = ['Recommendation'];

/** A signal with its facts, the way to a judgement, and the way to put it aside. */
class OneSignal extends Part {
  static override properties = { signal: given, named: given, problem: own, busy: own };
  signal!: Signal;
  /** Whether the record has to be named: not on its own page. */
  named = true;
  private problem = '';
  private busy = false;

  private async mute(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target as HTMLFormElement);
    const [reason, mutedUntil] = [String(form.get('reden')).trim(), String(form.get('tot'))];
    this.busy = true;
    this.problem = reason === '' || mutedUntil === '' ? 'Vul in waarom, en tot en met welke dag.' : ((await act(Mute, { record: this.signal.record.id, signal: this.signal.rule.id, mutedUntil, reason })) ?? '');
    this.busy = false;
    if (this.problem !== '') return;
    announce(`Signaal ${this.signal.rule.id} is tot en met ${day(mutedUntil)} weggelegd.`);
    this.dispatchEvent(new Event('muted', { bubbles: true }));
  }

  override render() {
    const { rule, record, since, candidate, facts, muted } = this.signal;
    return html`${this.named ? html`<h2><a href=${recordAddress(record.id)}>${nameOf(record, 120)}</a></h2>` : ''}
      <p><strong>${rule.name}</strong> <span class="aside">${rule.id}, ${this.named ? `${kindName(record.__typename)}, ` : ''}sinds ${day(since)}${candidate ? '; nog na te kijken' : ''}</span></p>
      <ul class="facts-said">${facts.map((fact) => html`<li>${fact.text}${fact.document ? html` <a href=${recordAddress(fact.document.id)}>${fact.document.title}</a>` : ''}</li>`)}</ul>
      ${muted ? html`<p class="aside">Weggelegd tot en met ${day(muted.until)}${muted.reason ? `: ${muted.reason}` : ''}</p>` : rights.enters ? this.decide() : ''}`;
  }

  private decide() {
    const { rule, record } = this.signal;
    const id = `${rule.id}-${record.id}`.replace(/[^\w-]/g, '-');
    return html`<div class="actions">${JUDGED.includes(record.__typename) ? html`<a class="next" href="/werk/nieuw/${kindSlug('Assessment')}?${new URLSearchParams({ recommendation: record.id })}">Beoordeel<span class="visually-hidden">: ${nameOf(record, 80)}</span></a>` : ''}
      <details><summary>Leg weg<span class="visually-hidden">: ${rule.name}</span></summary><form novalidate @submit=${this.mute}><div class="fields">
        <div class="field"><label for="reden-${id}">Waarom</label><input id="reden-${id}" name="reden" type="text"></div>
        <div class="field"><label for="tot-${id}">Tot en met</label><input id="tot-${id}" name="tot" type="date"></div></div>
        <p role="alert" class=${this.problem === '' ? '' : 'flag'}>${this.problem}</p><button type="submit" class="second">Leg weg</button></form></details></div>`;
  }
}

customElements.define('om-signal', OneSignal);
