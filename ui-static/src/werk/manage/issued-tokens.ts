import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { announce } from '../announce.ts';
import { instant } from '../dates.ts';
import { IssuedTokens, RevokeToken } from '../documents/manage.ts';
import { ask, Refused } from '../server.ts';
import { table } from '../table.ts';
import { Managed } from './part.ts';
import { stateOf } from './tokens.ts';

type Token = ResultOf<typeof IssuedTokens>['issuedTokens'][number];

/** The tokens of everyone, for who manages accounts: whose they are, what they read, and whether they are still used. */
class IssuedTokensView extends Managed {
  protected readonly name = 'Tokens van iedereen';
  private tokens: Token[] = [];

  protected override async load(): Promise<void> {
    this.tokens = (await ask(IssuedTokens, {})).issuedTokens;
  }

  private async revoke({ id, name, subject }: Token): Promise<void> {
    if (!confirm(`Trek het token ${name} van ${subject} in? Dat geldt meteen en is niet terug te draaien.`)) return;
    await this.during(() => this.revoked(id));
    if (this.problem === '') announce(`Het token ${name} van ${subject} werkt niet meer.`);
  }

  private async revoked(id: string): Promise<void> {
    const { result } = await ask(RevokeToken, { input: { id } });
    if (result.__typename !== 'TokenRevoked') throw new Refused(result.message);
    await this.load();
  }

  protected override content() {
    return html`<p class="lead">Een token leest wat de rollen van zijn eigenaar mochten lezen op de dag dat het werd gemaakt, en wijzigt niets. Wie uit dienst is, houdt zijn tokens tot ze verlopen of zijn ingetrokken.</p>
      ${this.tokens.length === 0 ? html`<p class="empty">Er is nog geen token gemaakt.</p>` : table('Tokens die iemand maakte', ['Van wie', 'Naam', 'Leest als', 'Gemaakt', 'Geldig tot', 'Laatst gebruikt', 'Stand'], this.tokens.map((token) => this.row(token)))}`;
  }

  private row(token: Token) {
    const { subject, name, roles, createdAt, expiresAt, lastUsedAt } = token;
    return [subject, name, roles.map((role) => role.toLowerCase()).join(', '), instant(createdAt), instant(expiresAt), lastUsedAt ? instant(lastUsedAt) : 'nooit', stateOf(token, () => this.revoke(token))];
  }
}

customElements.define('om-issued-tokens', IssuedTokensView);
