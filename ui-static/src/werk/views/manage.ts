import { html, nothing, type TemplateResult } from 'lit';
import { View } from '../element.ts';
import '../manage/accounts.ts';
import '../manage/backup.ts';
import '../manage/connector.ts';
import '../manage/issued-tokens.ts';
import '../manage/organisations.ts';
import '../manage/recesses.ts';
import '../manage/tokens.ts';
import { rights } from '../rights.ts';

/** Where one arranges things: what it is called, what it does, and who may go there. */
interface Place {
  name: string;
  does: string;
  open: () => boolean;
  show: TemplateResult;
  /** Loads first what is heavy and seldom asked for. */
  load?: () => Promise<unknown>;
}

const PLACES: Record<string, Place> = {
  organisaties: { name: 'Organisaties en ambten', does: 'namen door de tijd, wie een ambt had, wat overging', open: () => rights.seesDrafts, show: html`<om-organisations></om-organisations>` },
  recessen: { name: 'Recessen en leesregels', does: 'de kalender waarmee termijnen worden gelezen', open: () => rights.seesDrafts, show: html`<om-recesses></om-recesses>` },
  themas: { name: 'Thema’s en doelgroepen', does: 'hoe ze heten, en welke nog te kiezen zijn', open: () => rights.seesDrafts, show: html`<om-terms></om-terms>`, load: () => import('../manage/terms.ts') },
  signalen: { name: 'Regels en termijnen van signalen', does: 'wanneer een antwoord of bericht gemist wordt, per soort rapport', open: () => rights.seesDrafts, show: html`<om-settings></om-settings>`, load: () => import('../manage/settings.ts') },
  importeren: { name: 'Importeren', does: 'veel records uit een rekenblad, eerst op proef', open: () => rights.enters, show: html`<om-import></om-import>`, load: () => import('../manage/import.ts') },
  veel: { name: 'Veel records tegelijk wijzigen', does: 'een thema of een organisatie, met voorbeeld vooraf', open: () => rights.enters, show: html`<om-many></om-many>`, load: () => import('../manage/many.ts') },
  koppeling: { name: 'Koppeling met de Tweede Kamer', does: 'hoe het lezen gaat en welke dossiers gevolgd worden', open: () => rights.seesDrafts, show: html`<om-connector></om-connector>` },
  reservekopie: { name: 'Reservekopieën', does: 'wanneer de laatste is gemaakt, en of dat te lang geleden is', open: () => rights.seesDrafts, show: html`<om-backup></om-backup>` },
  audit: { name: 'Wie deed wat', does: 'zoeken in de handelingen, en meenemen', open: () => rights.audits, show: html`<om-audit></om-audit>`, load: () => import('../manage/audit.ts') },
  gebruikers: { name: 'Gebruikers en rollen', does: 'wie zich aanmeldden, en afmelden', open: () => rights.manages, show: html`<om-accounts></om-accounts>` },
  uitgegeven: { name: 'Tokens van iedereen', does: 'van wie, wat ze lezen, wanneer gebruikt, en intrekken', open: () => rights.manages, show: html`<om-issued-tokens></om-issued-tokens>` },
  tokens: { name: 'Uw tokens', does: 'voor een script dat leest', open: () => true, show: html`<om-tokens></om-tokens>` },
};

/** The page of that name, or all of them. */
export async function managed(page: string | undefined): Promise<TemplateResult | null> {
  if (!page) return html`<om-manage></om-manage>`;
  const place = PLACES[page];
  if (!place?.open()) return null;
  await place.load?.();
  return place.show;
}

/** Where what one arranges for oneself or for the office is found. */
class Manage extends View {
  override render() {
    return html`<h1>Beheer</h1>
      ${rights.seesDrafts ? html`<om-backup-warning></om-backup-warning>` : ''}
      <ul class="work-list">${Object.entries(PLACES).map(([page, { name, does, open }]) => (open() ? html`<li><a href="/werk/beheer/${page}/">${name}</a> <span class="aside">${does}</span></li>` : nothing))}
        <li><a href="/werk/account/">Uw aanmelding</a> <span class="aside">uw rol, en tot wanneer u aangemeld bent</span></li>
        <li><a href="/werk/zoekvragen/">Bewaarde zoekvragen</a> <span class="aside">lijsten die u vaker bekijkt</span></li>
        <li><a href="/nl/methode/#standen">Wat de standen betekenen</a> <span class="aside">de omschrijving van elke stand, zoals lezers haar zien</span></li>
        ${rights.seesDrafts ? html`<li><a href="/werk/voorbeeld/nl/">De site met alle concepten</a> <span class="aside">zoals zij zou zijn als alles openbaar was</span></li>` : ''}
      </ul>`;
  }
}

customElements.define('om-manage', Manage);
