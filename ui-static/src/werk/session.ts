const MARGIN = 60_000;
const WARNING = 5 * 60_000;
const EVERY = 5_000;

/** Whether somebody is still signed in, as far as the browser can tell; every tab of the workplace counts. */
class Session extends EventTarget {
  #endsAt = Infinity;
  #quietUntil = Infinity;
  #idle = 0;
  #account = '';
  #waiting: (() => void)[] = [];
  readonly #tabs = new BroadcastChannel('opvolgmonitor-werkplek');

  begin(data: DOMStringMap): void {
    this.#read(data);
    this.#tabs.onmessage = () => this.#count();
    setInterval(() => this.#look(), EVERY);
  }

  #read(data: DOMStringMap): void {
    const behind = Date.now() - Date.parse(data.now ?? '');
    this.#endsAt = Date.parse(data.ends ?? '') + behind;
    this.#idle = Number(data.idle) * 1_000;
    this.#account = data.account ?? '';
    this.#count();
  }

  /** The server answered, so it counts from here. */
  seen(): void {
    this.#count();
    this.#tabs.postMessage('');
  }

  /** The server may have noted our last request up to a minute earlier than it came. */
  #count(): void {
    this.#quietUntil = Date.now() + this.#idle - MARGIN;
    this.#tell('kept');
  }

  #look(): void {
    const left = this.left();
    if (left <= WARNING) this.#tell(left > 0 ? 'almost' : 'ended');
  }

  #tell(what: string): void {
    this.dispatchEvent(new Event(what));
  }

  /** In milliseconds. */
  left(): number {
    return Math.min(this.#endsAt, this.#quietUntil) - Date.now();
  }

  /** Whether it ends soon whatever one does. */
  get isFinal(): boolean {
    return this.#endsAt <= this.#quietUntil;
  }

  /** Waits until somebody is signed in again. */
  again(): Promise<void> {
    this.#tell('ended');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Looks whether one is signed in (again), by the same account: then all that waited goes on. Else gives a sentence. */
  async check(): Promise<string | null> {
    const page = await fetch('/werk/', { redirect: 'manual', headers: { Accept: 'text/html' } }).catch(() => null);
    if (!page?.ok) return page ? 'U bent nog niet aangemeld.' : 'De server is niet te bereiken.';
    const shell = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector<HTMLElement>('om-werk');
    if (!shell || shell.dataset.account !== this.#account) return 'U bent nu aangemeld met een ander account. Meld u aan met dat van daarnet.';
    this.#read(shell.dataset);
    this.#waiting.splice(0).forEach((go) => go());
    return null;
  }
}

export const session = new Session();
