import { html } from 'lit';
import { recordAddress } from '../names.ts';
import { fieldName, kindName, kindNames } from '../words.ts';
import type { Proposal } from './proposals.ts';
import './settle.ts';
import { unknown, type Obstacle } from './readiness.ts';
import { fieldsOf, inWords, sharedFields, stateName, titleOf } from './shown.ts';

export type Act = 'accept' | 'edit' | 'merge' | 'reject' | 'restore' | 'text';

/** What one can do with the chosen proposal, with the key that does the same. */
const OPEN: [Act, string, string][] = [['accept', 'Neem over', 'a'], ['edit', 'Bewerk', 'e'], ['merge', 'Voeg samen', 'm'], ['reject', 'Wijs af', 'r'], ['text', 'Naar de tekst', 'Enter']];
const REJECTED: [Act, string, string][] = [['restore', 'Maak ongedaan', 'u'], ['text', 'Naar de tekst', 'Enter']];
const DECIDED: [Act, string, string][] = [['text', 'Naar de tekst', 'Enter']];

const SURENESS: Record<string, string> = { HIGH: 'zeker', MEDIUM: 'waarschijnlijk', LOW: 'onzeker' };

export const actsOn = ({ state }: Proposal): [Act, string, string][] => (state === 'OPEN' ? OPEN : state === 'REJECTED' ? REJECTED : DECIDED);

/** A proposal in the list: in one line, with why it cannot be accepted yet. */
export function line(proposal: Proposal, problems: Obstacle[]) {
  return html`<a class="pick" href="#voorstel-${proposal.sequence}" data-proposal=${proposal.key}><span class="number">${proposal.sequence}</span> <strong>${kindName(proposal.kind)}</strong> ${titleOf(proposal)}</a>
    <span class="aside">${proposal.state === 'OPEN' ? '' : stateName(proposal.state)}${problems.map(({ words }) => words).join('. ')}</span>`;
}

/** A word or two stand in any quote; of more it helps to know that nobody needs to compare them. */
const SHORT = 20;

/** Words without the marks of a text, in single spaces. */
const bare = (words: string): string => words.replace(/<sup>.*?<\/sup>|\*+/g, '').replace(/\s+/g, ' ').trim();

/** What there is to say about a proposal besides what it says. */
export interface Around {
  problems: Obstacle[];
  faults: string[];
  mode: 'edit' | 'merge' | null;
  /** The whole letter. */
  text: string;
  /** All that was read in it. */
  all: readonly Proposal[];
}

/** The chosen proposal, whole. */
export function card(proposal: Proposal, { problems, faults, mode, text, all }: Around, act: (act: Act) => void) {
  const { sequence, kind, state, record, reason, explanation, sureness } = proposal;
  const open = unknown(proposal);
  return html`<h2><span class="number">${sequence}</span> ${kindName(kind)}</h2>
    <p class="aside">${stateName(state)}${reason ? `: ${reason}` : ''}${record ? html`: <a href=${recordAddress(record)}>${record}</a>` : ''}</p>
    ${mode ? '' : html`<div class="actions" role="group" aria-label="Voorstel ${sequence}">${actsOn(proposal).map(([what, words, key], place) => html`<button type="button" class=${place === 0 ? 'main' : 'second'} aria-keyshortcuts=${key} @click=${() => act(what)}>${words} <kbd aria-hidden="true">${key}</kbd></button>`)}</div>`}
    ${mode ? html`<om-settle .proposal=${proposal} .mode=${mode}></om-settle>` : facts(proposal, text, all)}
    ${problems.length === 0 ? '' : html`<ul class="lacks">${problems.map((problem) => html`<li>${problem.first ? html`<a href="#voorstel-${problem.first.sequence}" data-proposal=${problem.first.key}>${problem.words}</a>` : problem.words}</li>`)}</ul>`}
    ${state !== 'OPEN' || open.length === 0 ? '' : html`<p class="hint">Niet gelezen, mag leeg: ${open.join(', ')}.</p>`}
    ${faults.length === 0 ? '' : html`<div class="flag" role="alert"><p>De server nam dit niet over:</p><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`}
    <p class="hint">Gelezen als ${SURENESS[sureness] ?? sureness}. ${explanation ?? ''}</p>`;
}

/** What is as in most of its kind is folded but in the first: it was read there, and what differs stands out. */
function facts(proposal: Proposal, text: string, all: readonly Proposal[]) {
  const shared = sharedFields(proposal, all);
  const isFirst = all.find(({ kind }) => kind === proposal.kind) === proposal;
  const quoted = proposal.quotes.map(({ start, end }) => bare(text.slice(start, end)));
  const said = fieldsOf(proposal).map((field): [string, string] => [field[0], inWords(proposal, field)]).filter(([, words]) => words !== '');
  const [own, alike] = [false, true].map((wanted) => said.filter(([name]) => shared.has(name) === wanted).map((fact) => one(proposal.kind, fact, quoted)));
  return html`<dl class="facts">${own}</dl>
    ${alike!.length === 0 ? '' : html`<details class="further" ?open=${isFirst}><summary>Zoals bij de meeste ${kindNames(proposal.kind).toLowerCase()} (${alike!.length})</summary><dl class="facts">${alike}</dl></details>`}`;
}

const one = (kind: string, [name, words]: [string, string], quoted: string[]) => html`<dt>${fieldName(kind, name)}</dt><dd>${words}${words.length > SHORT && quoted.some((quote) => quote.includes(bare(words))) ? html` <span class="aside">(letterlijk uit de brief)</span>` : ''}</dd>`;
