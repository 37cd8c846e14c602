import { forms, type Field } from 'virtual:soorten';
import { Content } from '../documents/record.ts';
import { NO_QUOTE } from '../fields/quotes.ts';
import { withExcerpt } from '../intake/excerpt.ts';
import { nameOfKey } from '../names.ts';
import { ask, Refused } from '../server.ts';
import { kindName, kindOfSlug, kindType } from '../words.ts';
import { Autosave } from './autosave.ts';
import type { FieldChange } from './changes.ts';
import { faults, type Fault } from './checks.ts';
import type { Side } from './conflict.ts';
import { proposedKey } from './keys.ts';
import { NO_FORM, sendForm, type Act, type Filled, type Sent } from './send.ts';
import { changed, valuesIn, type Value } from './values.ts';

const VERBS: Record<Act, string> = { Register: 'Nieuw', Amend: 'Wijzigen', Correct: 'Verbeteren' };
type Solve = (theirs: FieldChange[], yours: FieldChange[]) => Promise<Record<string, Side> | null>;

/** A form while somebody fills it in: what the record held, what is typed, and what becomes of that. */
export class Filling {
  kind = '';
  filled: Filled = NO_FORM;
  restored = false;
  readonly keeper: Autosave;
  readonly #random = Math.random().toString(36).slice(2, 6);

  readonly act: Act;
  readonly key: string;

  /** Of the record with that key; of a new one that is empty. */
  constructor(address: string, told: () => void, act: Act, key: string) {
    this.keeper = new Autosave(address, told);
    this.act = act;
    this.key = key;
  }

  /** For a new record of the kind of that word, with what the address gives already. */
  async register(slug: string, given: URLSearchParams): Promise<void> {
    this.kind = kindOfSlug(slug) ?? '';
    const values = Object.fromEntries([...given].filter(([name]) => this.fields.some(([field]) => field === name)));
    this.#fill({ values, quotes: [{ ...NO_QUOTE, document: given.get('document') ?? '' }] });
    if (given.has('lezing')) this.filled = await withExcerpt(this.filled, this.fields, given);
    await this.#restore();
  }

  async change(): Promise<void> {
    await this.#read();
    await this.#restore();
  }

  async #read(): Promise<void> {
    const { recordState: state } = await ask(Content, { id: this.key });
    if (!state) throw new Refused(`Het record ${this.key} is er niet; zoek het onder Records zoeken.`);
    this.kind = kindType(state.kind);
    const base = valuesIn(state, this.fields);
    this.#fill({ base, values: base, version: state.version });
  }

  #fill(part: Partial<Filled>): void {
    this.filled = { ...NO_FORM, ...part, requestKey: crypto.randomUUID() };
  }

  async #restore(): Promise<void> {
    const kept = this.fields.length > 0 ? await this.keeper.restore<Filled>() : null;
    if (kept) [this.filled, this.restored] = [kept, true];
  }

  get fields(): Field[] {
    return forms[this.kind]?.fields ?? [];
  }

  get recordKey(): string {
    return this.act === 'Register' ? this.filled.key || proposedKey(this.kind, this.filled.values, this.#random) : this.key;
  }

  get title(): string {
    return `${VERBS[this.act]}: ${kindName(this.kind)}${this.act === 'Register' ? '' : ` – ${nameOfKey(this.key)}`}`;
  }

  put(part: Partial<Filled>): void {
    this.filled = { ...this.filled, ...part, requestKey: crypto.randomUUID() };
    this.keeper.touch(() => ({ title: this.title, content: this.filled }));
  }

  set(name: string, value: Value): void {
    this.put({ values: { ...this.filled.values, [name]: value } });
  }

  check(): Fault[] {
    const found = faults(this.kind, this.fields, this.filled.values, this.filled.quotes);
    const silent = this.act === 'Correct' && this.filled.reason.trim() === '';
    return silent ? [...found, { at: 'reden', says: 'Vul in waarom dit verbeterd wordt; dat wordt openbaar' }] : found;
  }

  /** Null when somebody goes back to the form instead of choosing between two changes. */
  async send(solve: Solve): Promise<Sent | null> {
    const sent = await sendForm(this.act, this.kind, this.recordKey, this.fields, this.filled);
    if (sent.__typename === 'Conflict') return this.#merge(sent, solve);
    if (sent.message === undefined) await this.keeper.discard().catch(() => {});
    return sent;
  }

  async #merge({ theirs, yours }: Sent, solve: Solve): Promise<Sent | null> {
    const chosen = await solve(theirs!, yours!);
    if (!chosen) return null;
    const mine = changed(this.fields, this.filled.base, this.filled.values).filter((name) => chosen[name] !== 'theirs');
    const kept = Object.fromEntries(mine.map((name) => [name, this.filled.values[name]!]));
    const { quotes, reason, note } = this.filled;
    await this.#read();
    this.put({ quotes, reason, note, values: { ...this.filled.base, ...kept } });
    return this.send(solve);
  }
}
