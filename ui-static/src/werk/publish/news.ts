import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { instant } from '../dates.ts';
import type { News } from '../documents/site.ts';
import { changesTable } from '../form/changes.ts';
import { nameOf, recordAddress } from '../names.ts';
import { table } from '../table.ts';
import { count, kindName, kindNames } from '../words.ts';

type Changed = ResultOf<typeof News>['worklist'][number];

const NAMES = { nieuw: 'nieuw', gewijzigd: 'gewijzigd', verbeterd: 'verbeterd', ingetrokken: 'ingetrokken' } as const;
type Sort = keyof typeof NAMES;

/** What an edition will say of a record that the one before did not. */
export function sortOf({ status, versions }: Changed, since: number): Sort {
  if (status === 'WITHDRAWN') return 'ingetrokken';
  const fresh = versions.filter((version) => Date.parse(version.since) > since);
  if (versions.length === fresh.length) return 'nieuw';
  return fresh.some(({ change }) => change === 'CORRECTED') ? 'verbeterd' : 'gewijzigd';
}

/** How many records of each kind are new, changed, corrected or withdrawn. */
export function countsTable(changed: Changed[], since: number) {
  const kinds = [...new Set(changed.map(({ kind }) => kind))];
  const many = (kind: string, sort: Sort): number => changed.filter((each) => each.kind === kind && sortOf(each, since) === sort).length;
  const sorts = (Object.keys(NAMES) as Sort[]).filter((sort) => changed.some((each) => sortOf(each, since) === sort));
  return table('Wat de volgende editie anders zegt', ['Soort', ...sorts.map((sort) => NAMES[sort])], kinds.map((kind) => [kindNames(kind), ...sorts.map((sort) => many(kind, sort))]));
}

/** Each record with what changed in it. */
export const changedList = (changed: Changed[], since: number) => html`<ul class="work-list">${changed.map((each) => one(each, since))}</ul>`;

function one(each: Changed, since: number) {
  const { id, kind, record, embargoUntil, reason, versions } = each;
  const hidden = embargoUntil && Date.parse(embargoUntil) > Date.now();
  const fresh = versions.filter((version) => Date.parse(version.since) > since);
  return html`<li><a href=${recordAddress(id)}>${record ? nameOf(record) : id}</a>
    <span class="aside">${kindName(kind)}, ${NAMES[sortOf(each, since)]}${reason ? `: ${reason}` : ''}${hidden ? `, onder embargo tot ${instant(embargoUntil)}` : ''}</span>
    ${fresh.length === 0 ? '' : html`<details><summary>${count(fresh.length, 'versie', 'versies')}<span class="visually-hidden"> van ${id}</span></summary>${fresh.map((version) => changesTable(kind, version.changes, `Versie ${version.version}${version.changeReason ? `: ${version.changeReason}` : ''}`))}</details>`}</li>`;
}

/** What to look at before one publishes; nothing here stands in the way by itself. */
export function checks({ worklist, review, concepts }: ResultOf<typeof News>) {
  const unproven = worklist.filter(({ status, record }) => status === 'PUBLISHED' && record && record.evidence.length === 0);
  const hidden = worklist.filter(({ embargoUntil }) => embargoUntil && Date.parse(embargoUntil) > Date.now());
  return html`<h2>Kijk dit na</h2><ul>
    <li>${review === 0 ? 'Niets wacht nog op controle.' : html`<a href="/werk/controle/">${count(review, 'record wacht', 'records wachten')} nog op controle</a>: dat komt niet mee.`}</li>
    <li>${concepts === 0 ? 'Er zijn geen concepten.' : `${count(concepts, 'concept', 'concepten')} ${concepts === 1 ? 'komt' : 'komen'} niet mee.`}</li>
    <li>${hidden.length === 0 ? 'Niets hiervan staat onder embargo.' : `${count(hidden.length, 'record blijft', 'records blijven')} onder embargo en ${hidden.length === 1 ? 'komt' : 'komen'} mee in de eerste editie daarna.`}</li>
    <li>${unproven.length === 0 ? 'Alles hiervan heeft een eigen citaat.' : html`Zonder eigen citaat: ${unproven.slice(0, 5).map((each, place) => html`${place > 0 ? ', ' : ''}<a href=${recordAddress(each.id)}>${each.id}</a>`)}${unproven.length > 5 ? ` en nog ${unproven.length - 5}` : ''}.`}</li>
    <li>Links, tellingen en de vorm van elke pagina worden bij het maken nagekeken; gaat er iets mis, dan blijft de vorige site staan.</li></ul>`;
}
