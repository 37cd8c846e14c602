import { html } from 'lit';
import { act } from '../act.ts';
import { Part, given, own } from '../element.ts';
import { instant } from '../dates.ts';
import { Note } from '../documents/record.ts';
import { rights } from '../rights.ts';
import type { RecordState } from '../views/record.ts';

/** What the office notes for itself about a record. */
class Notes extends Part {
  static override properties = { state: given, problem: own };
  state!: RecordState;
  private problem = '';

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = this.querySelector('textarea')!;
    this.problem = field.value.trim() === '' ? 'Vul de notitie in.' : ((await act(Note, { record: this.state.id, text: field.value.trim() })) ?? '');
    if (this.problem !== '') return;
    field.value = '';
    this.dispatchEvent(new Event('done', { bubbles: true }));
  }

  override render() {
    return html`<h2>Notities van het bureau</h2>
      <p class="hint">Nooit openbaar.</p>
      <ul class="work-list">${this.state.notes.map((note) => html`<li>${note.text} <span class="aside">${note.recordedBy}, ${instant(note.recordedAt)}</span></li>`)}</ul>
      ${rights.enters ? html`<form @submit=${this.add}><div class="field wide"><label for="nieuwe-notitie">Nieuwe notitie</label><textarea id="nieuwe-notitie" rows="2"></textarea></div>
        <p role="alert">${this.problem}</p><button type="submit">Noteer</button></form>` : ''}`;
  }
}

customElements.define('om-notes', Notes);
