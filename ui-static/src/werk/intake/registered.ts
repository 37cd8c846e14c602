import { html } from 'lit';
import { recordAddress } from '../names.ts';
import type { Proposal, Proposals } from './proposals.ts';

/** What is compared by its words, so that the same letter is known again under another citation. */
const COMPARED = ['RECOMMENDATION', 'COMMITMENT', 'MOTION'];

/** Says so when a letter may be in the register already; deciding that first keeps what is in it from being recorded twice. */
export function registeredAlready(proposals: Proposals, own: string) {
  const letter = proposals.find(own);
  if (letter?.state === 'OPEN' && letter.merge.length > 0) return itself(letter);
  const compared = proposals.all.filter(({ kind, state }) => COMPARED.includes(kind) && state === 'OPEN');
  const alike = compared.filter(({ merge }) => merge.length > 0);
  if (alike.length < 3 || alike.length * 2 <= compared.length) return '';
  return html`<p class="notice">Van de ${compared.length} aanbevelingen, toezeggingen en moties in deze brief lijken er ${alike.length} op wat al in het register staat, zoals bij <a href="#voorstel-${alike[0]!.sequence}" data-proposal=${alike[0]!.key}>voorstel ${alike[0]!.sequence}</a>. Kijk of de brief er al in staat onder een ander nummer; dan komt er niets dubbel in.</p>`;
}

const itself = ({ key, sequence, merge }: Proposal) =>
  html`<p class="notice">Deze brief lijkt op ${merge.map(({ record }, place) => html`${place === 0 ? '' : ' of '}<a href=${recordAddress(record)}>${record}</a>`)}, dat al in het register staat. <a href="#voorstel-${sequence}" data-proposal=${key}>Kies eerst of het dezelfde is</a>; dan komt er niets dubbel in.</p>`;
