import { html } from 'lit';
import { Part, own } from './element.ts';
import { session } from './session.ts';

/** Warns before a session ends, and when it ended leads to signing in without leaving the page. */
class SessionDialog extends Part {
  static override properties = { ended: own, minutes: own, problem: own };
  private ended = false;
  private minutes = 0;
  private problem = '';

  constructor() {
    super();
    session.addEventListener('almost', () => this.warn());
    session.addEventListener('ended', () => this.stop());
    session.addEventListener('kept', () => !this.ended && this.dialog?.close());
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private warn(): void {
    this.minutes = Math.max(1, Math.ceil(session.left() / 60_000));
    this.show();
  }

  private stop(): void {
    this.ended = true;
    this.show();
  }

  private show(): void {
    const dialog = this.dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  private async check(): Promise<void> {
    this.problem = (await session.check()) ?? '';
    if (this.problem !== '') return;
    this.ended = false;
    this.dialog?.close();
  }

  override render() {
    return html`<dialog class="session" aria-labelledby="sessie" @cancel=${(event: Event) => this.ended && event.preventDefault()}>
      ${this.ended ? this.over() : this.almost()}
      <p role="alert">${this.problem}</p>
    </dialog>`;
  }

  private almost() {
    const time = this.minutes === 1 ? 'een minuut' : `${this.minutes} minuten`;
    return html`<h2 id="sessie">Uw aanmelding eindigt over ${time}</h2>
      ${session.isFinal
        ? html`<p>U bent bijna tien uur aangemeld; daarna meldt u zich opnieuw aan. Wat u typt blijft bewaard.</p>
            <button type="button" class="main" @click=${() => this.dialog?.close()}>Verder werken</button>`
        : html`<p>U hebt een tijd niets gedaan. Wat u typt blijft bewaard.</p>
            <button type="button" class="main" @click=${() => this.check()}>Blijf aangemeld</button>`}`;
  }

  private over() {
    return html`<h2 id="sessie">Uw aanmelding is geëindigd</h2>
      <p>Wat u typte staat nog op deze pagina en gaat niet verloren. Meld u aan in een nieuw tabblad en kom hier terug.</p>
      <p><a href="/werk/account/" target="_blank" rel="opener">Meld u aan in een nieuw tabblad</a></p>
      <button type="button" class="main" @click=${() => this.check()}>Ik ben weer aangemeld</button>`;
  }
}

customElements.define('om-session', SessionDialog);
