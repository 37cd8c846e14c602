import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { day } from '../dates.ts';
import { Series } from '../documents/signal.ts';
import { Part, given, own } from '../element.ts';
import { recordAddress, shorten } from '../names.ts';
import { ask } from '../server.ts';
import { inOurWords, valueName } from '../words.ts';
import './of-record.ts';

type Recommendation = NonNullable<ResultOf<typeof Series>['recommendation']>;

interface Said {
  id: string;
  effectiveFrom: string;
  document?: { id: string; title: string } | null;
}

/** The four series of a recommendation and its signals, beside what somebody is about to say of it. */
class SeriesBeside extends Part {
  static override properties = { key: given, about: own };
  key = '';
  private about: Recommendation | null = null;

  protected override willUpdate(before: Map<string, unknown>): void {
    if (before.has('key')) void this.load();
  }

  private async load(): Promise<void> {
    const { key } = this;
    const found = key === '' ? null : await ask(Series, { id: key }).catch(() => null);
    if (key === this.key) this.about = found?.recommendation ?? null;
  }

  override render() {
    const { about } = this;
    if (!about) return '';
    return html`<aside class="beside" aria-label="Waar de aanbeveling staat"><h2>Waar de aanbeveling staat</h2>
      <blockquote>${shorten(about.text, 600)}</blockquote>
      <div class="series">
        ${series('Wat het kabinet antwoordde', 'Er is nog geen antwoord.', about.responses.map((one) => said(one, valueName('ResponseType', one.type), one.quote)))}
        ${series('Wat de uitvoerder meldt', 'Er is niets gemeld.', about.implementationReports.map((one) => said(one, valueName('ImplementationStatus', one.status), one.claim)))}
        ${series(inOurWords('Wat de Rapporteur oordeelt'), 'Er is nog geen oordeel.', about.assessments.map((one) => said(one, valueName('Judgement', one.judgement), one.reason)))}
        ${series('Afsluiting', 'De aanbeveling is niet afgesloten.', about.closures.map((one) => said(one, valueName('ClosureOutcome', one.outcome), one.reason)))}
      </div><om-signals-of .key=${about.id}></om-signals-of></aside>`;
  }
}

const series = (title: string, empty: string, lines: unknown[]) => html`<section><h3>${title}</h3>${lines.length === 0 ? html`<p class="aside">${empty}</p>` : html`<ul>${lines}</ul>`}</section>`;

const said = ({ id, effectiveFrom, document }: Said, status: string, words: string) => html`<li><a href=${recordAddress(id)}><strong>${status}</strong></a>, ${day(effectiveFrom)}: ${shorten(words, 240)}${document ? html` <span class="aside">${document.title}</span>` : ''}</li>`;

customElements.define('om-series', SeriesBeside);
