import { Discard, Kept, Save } from '../documents/draft.ts';
import { ask, Refused } from '../server.ts';

const REST = 2_000;
const AGAIN = 5_000;

export type Keeping = 'nothing' | 'waiting' | 'kept' | 'unreachable' | 'refused';

/** Keeps on the server what is being typed, a moment after the last key; what did not get there is sent again. */
export class Autosave {
  keeping: Keeping = 'nothing';
  problem = '';
  keptAt = new Date();
  readonly #address: string;
  readonly #told: () => void;
  #content: (() => { title: string; content: unknown }) | null = null;
  #timer = 0;
  #over = false;
  #saving = false;
  #flight: Promise<void> = Promise.resolve();

  constructor(address: string, told: () => void) {
    this.#address = address;
    this.#told = told;
    addEventListener('online', this.#now);
    addEventListener('pagehide', this.#now);
    addEventListener('beforeunload', this.#ask);
  }

  /** What was kept before; null when nothing was. */
  async restore<T>(): Promise<T | null> {
    const { drafts } = await ask(Kept, { address: this.#address });
    return drafts[0] ? (JSON.parse(drafts[0].content) as T) : null;
  }

  /** Something was typed. */
  touch(content: () => { title: string; content: unknown }): void {
    this.#content = content;
    this.#tell('waiting');
    this.#in(REST);
  }

  #in(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#now, time);
  }

  #now = (): void => {
    if (this.#content && !this.#over) this.#flight = this.#keep(this.#content);
  };

  async #keep(content: () => { title: string; content: unknown }): Promise<void> {
    this.#content = null;
    this.#saving = true;
    clearTimeout(this.#timer);
    const { title, content: held } = content();
    try {
      const { result } = await ask(Save, { input: { address: this.#address, title: title.slice(0, 200), content: JSON.stringify(held) } });
      if (this.#content || this.#over) return;
      this.#tell(result.__typename === 'DraftSaved' ? 'kept' : 'refused', 'message' in result ? result.message : '');
    } catch (fault) {
      this.#failed(content, fault);
    } finally {
      this.#saving = false;
    }
  }

  #failed(content: () => { title: string; content: unknown }, fault: unknown): void {
    if (this.#over) return;
    this.#content ??= content;
    this.#tell(fault instanceof Refused ? 'refused' : 'unreachable', fault instanceof Refused ? fault.message : '');
    this.#in(AGAIN);
  }

  #tell(keeping: Keeping, problem = ''): void {
    this.keeping = keeping;
    if (keeping === 'kept') this.keptAt = new Date();
    this.problem = problem;
    this.#told();
  }

  /** The form was sent, or thrown away. What cannot be thrown away is kept on. */
  async discard(): Promise<void> {
    this.#over = true;
    clearTimeout(this.#timer);
    await this.#flight;
    try {
      await ask(Discard, { input: { address: this.#address } });
      this.#stop();
    } catch (fault) {
      this.#over = false;
      throw fault;
    }
  }

  /** Nobody looks at the form any more; what was typed last is kept still. */
  leave(): void {
    this.#now();
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#now);
    removeEventListener('pagehide', this.#now);
    removeEventListener('beforeunload', this.#ask);
  }

  #ask = (event: BeforeUnloadEvent): void => {
    const lost = this.#saving || this.keeping === 'unreachable' || this.keeping === 'refused';
    if (lost && !this.#over) event.preventDefault();
  };
}

/** How it stands, in words. */
export function keepingInWords({ keeping, problem, keptAt }: Autosave): string {
  switch (keeping) {
    case 'nothing':
      return '';
    case 'waiting':
      return 'Wordt bewaard …';
    case 'kept':
      return `Bewaard om ${keptAt.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })}, alleen voor u.`;
    case 'unreachable':
      return 'Nog niet bewaard: de server is niet te bereiken. Wat u typte staat op deze pagina en wordt vanzelf opnieuw gestuurd.';
    case 'refused':
      return `Niet bewaard: ${problem}`;
  }
}
