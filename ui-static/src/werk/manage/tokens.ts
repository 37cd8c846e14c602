import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { announce } from '../announce.ts';
import { instant } from '../dates.ts';
import { CreateToken, RevokeToken, Tokens } from '../documents/manage.ts';
import { own } from '../element.ts';
import { ask, Refused } from '../server.ts';
import { table } from '../table.ts';
import { Managed, filledIn } from './part.ts';

type Token = ResultOf<typeof Tokens>['accessTokens'][number];

/** One's own tokens, with which a script reads. */
class TokensView extends Managed {
  static override properties = { ...Managed.properties, secret: own };
  protected readonly name = 'Uw tokens';
  private tokens: Token[] = [];
  private secret = '';

  protected override async load(): Promise<void> {
    this.tokens = (await ask(Tokens, {})).accessTokens;
  }

  private async create(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { naam, dagen } = filledIn(form);
    await this.during(() => this.made(naam ?? '', Number(dagen ?? 90)));
    if (this.secret !== '') form.reset();
  }

  private async made(name: string, days: number): Promise<void> {
    this.secret = '';
    const { result } = await ask(CreateToken, { input: { name, days } });
    if (result.__typename !== 'TokenCreated') throw new Refused(result.message);
    this.secret = result.secret;
    await this.load();
  }

  private async revoke({ id, name }: Token): Promise<void> {
    await this.during(() => ask(RevokeToken, { input: { id } }).then(() => this.load()));
    if (this.problem === '') announce(`Het token ${name} werkt niet meer.`);
  }

  protected override content() {
    return html`<p class="lead">Met een token leest een script wat u mag lezen; het wijzigt niets. Stuur het mee als <code>Authorization: Bearer</code>.</p>
      ${this.secret === '' ? '' : html`<div class="notice" role="status"><p>Uw nieuwe token; het wordt alleen nu getoond:</p><p class="key">${this.secret}</p></div>`}
      <form novalidate @submit=${this.create}><div class="fields">
        <div class="field"><label for="naam">Naam</label><input id="naam" name="naam" type="text" maxlength="100"></div>
        <div class="field"><label for="dagen">Dagen geldig, ten hoogste 365</label><input id="dagen" name="dagen" type="number" min="1" max="365" value="90"></div>
      </div><button type="submit" aria-disabled=${this.busy}>Maak een token</button></form>
      ${this.tokens.length === 0 ? html`<p class="empty">U hebt nog geen token.</p>` : table('Tokens die u maakte', ['Naam', 'Gemaakt', 'Geldig tot', 'Laatst gebruikt', 'Stand'], this.tokens.map((token) => this.row(token)))}`;
  }

  private row(token: Token) {
    return [token.name, instant(token.createdAt), instant(token.expiresAt), token.lastUsedAt ? instant(token.lastUsedAt) : 'nooit', stateOf(token, () => this.revoke(token))];
  }
}

/** How a token stands; as long as it works, the way to end that. */
export function stateOf({ name, expiresAt, revokedAt }: Pick<Token, 'name' | 'expiresAt' | 'revokedAt'>, revoke: () => Promise<void>) {
  if (revokedAt) return `ingetrokken ${instant(revokedAt)}`;
  if (Date.parse(expiresAt) < Date.now()) return 'verlopen';
  return html`<button type="button" class="quiet" @click=${revoke}>Trek in<span class="visually-hidden">: ${name}</span></button>`;
}

customElements.define('om-tokens', TokensView);
