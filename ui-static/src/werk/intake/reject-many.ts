import { html } from 'lit';
import { announce } from '../announce.ts';
import { RejectMany } from '../documents/intake.ts';
import { Part, given, own } from '../element.ts';
import { ask, Refused, sentence } from '../server.ts';
import { count, kindName, kindNames } from '../words.ts';
import type { Proposal, Proposals } from './proposals.ts';

/** As many as the server puts aside at once. */
const AT_ONCE = 500;

/** Puts all open proposals of chosen kinds aside, for one reason. */
class RejectManyPart extends Part {
  static override properties = { reading: given, proposals: given, version: given, busy: own, problem: own };
  reading = '';
  proposals!: Proposals;
  version = 0;
  private busy = false;
  private problem = '';

  private get open(): Proposal[] {
    return this.proposals.all.filter(({ state }) => state === 'OPEN');
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    [this.busy, this.problem] = [true, ''];
    await this.reject(new Set(data.getAll('soort').map(String)), String(data.get('reden')).trim()).then(() => form.reset(), (fault) => (this.problem = sentence(fault)));
    this.busy = false;
  }

  private async reject(kinds: Set<string>, reason: string): Promise<void> {
    const keys = this.open.filter(({ kind }) => kinds.has(kind)).map(({ key }) => key);
    if (keys.length === 0) throw new Refused('Kies eerst een soort.');
    if (reason === '') throw new Refused('Vul de reden in.');
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const { result } = await ask(RejectMany, { input: { requestKey: crypto.randomUUID(), reading: this.reading, proposals: keys.slice(from, from + AT_ONCE), reason } });
      if (result.__typename !== 'ProposalsRejected') throw new Refused(result.message);
      this.dispatchEvent(new CustomEvent('decided', { detail: result.proposals, bubbles: true }));
    }
    announce(`${count(keys.length, 'voorstel', 'voorstellen')} afgewezen.`);
  }

  override render() {
    const kinds = [...new Set(this.open.map(({ kind }) => kind))];
    if (kinds.length === 0) return '';
    const many = (kind: string): number => this.open.filter((each) => each.kind === kind).length;
    return html`<details class="bulk"><summary>Wijs veel tegelijk af</summary><form novalidate @submit=${this.submit}>
      <fieldset class="group"><legend>Welke soorten</legend><div class="fields">${kinds.map((kind) => html`<div class="field check"><input type="checkbox" id="af-${kind}" name="soort" value=${kind}><label for="af-${kind}">${many(kind) === 1 ? kindName(kind) : kindNames(kind)} (${many(kind)})</label></div>`)}</div></fieldset>
      <div class="field wide"><label for="af-reden">Waarom u deze soorten afwijst</label><input id="af-reden" name="reden" type="text" maxlength="500"></div>
      <p role="alert" class=${this.problem === '' ? '' : 'flag'}>${this.problem}</p>
      <button type="submit" class="second" aria-disabled=${this.busy}>Wijs alles van deze soorten af</button></form></details>`;
  }
}

customElements.define('om-reject-many', RejectManyPart);
