import { html } from 'lit';
import { View } from '../element.ts';
import '../intake/start.ts';
import { rights } from '../rights.ts';
import { kindName, kindSlug } from '../words.ts';

/** What one enters most, in the order in which a case grows; then the rest. */
const GROUPS: [string, string[]][] = [
  ['Bronnen', ['Document', 'Report', 'Footnote', 'Citation', 'Defect']],
  ['Aanbevelingen', ['Recommendation', 'Response', 'Claim', 'ImplementationReport', 'Assessment', 'Closure']],
  ['Toezeggingen en termijnen', ['Commitment', 'Coverage', 'Deadline', 'Fulfilment']],
  ['Moties', ['Motion', 'MotionDecision', 'MotionAppreciation', 'MotionExecution']],
  ['Plannen, bevindingen en gebeurtenissen', ['PlanItem', 'Finding', 'Event', 'Participation', 'Instrument', 'InstrumentStage', 'Relation']],
  ['Organisaties en mensen', ['Organisation', 'OrganisationName', 'Office', 'Person', 'Tenure', 'Recess']],
];

/** From where one begins to enter something. */
class Entry extends View {
  override render() {
    return html`<h1>Invoer</h1>
      <p class="lead">Wat u vastlegt is een concept. Een tweede persoon controleert en publiceert het.</p>
      ${rights.enters ? html`<om-start-reading></om-start-reading><h2>Zelf een record invoeren</h2>` : ''}
      ${GROUPS.map(([title, kinds]) => html`<h3>${title}</h3><ul class="chips">${kinds.map((kind) => html`<li><a href="/werk/nieuw/${kindSlug(kind)}">${kindName(kind)}</a></li>`)}</ul>`)}`;
  }
}

customElements.define('om-entry', Entry);
