import { html } from 'lit';
import { instant } from '../dates.ts';
import { changesTable } from '../form/changes.ts';
import type { RecordState } from '../views/record.ts';
import { statusName } from '../words.ts';

const CHANGES: Record<string, string> = { REGISTERED: 'vastgelegd', AMENDED: 'gewijzigd', CORRECTED: 'verbeterd' };

/** Every version, the last one first, with what it changed. */
export function history(state: RecordState) {
  return html`<h2>Versies</h2>${[...state.versions].reverse().map((version) => html`<details ?open=${version.version === state.version && version.version > 1}>
    <summary>Versie ${version.version}: ${CHANGES[version.change] ?? version.change}, ${instant(version.recordedAt)} · ${statusName(version.status)}</summary>
    <p class="aside">Door ${version.recordedBy}. ${version.changeReason ? `Reden: ${version.changeReason}.` : ''}
      ${statusName(version.status)} sinds ${instant(version.since)}, door ${version.movedBy}. ${version.reason ?? ''}</p>
    ${changesTable(state.kind, version.changes, version.version === 1 ? 'Wat erin stond' : 'Wat er veranderde')}
  </details>`)}`;
}
