import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { announce } from '../announce.ts';
import { instant } from '../dates.ts';
import { Accounts, EndSessions } from '../documents/manage.ts';
import { ask } from '../server.ts';
import { table } from '../table.ts';
import { Managed } from './part.ts';

type Account = ResultOf<typeof Accounts>['accounts'][number];

/** Who signed in, with what roles; the sign-in service gives those. */
class AccountsView extends Managed {
  protected readonly name = 'Gebruikers en rollen';
  private accounts: Account[] = [];

  protected override async load(): Promise<void> {
    this.accounts = (await ask(Accounts, {})).accounts;
  }

  private async end(subject: string): Promise<void> {
    if (!confirm(`Meld ${subject} overal af?`)) return;
    await this.during(() => ask(EndSessions, { input: { subject } }));
    if (this.problem === '') announce(`${subject} is overal afgemeld.`);
  }

  protected override content() {
    return html`<p class="lead">Rollen geeft de aanmelddienst. Hier staat wat zij de laatste keer meegaf.</p>
      ${this.accounts.length === 0 ? html`<p class="empty">Er heeft zich nog niemand aangemeld.</p>` : table('Wie zich aanmeldden', ['Kenmerk', 'Bureau', 'Rollen', 'Laatst aangemeld', 'Voor het eerst', 'Zittingen'], this.accounts.map((account) => this.row(account)))}`;
  }

  private row({ subject, office, roles, signedInAt, firstSeenAt }: Account) {
    return [subject, office, roles.map((role) => role.toLowerCase()).join(', '), instant(signedInAt), instant(firstSeenAt), html`<button type="button" class="quiet" @click=${() => this.end(subject)}>Meld af<span class="visually-hidden">: ${subject}</span></button>`];
  }
}

customElements.define('om-accounts', AccountsView);
