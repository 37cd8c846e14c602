import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { day } from '../dates.ts';
import type { Advice } from '../documents/advice.ts';
import '../fields/choose.ts';
import { filledIn } from '../manage/part.ts';
import { count, valueName, valuesOf } from '../words.ts';

export type Item = NonNullable<NonNullable<ResultOf<typeof Advice>['adviceDraft']>['contents']>['items'][number];

/** Where a recommendation stands, in the three series beside each other. */
export function standing({ stand, publishedIn }: Item) {
  return html`<p class="aside">${publishedIn}</p><dl class="facts">
    <dt>Kabinetsreactie</dt><dd>${valueName('ResponseState', stand.response)}</dd>
    <dt>Volgens het kabinet</dt><dd>${valueName('ImplementationState', stand.implementation)}</dd>
    <dt>Oordeel</dt><dd>${valueName('AssessmentState', stand.assessment)}</dd>
    <dt>Maatregelen</dt><dd>${count(stand.measures, 'verbonden', 'verbonden')}, ${stand.fulfilled} voldaan, ${stand.overdue} voorbij de termijn zonder bewijs, ${stand.undated} zonder termijn${stand.nextDeadline ? html`; volgende termijn ${day(stand.nextDeadline)}` : ''}</dd>
    <dt>Signalen</dt><dd>${stand.signals.length === 0 ? 'geen' : stand.signals.join(', ')}</dd></dl>`;
}

/** What the office advises, with what the facts give reason to as a proposal beside it. */
export function counselForm(item: Item, open: boolean, busy: boolean, decide: (event: SubmitEvent) => void) {
  const { counsel, proposal, stand } = item;
  if (!open) return counsel ? html`<p><strong>Advies: ${valueName('CounselKind', counsel.kind)}</strong>. ${counsel.reason}</p>` : html`<p>Nog niet bepaald.</p>`;
  const id = (name: string): string => `${name}-${stand.recommendation}`;
  return html`${proposal ? html`<p class="hint">De feiten geven aanleiding tot: ${valueName('CounselKind', proposal.kind).toLowerCase()}. ${proposal.reason}</p>` : ''}
    <details ?open=${!counsel}><summary>${counsel ? `Advies: ${valueName('CounselKind', counsel.kind).toLowerCase()}` : 'Bepaal het advies'}</summary><form novalidate @submit=${decide}><div class="fields">
      <div class="field"><label for=${id('soort')}>Advies</label><select id=${id('soort')} name="soort"><option value="">Nog niet bepaald</option>${valuesOf('CounselKind').map((value) => html`<option value=${value} ?selected=${value === counsel?.kind}>${valueName('CounselKind', value)}</option>`)}</select></div>
      <div class="field wide"><label for=${id('reden')}>Reden</label><textarea id=${id('reden')} name="reden" rows="3" .defaultValue=${counsel?.reason ?? ''}></textarea></div>
      <div class="field wide"><label for=${id('risico')}>Resterend risico <span class="optional">(verplicht bij afsluiten)</span></label><textarea id=${id('risico')} name="risico" rows="2" .defaultValue=${counsel?.remainingRisk ?? ''}></textarea></div>
      <om-choose class="field" .name=${id('gericht')} .label=${'Gericht aan, als dat niet de geadresseerde is'} .kinds=${'Organisation Office'} .key=${counsel?.addressee ?? ''} .optional=${true}></om-choose>
      <div class="field"><label for=${id('voor')}>Gevraagd vóór <span class="optional">(niet verplicht)</span></label><input id=${id('voor')} name="voor" type="date" .value=${counsel?.askedBy ?? ''}></div>
    </div><button type="submit" aria-disabled=${busy}>Bewaar<span class="visually-hidden"> het advies over: ${stand.text}</span></button></form></details>`;
}

/** What was filled in there; null when it is not decided. */
export function counselOf(form: HTMLFormElement, { stand }: Item) {
  const { soort, reden, risico, voor, ...others } = filledIn(form);
  const addressee = others[`gericht-${stand.recommendation}`] ?? null;
  return soort === undefined ? null : { kind: soort as never, reason: reden ?? '', remainingRisk: risico ?? null, addressee, askedBy: voor ?? null };
}
