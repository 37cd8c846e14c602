import { html } from 'lit';
import { day } from '../dates.ts';
import { AddNote, AskReplies, HandleReply, RegisterReply, Resume } from '../documents/advice.ts';
import '../fields/choose.ts';
import { filledIn } from '../manage/part.ts';
import { rights } from '../rights.ts';
import { valueName, valuesOf } from '../words.ts';
import type { AdviceView, Draft } from './one.ts';

type Reply = Draft['replies'][number];

/** What was filled in goes once it is kept, unless it is what one may want to change. */
const submitted = (work: (given: Record<string, string>) => Promise<boolean>, clear = true) => async (event: SubmitEvent): Promise<void> => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  if ((await work(filledIn(form))) && clear) form.reset();
};

/** What ministries commented on facts, and what was done with it. */
export function replies(view: AdviceView, draft: Draft, open: boolean) {
  return html`<h2>Hoor en wederhoor</h2>
    ${draft.replyUntil ? html`<p>Voorgelegd; reageren kan tot en met ${day(draft.replyUntil)}.</p>` : html`<p>Nog niet voorgelegd.</p>`}
    ${draft.replies.map((reply) => one(view, draft, reply, open))}
    ${open ? (draft.state === 'RIGHT_OF_REPLY' ? html`${registering(view, draft)}${resuming(view)}` : asking(view)) : ''}`;
}

function one(view: AdviceView, draft: Draft, reply: Reply, open: boolean) {
  const about = draft.contents?.items.find(({ stand }) => stand.recommendation === reply.recommendation)?.stand.text ?? 'het stuk als geheel';
  return html`<section class="reply"><h3>Reactie ${reply.number}: ${reply.name}</h3><p class="aside">Ontvangen ${day(reply.receivedOn)}; over ${about}</p><blockquote>${reply.text}</blockquote>
    ${reply.outcome ? html`<p><strong>${valueName('ReplyOutcome', reply.outcome)}</strong>: ${reply.handling}</p>` : html`<p class="flag">Nog niet verwerkt.</p>`}
    ${open ? handling(view, reply) : ''}</section>`;
}

function handling(view: AdviceView, { number, outcome, handling: text }: Reply) {
  return html`<details ?open=${!outcome}><summary>Wat is ermee gedaan?</summary><form novalidate @submit=${submitted(({ uitkomst, wat }) => view.happen(HandleReply, { number, outcome: uitkomst as never, text: wat ?? '' }, `Reactie ${number} is verwerkt.`), false)}><div class="fields">
    <div class="field"><label for="uitkomst-${number}">Uitkomst</label><select id="uitkomst-${number}" name="uitkomst">${valuesOf('ReplyOutcome').map((value) => html`<option value=${value} ?selected=${value === outcome}>${valueName('ReplyOutcome', value)}</option>`)}</select></div>
    <div class="field wide"><label for="wat-${number}">Toelichting</label><textarea id="wat-${number}" name="wat" rows="2" .defaultValue=${text ?? ''}></textarea></div></div>
    <button type="submit" class="second" aria-disabled=${view.busy}>Bewaar<span class="visually-hidden"> wat met reactie ${number} is gedaan</span></button></form></details>`;
}

function asking(view: AdviceView) {
  return html`<form novalidate @submit=${submitted(({ reageren }) => view.happen(AskReplies, { until: reageren ?? '' }, 'Het advies staat voor hoor en wederhoor.'))}><div class="fields">
    <div class="field"><label for="reageren">Reageren kan tot en met</label><input id="reageren" name="reageren" type="date"></div></div><button type="submit" class="second" aria-disabled=${view.busy}>Leg voor</button></form>`;
}

function resuming(view: AdviceView) {
  return html`<details><summary>Haal terug naar concept</summary><form novalidate @submit=${submitted(({ waarom }) => view.happen(Resume, { reason: waarom ?? '' }, 'Het advies is weer een concept.'))}><div class="field"><label for="waarom">Waarom</label><input id="waarom" name="waarom" type="text"></div><button type="submit" class="second" aria-disabled=${view.busy}>Haal terug</button></form></details>`;
}

function registering(view: AdviceView, draft: Draft) {
  return html`<details><summary>Registreer een reactie</summary><form novalidate @submit=${submitted(({ organisatie, over, reactie, ontvangen }) => view.happen(RegisterReply, { organisation: organisatie ?? '', recommendation: over ?? null, text: reactie ?? '', receivedOn: ontvangen ?? '' }, 'De reactie is geregistreerd.'))}><div class="fields">
    <om-choose class="field" .name=${'organisatie'} .label=${'Ministerie'} .kinds=${'Organisation'} .required=${true}></om-choose>
    <div class="field"><label for="over">Over</label><select id="over" name="over"><option value="">Het stuk als geheel</option>${draft.contents?.items.map(({ stand }) => html`<option value=${stand.recommendation}>${stand.text}</option>`)}</select></div>
    <div class="field wide"><label for="reactie">Reactie, letterlijk</label><textarea id="reactie" name="reactie" rows="4"></textarea></div>
    <div class="field"><label for="ontvangen">Ontvangen op</label><input id="ontvangen" name="ontvangen" type="date"></div></div>
    <button type="submit" class="second" aria-disabled=${view.busy}>Registreer</button></form></details>`;
}

/** What turned out to be otherwise afterwards. */
export function notes(view: AdviceView, draft: Draft) {
  if (!rights.publishes) return '';
  return html`<h2>Correctienota</h2><form novalidate @submit=${submitted(({ nota }) => view.happen(AddNote, { text: nota ?? '' }, 'De correctienota staat erbij zodra de volgende editie er is.'))}><div class="field"><label for="nota">Wat anders blijkt</label><p class="hint" id="nota-uitleg">Komt naast het advies te staan; ${draft.title} zelf verandert niet.</p><textarea id="nota" name="nota" rows="3" aria-describedby="nota-uitleg"></textarea></div><button type="submit" class="second" aria-disabled=${view.busy}>Voeg toe</button></form>`;
}
